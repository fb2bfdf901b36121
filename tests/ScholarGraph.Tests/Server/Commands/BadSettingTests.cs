using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>Settings that cannot be used, wherever they are written.</summary>
public sealed class BadSettingTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("SCHOLARGRAPH__DATE", "/srv", "There is no setting 'DATE'")]
    [InlineData("SCHOLARGRAPH__SEED", "perhaps", "it must be true or false")]
    [InlineData("SCHOLARGRAPH__JSONDEPTHMAX", "deep", "it must be a whole number")]
    [InlineData("SCHOLARGRAPH__REQUESTTIMEOUT", "long", "it must be a time such as 00:00:30")]
    [InlineData("SCHOLARGRAPH__URLS__0", "http://localhost", "is one value")]
    public async Task One_in_the_environment_is_told_with_its_variable(
        string variable,
        string value,
        string told
    )
    {
        var (code, output, error) = await OwnProcess.RunAsync([
            "env",
            $"{variable}={value}",
            .. OwnProcess.Dotnet("migrate", "--data", folder.Data),
        ]);

        Assert.Equal((2, ""), (code, output));
        var line = Assert.Single(error.Lines());
        Assert.Contains(told, line, StringComparison.Ordinal);
        Assert.Contains(variable.Split("__")[1], line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Data));
    }

    [Theory]
    [InlineData("""{ "ScholarGraph": { "Date": "x" } }""", "There is no setting 'Date'")]
    [InlineData("""{ "ScholarGraph": { "Seed": "perhaps" } }""", "it must be true or false")]
    [InlineData("""{ "ScholarGraph": { "Seed": [true] } }""", "is one value")]
    [InlineData("""{ "ScholarGraf": { "Data": "x" } }""", "There is no section 'ScholarGraf'")]
    [InlineData("{ \"ScholarGraph\": ", "is no JSON (")]
    [InlineData("", "is no JSON (")]
    [InlineData("[]", "is no JSON (")]
    public void One_in_the_file_is_told_with_the_file(string text, string told)
    {
        folder.Write("appsettings.json", text);

        var failure = Assert.Throws<SettingsException>(() =>
            SettingsReader.Read(SettingsReader.Gather(folder.Path))
        );

        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [SkippableFact]
    public void A_file_that_cannot_be_read_is_named()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no modes of files.");
        // Root reads whatever the mode says, but not a file that begins to be one of the kernel's.
        var file = Path.Combine(folder.Path, "appsettings.json");
        if (OwnProcess.IsRoot || OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(file, "/proc/self/mem");
        }
        else
        {
            File.WriteAllText(file, "{}");
            File.SetUnixFileMode(file, UnixFileMode.None);
        }

        var failure = Assert.Throws<SettingsException>(() => SettingsReader.Gather(folder.Path));

        Assert.Contains($"{file} cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_means_the_default()
    {
        folder.Write("appsettings.json", """{ "ScholarGraph": { "Seed": null, "Data": null } }""");

        Assert.Equal(new ServerSettings(), SettingsReader.Read(SettingsReader.Gather(folder.Path)));
    }

    [Theory]
    [InlineData("--urls", "http://localhost:80000")]
    [InlineData("--urls", "http://localhost:5080/graph")]
    [InlineData("--urls", "localhost:5080")]
    [InlineData("--provider", "oracle")]
    public async Task One_on_the_command_line_is_told_with_its_value(string option, string value)
    {
        var (code, output, error) = await Run.Async("migrate", option, value);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            $"is '{value}'; it must be",
            Assert.Single(error.Lines()),
            StringComparison.Ordinal
        );
    }
}
