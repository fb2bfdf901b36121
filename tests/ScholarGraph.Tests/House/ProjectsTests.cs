using System.Xml.Linq;

namespace ScholarGraph.Tests.House;

/// <summary>The rooms: which project may know which, and which packages it may use. ARCHITECTURE.md says why.</summary>
public sealed class ProjectsTests
{
    private static readonly Dictionary<string, (string References, string Packages)> Table = new()
    {
        ["ScholarGraph.Domain"] = ("", ""),
        ["ScholarGraph.Formats"] = ("Domain", ""),
        ["ScholarGraph.Data"] = (
            "Domain",
            "Microsoft.EntityFrameworkCore.Design Microsoft.EntityFrameworkCore.Sqlite Npgsql.EntityFrameworkCore.PostgreSQL"
        ),
        ["ScholarGraph.Querying"] = (
            "",
            "GraphQL GraphQL.MicrosoftDI GraphQL.SystemTextJson Microsoft.Data.Sqlite.Core Microsoft.EntityFrameworkCore.Relational"
        ),
        ["ScholarGraph.Api"] = (
            "Data Domain Formats Querying",
            "GraphQL GraphQL.MicrosoftDI GraphQL.SystemTextJson"
        ),
        ["ScholarGraph.Server"] = ("Api Data Domain Formats", "Spectre.Console System.CommandLine"),
    };

    public static TheoryData<string> Projects => [.. Table.Keys];

    [Fact]
    public void Every_project_of_src_is_in_the_table() =>
        Assert.Equal(
            Table.Keys.Order(StringComparer.Ordinal),
            Repository.With("src/", ".csproj").Select(f => Path.GetFileNameWithoutExtension(f)!)
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_exactly_the_rooms_of_the_table(string project) =>
        Assert.Equal(
            Table[project].References,
            string.Join(
                ' ',
                Items(project, "ProjectReference")
                    .Select(path =>
                        Path.GetFileNameWithoutExtension(path)["ScholarGraph.".Length..]
                    )
                    .Order(StringComparer.Ordinal)
            )
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_its_own_family_of_packages(string project) =>
        Assert.Empty(Items(project, "PackageReference").Except(Table[project].Packages.Split(' ')));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_project_relaxes_the_rules_of_the_house(string project)
    {
        var text = Repository.Read(PathOf(project));
        string[] relaxations =
        [
            "NoWarn",
            "GenerateDocumentationFile",
            "TreatWarningsAsErrors",
            "Nullable",
            "WarningsNotAsErrors",
        ];
        Assert.DoesNotContain(relaxations, r => text.Contains($"<{r}>", StringComparison.Ordinal));
    }

    // The program carries rooms that it does not reference (the engine behind the API): only their names are forbidden to it.
    [Fact]
    public void The_program_does_not_speak_to_the_engine() =>
        Assert.DoesNotContain(
            Repository.With("src/ScholarGraph.Server/", ".cs"),
            file =>
                Repository.Read(file).Contains("ScholarGraph.Querying", StringComparison.Ordinal)
        );

    [Fact]
    public void Only_the_program_carries_rooms_it_does_not_reference() =>
        Assert.DoesNotContain(
            Table.Keys,
            project =>
                project != "ScholarGraph.Server"
                && Repository
                    .Read(PathOf(project))
                    .Contains("DisableTransitiveProjectReferences", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Nullable", "enable")]
    [InlineData("TreatWarningsAsErrors", "true")]
    [InlineData("GenerateDocumentationFile", "true")]
    [InlineData("AnalysisLevel", "latest-recommended")]
    [InlineData("EnforceCodeStyleInBuild", "true")]
    [InlineData("Deterministic", "true")]
    [InlineData("DisableTransitiveProjectReferences", "true")]
    [InlineData("RestorePackagesWithLockFile", "true")]
    public void The_compiler_keeps_the_rules(string property, string value) =>
        Assert.Equal(
            value,
            XDocument
                .Parse(Repository.Read("Directory.Build.props"))
                .Descendants(property)
                .Single()
                .Value
        );

    private static IEnumerable<string> Items(string project, string element) =>
        XDocument
            .Parse(Repository.Read(PathOf(project)))
            .Descendants(element)
            .Select(item => item.Attribute("Include")!.Value);

    private static string PathOf(string project) => $"src/{project}/{project}.csproj";
}
