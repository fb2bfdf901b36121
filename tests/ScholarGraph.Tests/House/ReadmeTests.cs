using System.Text.RegularExpressions;
using ScholarGraph.Server.Commands;

namespace ScholarGraph.Tests.House;

/// <summary>What the README tells people to type exists.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] Lines =
    [
        .. Fence()
            .Matches(Repository.Read("README.md"))
            .SelectMany(fence => fence.Groups[1].Value.Split('\n'))
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0),
    ];

    [Fact]
    public void It_has_the_two_commands()
    {
        Assert.Contains("dotnet run --project src/ScholarGraph.Server", Lines);
        Assert.Contains("dotnet test", Lines);
    }

    [Fact]
    public void Every_project_named_exists() =>
        Assert.All(
            Lines.SelectMany(line => Project().Matches(line)),
            match => Assert.True(Repository.Has(match.Groups[1].Value), match.Value)
        );

    [Fact]
    public void Every_command_of_the_program_is_understood() =>
        Assert.All(
            Lines.Select(line => Own().Match(line)).Where(match => match.Success),
            match => Assert.Empty(CommandLine.Build().Parse(match.Groups[1].Value).Errors)
        );

    [Fact]
    public void Every_line_is_a_command_this_test_knows() =>
        Assert.All(
            Lines,
            line =>
                Assert.Matches(
                    "^(dotnet|scholargraph|curl|docker|git|diff|cd|\\.ci/run|-H|-d)",
                    line
                )
        );

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"--project (\S+)")]
    private static partial Regex Project();

    [GeneratedRegex(
        @"^(?:scholargraph|dotnet run --project src/ScholarGraph\.Server --) (.+?)(?: >.*)?$"
    )]
    private static partial Regex Own();
}
