using System.Globalization;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class LongWorkTests : IDisposable
{
    // Only so that a process that never begins does not hold the tests for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableTheory]
    [InlineData("DOTNET_gcServer=0 DOTNET_TieredPGO=0", "UNRELATED=1")]
    [InlineData("DOTNET_gcServer=1", "DOTNET_gcServer=1")]
    [InlineData("DOTNET_TieredPGO=1", "DOTNET_TieredPGO=1")]
    public async Task It_begins_anew_with_a_runtime_that_suits_it_unless_somebody_chose_one(
        string works,
        string given
    )
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux lets a process begin anew.");
        using var process = OwnProcess.Start([
            "env",
            given,
            .. OwnProcess.Dotnet("generate", "--publications", "2000000", "--data", folder.Data),
        ]);
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            // Its first line comes when it works.
            _ = await process.StandardOutput.ReadLineAsync(patience.Token);

            var variables = await File.ReadAllTextAsync(
                string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/environ"),
                patience.Token
            );
            Assert.Equal(
                works.Split(' ').Order(),
                variables
                    .Split('\0')
                    .Where(variable =>
                        variable.StartsWith("DOTNET_gc", StringComparison.Ordinal)
                        || variable.StartsWith("DOTNET_TieredPGO", StringComparison.Ordinal)
                    )
                    .Order()
            );
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task Its_arguments_stay_as_they_were_given()
    {
        string[] files =
        [
            .. Enumerable
                .Range(1, 21)
                .Select(number =>
                    folder.Write(
                        string.Create(CultureInfo.InvariantCulture, $"Ærø \"{number}\" .bib"),
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"@misc{{a{number}, title = {{Of {number} things}}, author = {{Ann Doe}}}}"
                        )
                    )
                ),
        ];

        var (code, output, error) = await OwnProcess.RunAsync(
            OwnProcess.Dotnet(["import", .. files, "--data", folder.Data])
        );

        Assert.Equal((0, ""), (code, error));
        Assert.All(files, file => Assert.Contains(file, output, StringComparison.Ordinal));
        Assert.Equal(21L, folder.Sql("SELECT count(*) FROM Publication"));
    }
}
