namespace ScholarGraph.Api.Comparing;

/// <summary>What the changes of an argument, a directive's argument or an input's field are called.</summary>
/// <param name="Noun">What it is, for a person.</param>
/// <param name="Removed">Code of its removal.</param>
/// <param name="RequiredAdded">Code of a new one that clients have to give.</param>
/// <param name="OptionalAdded">Code of a new one that they may leave out.</param>
/// <param name="TypeChanged">Code of a type that no longer takes what it took.</param>
/// <param name="DefaultChanged">Code of another value where a client gives none.</param>
internal sealed record InputWords(
    string Noun,
    string Removed,
    string RequiredAdded,
    string OptionalAdded,
    string TypeChanged,
    string DefaultChanged
)
{
    public static readonly InputWords Argument = new(
        "argument",
        "ARG_REMOVED",
        "REQUIRED_ARG_ADDED",
        "OPTIONAL_ARG_ADDED",
        "ARG_CHANGED_KIND",
        "ARG_DEFAULT_VALUE_CHANGE"
    );

    // graphql-js tells a changed or removed field of an input by the codes of output fields.
    public static readonly InputWords Field = new(
        "input field",
        "FIELD_REMOVED",
        "REQUIRED_INPUT_FIELD_ADDED",
        "OPTIONAL_INPUT_FIELD_ADDED",
        "FIELD_CHANGED_KIND",
        "INPUT_FIELD_DEFAULT_VALUE_CHANGE"
    );

    public static readonly InputWords DirectiveArgument = new(
        "argument",
        "DIRECTIVE_ARG_REMOVED",
        "REQUIRED_DIRECTIVE_ARG_ADDED",
        "OPTIONAL_DIRECTIVE_ARG_ADDED",
        "DIRECTIVE_ARG_CHANGED_KIND",
        "DIRECTIVE_ARG_DEFAULT_VALUE_CHANGE"
    );
}
