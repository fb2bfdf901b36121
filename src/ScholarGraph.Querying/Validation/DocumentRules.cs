using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Querying.Validation;

/// <summary>
/// The specification's validation: GraphQL.NET's rules up to where they would coerce variables (that is done per request, the
/// answer here is kept per text), with its merge rule, which is exponential, replaced by <see cref="FieldMerging"/>.
/// </summary>
internal static class DocumentRules
{
    // Enough to name every variable that is not used; past it a document is not read on.
    private const int RawErrorsMax = 128;

    private static readonly IValidationRule[] Rules =
    [
        .. DocumentValidator.CoreRules.Where(rule =>
            // FieldArgumentsAreValidRule is about coerced values, which do not exist yet.
            rule is not OverlappingFieldsCanBeMerged and not FieldArgumentsAreValidRule
        ),
    ];

    /// <summary>What is wrong with a document that has passed <see cref="DocumentLimits"/>; at most <see cref="QueryLimits.ValidationErrorsMax"/> errors.</summary>
    public static IReadOnlyList<GraphError> Validate(
        ISchema schema,
        GraphQLDocument document,
        QueryLimits limits
    )
    {
        schema.Initialize();
        List<GraphError> errors =
        [
            .. OperationRoots.Check(schema, document),
            .. RuleErrors.Map(schema, document, Run(schema, document)),
        ];
        errors.AddRange(
            limits.IntrospectionAllowed
                ? IntrospectionDepth.Check(document)
                : IntrospectionBan.Check(document)
        );
        if (errors.Count < limits.ValidationErrorsMax)
        {
            errors.AddRange(
                new FieldMerging(schema, document, limits).Check(
                    limits.ValidationErrorsMax - errors.Count
                )
            );
        }

        return errors.Count > limits.ValidationErrorsMax
            ? errors.GetRange(0, limits.ValidationErrorsMax)
            : errors;
    }

    private static List<ValidationError> Run(ISchema schema, GraphQLDocument document)
    {
        var context = Context(schema, document);
        var visitors = new List<INodeVisitor> { context.TypeInfo, new Stop() };
        foreach (var rule in Rules)
        {
            if (
                rule.GetPreNodeVisitorAsync(context).AsTask().GetAwaiter().GetResult() is
                { } visitor
            )
            {
                visitors.Add(visitor);
            }
        }

        try
        {
            Walk(visitors, context);
        }
        catch (EnoughException)
        {
            // What was found so far is more than will be reported.
        }

        return context.HasErrors ? [.. context.Errors] : [];
    }

    internal static ValidationContext Context(ISchema schema, GraphQLDocument document) =>
        new()
        {
            Schema = schema,
            Document = document,
            TypeInfo = new TypeInfo(schema),
            Metrics = GraphQL.Instrumentation.Metrics.None,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault()!,
        };

    // The rules only await each other: the tasks are done when they are returned.
    internal static void Walk(List<INodeVisitor> visitors, ValidationContext context) =>
        new BasicVisitor(visitors)
            .VisitAsync(context.Document, new BasicVisitor.State(context))
            .AsTask()
            .GetAwaiter()
            .GetResult();

    private sealed class Stop : INodeVisitor
    {
        public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
            context.HasErrors && context.Errors.Count() > RawErrorsMax
                ? throw new EnoughException()
                : default;

        public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
    }

    private sealed class EnoughException : Exception;
}
