namespace ScholarGraph.Querying.Modelling;

/// <summary>An argument of a field or of a lookup.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Description">Description for readers of the API.</param>
/// <param name="Type">CLR type of the value.</param>
/// <param name="Default">Value when the client gives none; null: the argument is required.</param>
public abstract record ArgumentDefinition(
    string Name,
    string Description,
    Type Type,
    object? Default
);

/// <summary>An argument of the type <typeparamref name="T"/>.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Description">Description for readers of the API.</param>
/// <param name="DefaultValue">Value when the client gives none; null: the argument is required.</param>
public sealed record ArgumentDefinition<T>(
    string Name,
    string Description,
    object? DefaultValue = null
) : ArgumentDefinition(Name, Description, typeof(T), DefaultValue);
