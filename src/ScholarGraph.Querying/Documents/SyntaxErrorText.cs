using System.Globalization;
using System.Text.RegularExpressions;
using GraphQLParser.Exceptions;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Documents;

/// <summary>Says a parser's complaint in HotChocolate's words.</summary>
internal static partial class SyntaxErrorText
{
    public static GraphError ToError(GraphQLParserException exception) =>
        new(Message(exception.Description))
        {
            Code = ErrorCodes.Syntax,
            Locations = [(exception.Location.Line, exception.Location.Column)],
        };

    internal static string Message(string description)
    {
        // The parser links its own reading of the specification behind a semicolon.
        var text = SpecificationLink().Replace(description, "");
        if (ExpectedForm().Match(text) is { Success: true } expected)
        {
            var found = Token(expected.Groups["found"].Value);
            var wanted = expected.Groups["wanted"].Value;
            // A list of keywords is the parser's way to say that no definition starts here.
            return wanted.Contains('/', StringComparison.Ordinal)
                ? $"Unexpected token: {found}."
                : $"Expected a `{Token(wanted)}`-token, but found a `{found}`-token.";
        }

        if (CharacterForm().Match(text) is { Success: true } character)
        {
            var sign = character.Groups["sign"].Value;
            return sign.Length == 1
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Unexpected character `{sign}` ({(int)sign[0]})."
                )
                : $"Unexpected character `{sign}`.";
        }

        if (UnexpectedForm().Match(text) is { Success: true } unexpected)
        {
            return $"Unexpected token: {Token(unexpected.Groups["found"].Value)}.";
        }

        return text.EndsWith('.') ? text : text + ".";
    }

    private static string Token(string text) =>
        text switch
        {
            "EOF" => "EndOfFile",
            "!" => "Bang",
            "?" => "QuestionMark",
            "$" => "Dollar",
            "&" => "Ampersand",
            "(" => "LeftParenthesis",
            ")" => "RightParenthesis",
            "..." => "Spread",
            ":" => "Colon",
            "=" => "Equal",
            "@" => "At",
            "[" => "LeftBracket",
            "]" => "RightBracket",
            "{" => "LeftBrace",
            "}" => "RightBrace",
            "|" => "Pipe",
            _ when text.StartsWith("Name", StringComparison.Ordinal) => "Name",
            _ when text.StartsWith("Int", StringComparison.Ordinal) => "Integer",
            _ when text.StartsWith("Float", StringComparison.Ordinal) => "Float",
            _ when text.StartsWith("BlockString", StringComparison.Ordinal) => "BlockString",
            _ when text.StartsWith("String", StringComparison.Ordinal) => "String",
            _ when text.StartsWith("Comment", StringComparison.Ordinal) => "Comment",
            _ => text.Trim('"'),
        };

    [GeneratedRegex(@"; for more information see \S+$")]
    private static partial Regex SpecificationLink();

    [GeneratedRegex("^Expected (?<wanted>.+?), found (?<found>.+)$", RegexOptions.Singleline)]
    private static partial Regex ExpectedForm();

    [GeneratedRegex(
        "^(Unexpected|Invalid) character \"(?<sign>.+)\"\\.?$",
        RegexOptions.Singleline
    )]
    private static partial Regex CharacterForm();

    [GeneratedRegex("^Unexpected (?<found>[^;]+)", RegexOptions.Singleline)]
    private static partial Regex UnexpectedForm();
}
