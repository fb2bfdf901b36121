namespace ScholarGraph.Querying.Inputs;

/// <summary>What can be wrong with a value.</summary>
internal enum InputFaultKind
{
    /// <summary>The value is of another type, or out of its type's range.</summary>
    WrongValue,

    /// <summary>Null, or an absent variable, where a value must be.</summary>
    Null,

    /// <summary>An input object has no such field.</summary>
    UnknownField,

    /// <summary>An input object's required field is missing or null.</summary>
    RequiredField,

    /// <summary>A oneOf input object has not exactly one field that is not null.</summary>
    OneOf,
}
