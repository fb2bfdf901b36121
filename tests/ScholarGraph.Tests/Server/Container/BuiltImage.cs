using System.Diagnostics;
using System.Text.RegularExpressions;
using ScholarGraph.Tests.House;
using ScholarGraph.Tests.Server.Commands;

namespace ScholarGraph.Tests.Server.Container;

/// <summary>The image as the Dockerfile's own steps make it on this machine, without an engine: a folder stands for its root. What base images bring is what this machine has.</summary>
public sealed partial class BuiltImage : IAsyncLifetime
{
    // The user that the base image brings; any that owns nothing will do.
    private const string User = "65534";

    private readonly Dictionary<string, string> _rootOf = [];
    private readonly string _folder = Directory
        .CreateTempSubdirectory("scholargraph-image-")
        .FullName;

    internal ImageRecipe Recipe { get; } = ImageRecipe.Read(Repository.Read("Dockerfile"));

    /// <summary>The folder that stands for the root of the image.</summary>
    public string Root { get; private set; } = "";

    /// <summary>Folder that the program starts in.</summary>
    public string WorkFolder { get; private set; } = "";

    /// <summary>The one folder that is kept.</summary>
    public string Volume => Within(Recipe.Last.All("VOLUME").Single());

    /// <summary>Who runs it.</summary>
    public string RunsAs => Given(Recipe.Last.All("USER").Single());

    /// <summary>What the image sets for its processes, with the paths of this machine.</summary>
    public Dictionary<string, string> Environment =>
        Recipe
            .Last.All("ENV")
            .SelectMany(text => text.Split(' '))
            .Select(setting => setting.Split('=', 2))
            .ToDictionary(setting => setting[0], setting => Placed(setting[1]));

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        if (DockerfileTests.Missing is not null)
        {
            return;
        }

        foreach (var stage in Recipe.Stages)
        {
            Root = Path.Combine(_folder, stage.Name ?? "image");
            _rootOf[stage.Name ?? ""] = Root;
            WorkFolder = Root;
            foreach (var instruction in stage.Instructions)
            {
                await DoAsync(instruction);
            }
        }

        // Readable by all, writable by none; what was handed to the user stays the user's.
        Directory.CreateDirectory(Path.Combine(Root, "tmp"));
        await ShellAsync($"chmod 755 '{_folder}' && chmod -R a+rX,a-w '{Root}'", _folder);
        await ShellAsync($"chmod -R u+w '{Volume}'", _folder);
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        await ShellAsync($"chmod -R u+w '{_folder}'", "/");
        Directory.Delete(_folder, recursive: true);
    }

    private Task DoAsync(ImageInstruction instruction)
    {
        switch (instruction.Name)
        {
            case "WORKDIR":
                WorkFolder = Directory.CreateDirectory(Within(instruction.Text)).FullName;
                return Task.CompletedTask;
            case "COPY":
                return CopyAsync(instruction.Text.Split(' '));
            case "RUN":
                return ShellAsync(Placed(instruction.Text), WorkFolder);
            case "ENV" or "EXPOSE" or "VOLUME" or "USER" or "HEALTHCHECK" or "ENTRYPOINT":
                return Task.CompletedTask;
            default:
                throw new NotSupportedException(instruction.Name);
        }
    }

    private Task CopyAsync(string[] words)
    {
        var (from, to) = (words[^2], Path.Combine(WorkFolder, Within(words[^1])));
        var stage = Option(words, "--from=");
        if (stage is null)
        {
            Assert.Equal(".", from);
            BuildContext.CopyTo(to);
            return Task.CompletedTask;
        }

        // A stage without steps is a base image alone: its programs are this machine's.
        if (Recipe.Stages.Single(s => s.Name == stage).Instructions.Count == 0)
        {
            return Task.CompletedTask;
        }

        var owner = Option(words, "--chown=");
        return ShellAsync(
            $"mkdir -p '{to}' && cp -r '{_rootOf[stage]}{from}/.' '{to}'"
                + (
                    owner is not null && OwnProcess.IsRoot
                        ? $" && chown -R {Given(owner)} '{to}'"
                        : ""
                ),
            _folder
        );
    }

    private static string? Option(string[] words, string name) =>
        words
            .FirstOrDefault(word => word.StartsWith(name, StringComparison.Ordinal))
            ?[name.Length..];

    private static string Given(string text) =>
        text.Replace("$APP_UID", User, StringComparison.Ordinal);

    private string Within(string path) => path.StartsWith('/') ? Root + path : path;

    // The image's own folders only: /usr and the like are this machine's.
    private string Placed(string text) => OwnFolder().Replace(text, match => Root + match.Value);

    private static async Task ShellAsync(string script, string folder)
    {
        var start = new ProcessStartInfo("sh", ["-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The step builds as on a machine of its own: nothing of these tests' build, nothing that stays running.
        foreach (var name in start.Environment.Keys.Where(IsOfTheBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{script}\n{await output}{await error}");
    }

    private static bool IsOfTheBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("SCHOLARGRAPH", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("(?<![^ =])/(?:source|app|data)(?![^/ ])")]
    private static partial Regex OwnFolder();
}
