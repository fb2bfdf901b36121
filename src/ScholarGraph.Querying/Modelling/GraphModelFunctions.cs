using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Querying.Modelling;

/// <content>What C# answers.</content>
public sealed partial class GraphModel
{
    internal List<MutationField> Mutations { get; } = [];

    internal List<ComputedType> ComputedTypes { get; } = [];

    /// <summary>The type <c>PageInfo</c>, for connections that C# answers.</summary>
    public ComputedType<PageInfo> PageInfo { get; } =
        new ComputedType<PageInfo>("PageInfo", "") { IsBuiltIn = true }
            .Value("hasNextPage", page => page.HasNextPage, "")
            .Value("hasPreviousPage", page => page.HasPreviousPage, "")
            .Value("startCursor", page => page.StartCursor, "", nullable: true)
            .Value("endCursor", page => page.EndCursor, "", nullable: true);

    /// <summary>Declares an object type over values that C# gives.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    public ComputedType<T> Computed<T>(string name, string description)
        where T : class => Keep(new ComputedType<T>(name, description));

    /// <summary>
    /// Declares an error of mutations: its class has a message, and whatever other fields are added.
    /// </summary>
    /// <param name="name">Name in the API; by convention it ends in <c>Error</c>.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="message">What is wrong, readable.</param>
    public ComputedType<T> Error<T>(string name, string description, Func<T, string> message)
        where T : class =>
        Keep(new ComputedType<T>(name, description) { IsError = true })
            .Value("message", message, "What is wrong, readable.");

    /// <summary>Says for how long an answer that shows a root field may be used again without asking.</summary>
    /// <param name="name">A root field that is declared already.</param>
    /// <param name="maxAge">Seconds; 0: never.</param>
    public GraphModel Fresh(string name, int maxAge)
    {
        RootFields.First(field => field.Name == name).MaxAge = maxAge;
        return this;
    }

    /// <summary>Adds a root field for one value that C# gives.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="type">Type of the value.</param>
    /// <param name="inputs">The arguments.</param>
    /// <param name="function">Gives the value; a mistake of the caller is a <see cref="Errors.GraphFieldException"/>.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="nullable">Whether the value can be null.</param>
    public GraphModel Function<T>(
        string name,
        ComputedType<T> type,
        IReadOnlyList<InputDefinition> inputs,
        Func<FunctionCall, CancellationToken, Task<T?>> function,
        string description,
        bool nullable = false
    )
        where T : class =>
        Add(
            name,
            description,
            new ObjectShape(type, nullable),
            inputs,
            async (call, token) => [await function(call, token)]
        );

    /// <summary>Adds a root field for a list of values that C# gives.</summary>
    /// <inheritdoc cref="Function"/>
    public GraphModel FunctionList<T>(
        string name,
        ComputedType<T> type,
        IReadOnlyList<InputDefinition> inputs,
        Func<FunctionCall, CancellationToken, Task<IReadOnlyList<T>>> function,
        string description
    )
        where T : class =>
        Add(
            name,
            description,
            new ListShape(new ObjectShape(type, false), false),
            inputs,
            async (call, token) => [await function(call, token)]
        );

    /// <summary>
    /// Adds a mutation by HotChocolate's conventions: one argument <c>input</c> of the type <c>XInput</c>, and a payload <c>XPayload</c>
    /// with the given fields, <c>errors</c> (a union <c>XError</c>, null where all went well) and <c>query</c>.
    /// </summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="inputs">The fields of the input.</param>
    /// <param name="payload">Adds the fields of the payload; what an error leaves empty must be nullable.</param>
    /// <param name="errors">The errors that callers can make.</param>
    /// <param name="function">Makes the change in a transaction of its own. Mutations of one request run one after another.</param>
    public GraphModel Mutation<TResult>(
        string name,
        string description,
        IReadOnlyList<InputDefinition> inputs,
        Action<ComputedType<TResult>> payload,
        IReadOnlyList<ComputedType> errors,
        Func<MutationCall, CancellationToken, Task<TResult>> function
    )
        where TResult : MutationResult
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(payload);
        var title = char.ToUpperInvariant(name[0]) + name[1..];
        var type = Computed<TResult>(title + "Payload", $"What came of `{name}`.");
        payload(type);
        var union = new ComputedUnion(
            title + "Error",
            $"What a caller of `{name}` can do wrong.",
            errors
        );
        type.Add(
                "errors",
                "Why nothing was changed; null where all went well.",
                new ListShape(new UnionShape(union, false), true),
                [],
                (result, _) => result.Errors is { Count: > 0 } found ? found : null
            )
            .Add(
                "query",
                "The query type: what can be asked of the graph after the change.",
                new QueryShape(),
                [],
                (_, _) => null
            );
        Mutations.Add(
            new MutationField(
                name,
                description,
                new InputObject(title + "Input", $"What `{name}` is told.", inputs),
                type,
                async (call, token) => await function(call, token)
            )
        );
        return this;
    }

    private ComputedType<T> Keep<T>(ComputedType<T> type)
        where T : class
    {
        ComputedTypes.Add(type);
        return type;
    }

    private GraphModel Add(
        string name,
        string description,
        Shape shape,
        IReadOnlyList<InputDefinition> inputs,
        Func<FunctionCall, CancellationToken, Task<IReadOnlyList<object?>>> function
    )
    {
        RootFields.Add(
            new RootFunctionField(name, description, new Function(shape, inputs, function))
        );
        return this;
    }
}
