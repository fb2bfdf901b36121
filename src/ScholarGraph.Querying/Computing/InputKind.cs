namespace ScholarGraph.Querying.Computing;

/// <summary>What an argument, or a field of an input object, takes.</summary>
internal enum InputKind
{
    /// <summary>A scalar or enum.</summary>
    Value,

    /// <summary>How many elements: a number within the limits of a page.</summary>
    Size,

    /// <summary>A global id of one type, which becomes a key.</summary>
    Id,

    /// <summary>The filter of a type.</summary>
    Filter,

    /// <summary>An input object.</summary>
    Object,
}
