using ScholarGraph.Tests.Querying.Storeroom;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Querying;

/// <summary>
/// Each file in <c>Queries</c> is a case: one snapshot holds the answer, the same on every database, and one for each database the
/// plan with its SQL. A file of the same name with <c>.json</c> holds the variables.
/// </summary>
public abstract class StoreroomQueriesSuite(StoreroomGraph storeroom)
{
    internal const string Folder = "tests/ScholarGraph.Tests/Querying/Queries";

    public static TheoryData<string> Cases() => QueryCase.Names(Folder);

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_query_answers_as_reviewed(string name)
    {
        var (answer, plan) = await QueryCase.RunAsync(storeroom, Folder, name);

        Snapshot.Match(answer, $"Storeroom.{name}.answer");
        Snapshot.Match(plan, $"Storeroom.{name}.{storeroom.Database}");
    }
}
