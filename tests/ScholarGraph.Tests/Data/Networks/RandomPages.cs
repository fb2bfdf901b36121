using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Networks;

/// <summary>Pages of a few people, drawn by a seed: works are on several of them, with the years that each has.</summary>
internal static class RandomPages
{
    private static readonly string[] _people =
    [
        "Ada Lovelace",
        "Grace Hopper",
        "Charles Babbage",
        "Joseph Jacquard",
        "Emmy Noether",
        "Sofia Kovalevskaya",
        "Mary Somerville",
        "Maryam Mirzakhani",
    ];

    public static SourceDocument Draw(Random random, int number) =>
        Pages.Page(
            $"page {number}",
            Language.En,
            random.Next(2) == 0 ? null : Pages.Person(One(random)),
            [.. Enumerable.Range(0, random.Next(1, 5)).Select(at => Work(random, at))]
        );

    private static WorkRecord Work(Random random, int at)
    {
        var title = random.Next(10);
        return Pages.Work(
            $"On engines and looms, volume {(char)('A' + title)}",
            10 * (at + 1),
            null,
            [.. _people.Where(_ => random.Next(4) == 0)]
        ) with
        {
            // A work has the same year wherever it stands.
            Year = title % 3 == 0 || random.Next(2) == 0 ? null : 2000 + title,
        };
    }

    private static string One(Random random) => _people[random.Next(_people.Length)];
}
