using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>Query cases over hierarchies, parts, many-to-many and lists of values: answer, and SQL on each database.</summary>
public abstract class HarbourQueriesSuite(HarbourGraph harbour)
{
    private const string Folder = "tests/ScholarGraph.Tests/Querying/Harbour/Queries";

    public static TheoryData<string> Cases() => QueryCase.Names(Folder);

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_query_answers_as_reviewed(string name)
    {
        var (answer, plan) = await QueryCase.RunAsync(harbour, Folder, name);

        Snapshot.Match(answer, $"Harbour.{name}.answer");
        Snapshot.Match(plan, $"Harbour.{name}.{harbour.Database}");
    }
}
