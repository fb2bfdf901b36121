using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Numbers the facts of one source in their order, and gives them keys.</summary>
internal sealed class SourceFacts(SourceDocument document, List<Provenance> facts)
{
    private readonly long _source = SourcePlanner.KeyOf(document.Sha256);
    private int _rank;

    public SourceDocument Document => document;

    /// <summary>Whether facts are counted only, as those of what is not laid out.</summary>
    public bool IsSilent { get; set; }

    public void Add(Provenance fact)
    {
        fact.Rank = ++_rank;
        if (IsSilent)
        {
            return;
        }

        fact.SourceId = _source;
        fact.Id = EntityKey.Of(
            nameof(Provenance),
            string.Create(CultureInfo.InvariantCulture, $"{document.Sha256}/{fact.Rank}")
        );
        facts.Add(fact);
    }
}
