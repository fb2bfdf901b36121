using System.CommandLine;
using ScholarGraph.Api.Comparing;

namespace ScholarGraph.Server.Commands;

/// <summary><c>schema diff OLD [NEW]</c>: whether a client written against one schema can live with another.</summary>
internal static class SchemaDiffCommand
{
    private static readonly Argument<string> Old = new("OLD")
    {
        Description = "The schema in SDL that a client was written against.",
    };

    private static readonly Argument<string?> New = new("NEW")
    {
        Description = "The schema that it will meet; without it this program's own.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Build(SharedOptions shared)
    {
        var command = new Command(
            "diff",
            "Tell what changed between two schemas; ends with 1 when a change breaks clients."
        )
        {
            Old,
            New,
        };
        command.SetAction(shared.Action(RunAsync));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var before = await ReadAsync(context, context.Parsed.GetValue(Old)!, cancellationToken);
        var after = context.Parsed.GetValue(New) is { } file
            ? await ReadAsync(context, file, cancellationToken)
            : DeclaredSchema.Read(await SchemaCommand.OwnAsync(context.Settings));
        var changes = SchemaComparison.Compare(before, after);
        foreach (var change in changes)
        {
            await context.Output.WriteLineAsync(
                $"{Word(change.Kind)} {change.Coordinate}: {change.Message} [{change.Code}]"
            );
        }

        if (changes.Count == 0)
        {
            await context.Output.WriteLineAsync("No change.");
        }

        return changes.Any(change => change.Kind == SchemaChangeKind.Breaking)
            ? ExitCodes.PartlyDone
            : ExitCodes.Done;
    }

    private static async Task<DeclaredSchema> ReadAsync(
        CommandContext context,
        string file,
        CancellationToken cancellationToken
    )
    {
        var source = await SourceFile.ReadAsync(
            file,
            context.Settings.SourceBytesMax,
            cancellationToken
        );
        try
        {
            return DeclaredSchema.Read(source.Text);
        }
        catch (SchemaSyntaxException e)
        {
            throw new CommandFailure($"{file} is no schema in SDL: {e.Message}.");
        }
    }

    private static string Word(SchemaChangeKind kind) =>
        kind switch
        {
            SchemaChangeKind.Breaking => "breaking ",
            SchemaChangeKind.Dangerous => "dangerous",
            _ => "safe     ",
        };
}
