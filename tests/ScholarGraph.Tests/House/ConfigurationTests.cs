using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using ScholarGraph.Server.Commands;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.House;

/// <summary><c>docs/configuration.md</c> lists every setting and every option.</summary>
public sealed partial class ConfigurationTests
{
    private static readonly string Page = Repository.Read("docs/configuration.md");

    [Fact]
    public void Every_setting_is_listed_with_its_default() =>
        Assert.Equal(
            typeof(ServerSettings)
                .GetProperties()
                .Select(p => (p.Name, Shown(p.GetValue(new ServerSettings()))))
                .Order(),
            Setting().Matches(Page).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).Order()
        );

    [Fact]
    public void Every_option_is_listed() =>
        Assert.All(
            Options(CommandLine.Build()).Except(["--help", "--version"]),
            option => Assert.Contains($"`{option}", Page, StringComparison.Ordinal)
        );

    [Fact]
    public void Every_command_is_listed() =>
        Assert.All(
            CommandLine.Build().Subcommands,
            command => Assert.Contains($"`{command.Name}", Page, StringComparison.Ordinal)
        );

    private static IEnumerable<string> Options(Command command) =>
        command.Options.Select(o => o.Name).Concat(command.Subcommands.SelectMany(Options));

    private static string Shown(object? value) =>
        value switch
        {
            null => "none",
            bool b => b ? "true" : "false",
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    [GeneratedRegex(@"^\| `(\w+)` \| `?([^`|]+?)`? \|", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
