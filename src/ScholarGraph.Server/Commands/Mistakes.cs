using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScholarGraph.Server.Commands;

/// <summary>Says what is wrong with a command line before it runs.</summary>
internal static class Mistakes
{
    /// <summary>The first mistake, with where to look it up.</summary>
    /// <returns>One line; null when the command line can be run.</returns>
    public static string? First(ParseResult parsed)
    {
        // The parser takes an unknown option for a file, and a known one for the value of another; after "--" it is right.
        var isTakenAsWritten = parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash);
        var mistake =
            (isTakenAsWritten ? null : UnknownOption(parsed) ?? MissingValue(parsed))
            ?? BlankValue(parsed)
            ?? NoNumber(parsed)
            ?? (parsed.Errors is [var first, ..] ? first.Message : null);
        return mistake is null
            ? null
            : $"{CommandLine.OneLine(mistake)} See {Name(parsed.CommandResult)} --help.";
    }

    private static string? UnknownOption(ParseResult parsed) =>
        parsed
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens.Select(token => token.Value))
            .Concat(parsed.UnmatchedTokens)
            .Where(IsOption)
            .Select(value => $"There is no option '{value}'.")
            .FirstOrDefault();

    private static string? MissingValue(ParseResult parsed)
    {
        var option = Options(parsed)
            .FirstOrDefault(option => option.Tokens.Any(token => IsOption(token.Value)));
        return option is null
            ? null
            : $"The option {option.Option.Name} needs a value; '{option.Tokens[0].Value}' is none.";
    }

    // An empty variable of a script, most often: nothing can be meant by it.
    private static string? BlankValue(ParseResult parsed)
    {
        var name = Options(parsed)
            .Select(option => (option.Option.Name, option.Tokens))
            .Concat(
                parsed
                    .CommandResult.Children.OfType<ArgumentResult>()
                    .Select(argument => (argument.Argument.Name, argument.Tokens))
            )
            .Where(given => given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            .Select(given => given.Name)
            .FirstOrDefault();
        return name is null ? null : $"{name} is empty; leave it out or give a value.";
    }

    // The parser's own words name types of .NET.
    private static string? NoNumber(ParseResult parsed) =>
        Options(parsed)
            .Where(option =>
                option is { Option.ValueType: var type, Tokens: [var token] }
                && (
                    (type == typeof(int) && !int.TryParse(token.Value, out _))
                    || (type == typeof(long) && !long.TryParse(token.Value, out _))
                )
            )
            .Select(option =>
                $"The option {option.Option.Name} is '{option.Tokens[0].Value}'; it must be a whole number."
            )
            .FirstOrDefault();

    // Those of the commands above can be given too.
    private static IEnumerable<OptionResult> Options(ParseResult parsed)
    {
        for (var level = parsed.CommandResult; level is not null; level = Above(level))
        {
            foreach (var option in level.Children.OfType<OptionResult>())
            {
                yield return option;
            }
        }
    }

    private static bool IsOption(string value) =>
        value.Length > 1 && value[0] == '-' && !File.Exists(value);

    private static string Name(CommandResult command) =>
        Above(command) is { } above ? $"{Name(above)} {command.Command.Name}" : "scholargraph";

    private static CommandResult? Above(CommandResult command) => command.Parent as CommandResult;
}
