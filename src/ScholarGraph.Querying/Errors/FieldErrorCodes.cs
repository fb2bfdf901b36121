namespace ScholarGraph.Querying.Errors;

/// <summary>Codes of errors in single fields: HotChocolate's where it has one, else our own from SG0001 up.</summary>
internal static class FieldErrorCodes
{
    /// <summary>More elements a page than allowed.</summary>
    public const string PageTooLarge = "HC0051";

    /// <summary>A cursor that is none, or one of another field, order, filter or parent.</summary>
    public const string InvalidCursor = "HC0078";

    /// <summary>A negative number of elements.</summary>
    public const string NegativePageSize = "HC0079";

    /// <summary>More ids in one <c>nodes</c> than allowed.</summary>
    public const string TooManyNodes = "HC0076";

    /// <summary>A second element where there must be one at most.</summary>
    public const string MoreThanOne = "HC0022";

    /// <summary>Paging arguments that contradict each other.</summary>
    public const string ContradictoryPaging = "SG0001";

    /// <summary>A text that is no global id, or one of another type.</summary>
    public const string InvalidNodeId = "SG0002";

    /// <summary>A plain list with more elements than allowed: ask for the connection instead.</summary>
    public const string ListTooLong = "SG0003";

    /// <summary>A filter with more conditions than allowed.</summary>
    public const string FilterTooLarge = "SG0004";

    /// <summary>An order with more keys than allowed.</summary>
    public const string OrderTooLong = "SG0005";
}
