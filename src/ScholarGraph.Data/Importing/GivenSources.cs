using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>Sources that are to come in together, with those that cannot.</summary>
internal sealed class GivenSources
{
    private readonly IReadOnlyList<SourceDocument> _documents;
    private readonly List<ImportReport?> _refusals;

    public GivenSources(IReadOnlyList<SourceDocument> documents)
    {
        _documents = documents;
        _refusals = [.. documents.Select(ImportReporter.Refusal)];
        Sound =
        [
            .. documents
                .Where((_, at) => _refusals[at] is null)
                .DistinctBy(document => document.Sha256),
        ];
    }

    /// <summary>Those that name a person or a work, each once.</summary>
    public IReadOnlyList<SourceDocument> Sound { get; }

    /// <summary>Where none can come in.</summary>
    public ImportedSet Nothing =>
        new(
            new ImportReport { State = ImportState.Failed, IsUnchanged = true },
            [.. _refusals.OfType<ImportReport>()]
        );

    /// <summary>What came of all, in the order given.</summary>
    /// <param name="total">The change as a whole.</param>
    /// <param name="sources">One for each of <see cref="Sound"/>.</param>
    public ImportedSet Told(ImportReport total, IReadOnlyList<ImportReport> sources)
    {
        var told = Sound.Zip(sources).ToDictionary(pair => pair.First.Sha256, pair => pair.Second);
        return new ImportedSet(
            total,
            [.. _documents.Select((document, at) => _refusals[at] ?? told[document.Sha256])]
        );
    }
}
