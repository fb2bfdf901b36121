namespace ScholarGraph.Querying.Limits;

/// <summary>How large and how intricate a document and its variables may be. Each refusal carries a code of <see cref="Errors.ErrorCodes"/>.</summary>
public sealed record QueryLimits
{
    /// <summary>Bytes of the document in UTF-8; 65,536.</summary>
    public int DocumentBytesMax { get; init; } = 65_536;

    /// <summary>Syntax nodes of the document (fields, arguments, values, names of types …); 15,000.</summary>
    public int NodesMax { get; init; } = 15_000;

    /// <summary>Fields as written in the document; 2,048, HotChocolate's own.</summary>
    public int FieldsMax { get; init; } = 2_048;

    /// <summary>Levels of selections, fragments written out; 32.</summary>
    public int DepthMax { get; init; } = 32;

    /// <summary>Levels of lists and objects in a literal or a variable's value, and of lists in a type; 64.</summary>
    public int ValueDepthMax { get; init; } = 64;

    /// <summary>Aliases in the document; 100.</summary>
    public int AliasesMax { get; init; } = 100;

    /// <summary>Directives on one field, fragment, variable or operation; 4, HotChocolate's own.</summary>
    public int DirectivesPerLocationMax { get; init; } = 4;

    /// <summary>Root fields of one operation, fragments written out; 50.</summary>
    public int RootFieldsMax { get; init; } = 50;

    /// <summary>Fields with the same response name in one selection set as written; 100.</summary>
    public int SameResponseNameMax { get; init; } = 100;

    /// <summary>Selections of all operations with every fragment written out; 20,000. Computed, never walked.</summary>
    public int ExpandedSelectionsMax { get; init; } = 20_000;

    /// <summary>Operations in the document; 50.</summary>
    public int OperationsMax { get; init; } = 50;

    /// <summary>Fragment definitions in the document; 500.</summary>
    public int FragmentsMax { get; init; } = 500;

    /// <summary>Variables that one operation declares; 100.</summary>
    public int VariablesMax { get; init; } = 100;

    /// <summary>Fields looked at to decide whether selections can be merged; 200,000.</summary>
    public int MergeVisitsMax { get; init; } = 200_000;

    /// <summary>Scalars, lists and objects in all variables of a request; 50,000.</summary>
    public int VariableValuesMax { get; init; } = 50_000;

    /// <summary>Weights of all fields and arguments of an operation, as often as they are resolved; 50,000.</summary>
    public int FieldCostMax { get; init; } = 50_000;

    /// <summary>Objects of the answer of an operation; 50,000.</summary>
    public int TypeCostMax { get; init; } = 50_000;

    /// <summary>Validation errors reported of one document; 5, HotChocolate's own.</summary>
    public int ValidationErrorsMax { get; init; } = 5;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for; yes.</summary>
    public bool IntrospectionAllowed { get; init; } = true;

    /// <summary>Prepared documents kept; 1,000.</summary>
    public int CachedDocumentsMax { get; init; } = 1_000;

    /// <summary>Refused documents kept, apart from the good ones so that a flood of bad documents evicts none of them; 200.</summary>
    public int CachedRefusalsMax { get; init; } = 200;
}
