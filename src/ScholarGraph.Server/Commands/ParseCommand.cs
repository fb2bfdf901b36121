using System.CommandLine;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Formats.Profiles;

namespace ScholarGraph.Server.Commands;

/// <summary><c>parse FILE</c>: a profile page as JSON; nothing is stored.</summary>
internal static class ParseCommand
{
    public static Command Build(SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = "Text of a profile page, UTF-8." };
        var command = new Command("parse", "Print a profile page as JSON; nothing is stored.")
        {
            file,
        };
        command.SetAction(
            shared.Action(
                (context, cancellationToken) =>
                    RunAsync(context, context.Parsed.GetValue(file)!, cancellationToken)
            )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        string path,
        CancellationToken cancellationToken
    )
    {
        var source = await SourceFile.ReadAsync(
            path,
            context.Settings.SourceBytesMax,
            cancellationToken
        );
        var profile = ProfileParser.Parse(source.Text);
        if (profile.Owner is null)
        {
            throw new CommandFailure(NoPage(path, source.Text, profile));
        }

        var graph = Resolver.Resolve([
            ProfileRecords.ToDocument(profile, source.Name, source.Sha256, null),
        ]);
        var content = await File.ReadAllBytesAsync(path, cancellationToken);
        await context.Output.WriteAsync(
            ProfileJson.Write(profile, graph, ProfileSource.Of(source.Name, content))
        );
        return ExitCodes.Done;
    }

    private static string NoPage(string path, string text, ParsedProfile profile) =>
        text.AsSpan().TrimStart().StartsWith('<')
            ? $"{path} is HTML, not the text of a page; open it in a browser and save what it shows as text."
            : $"{path}: {(profile.Problems is [var first, ..] ? first.Message : "nothing in it was recognised.")}";
}
