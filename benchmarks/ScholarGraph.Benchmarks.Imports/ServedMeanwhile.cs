using System.Diagnostics;

namespace ScholarGraph.Benchmarks.Imports;

/// <summary>A server on the file that an import writes, asked one question after the other.</summary>
/// <param name="idle">Answers a second while nothing is imported.</param>
/// <param name="meanwhile">Answers a second while it is.</param>
/// <param name="processor">Processor time of the server for an answer: idle, and meanwhile.</param>
internal sealed record ServedMeanwhile(
    double Idle,
    double Meanwhile,
    (TimeSpan Idle, TimeSpan Meanwhile) Processor
)
{
    private const string Question =
        "{ publications(first: 20) { nodes { title authors { researcher { name } } } } }";

    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);
}
