namespace ScholarGraph.Querying.Errors;

/// <summary>Every <c>extensions.code</c> that the engine's front gives: HotChocolate's where it has one, ours (<c>SG01…</c>) elsewhere.</summary>
public static class ErrorCodes
{
    /// <summary>The request is not of the protocol's form, for example variables that are no JSON object.</summary>
    public const string RequestInvalid = "HC0009";

    /// <summary>The document cannot be parsed, or has more fields than the parser admits.</summary>
    public const string Syntax = "HC0011";

    /// <summary>A variable's value does not fit its declared type.</summary>
    public const string InvalidType = "HC0016";

    /// <summary>A required variable or argument is missing or null.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary><c>__schema</c> or <c>__type</c> where introspection is switched off.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>An operation that would cost more than is allowed; HotChocolate's.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>Introspection fields that multiply (<c>fields</c> within <c>fields</c>) in one path.</summary>
    public const string IntrospectionDepth = "HC0086";

    /// <summary>The document has more bytes than <c>DocumentBytesMax</c>.</summary>
    public const string DocumentTooLarge = "SG0101";

    /// <summary>The document has more syntax nodes than <c>NodesMax</c>.</summary>
    public const string TooManyNodes = "SG0102";

    /// <summary>Selections nest deeper than <c>DepthMax</c>, fragments included.</summary>
    public const string TooDeep = "SG0103";

    /// <summary>A literal, a type or a variable's value nests deeper than <c>ValueDepthMax</c>.</summary>
    public const string ValueTooDeep = "SG0104";

    /// <summary>The document has more aliases than <c>AliasesMax</c>.</summary>
    public const string TooManyAliases = "SG0105";

    /// <summary>A place carries more directives than <c>DirectivesPerLocationMax</c>.</summary>
    public const string TooManyDirectives = "SG0106";

    /// <summary>An operation selects more root fields than <c>RootFieldsMax</c>.</summary>
    public const string TooManyRootFields = "SG0107";

    /// <summary>A selection set has one response name more often than <c>SameResponseNameMax</c>.</summary>
    public const string RepeatedField = "SG0108";

    /// <summary>With every fragment written out, the document has more selections than <c>ExpandedSelectionsMax</c>.</summary>
    public const string TooManySelections = "SG0109";

    /// <summary>The document has more operations than <c>OperationsMax</c>.</summary>
    public const string TooManyOperations = "SG0110";

    /// <summary>The document has more fragments than <c>FragmentsMax</c>.</summary>
    public const string TooManyFragments = "SG0111";

    /// <summary>An operation declares more variables than <c>VariablesMax</c>.</summary>
    public const string TooManyVariables = "SG0112";

    /// <summary>Whether the fields can be merged takes more comparisons than <c>MergeVisitsMax</c>.</summary>
    public const string MergeTooCostly = "SG0113";

    /// <summary>The variables hold more values than <c>VariableValuesMax</c>.</summary>
    public const string TooManyVariableValues = "SG0114";

    /// <summary>A string holds a NUL or half of a surrogate pair.</summary>
    public const string InvalidText = "SG0115";
}
