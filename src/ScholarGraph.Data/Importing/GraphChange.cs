using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>What the set of sources, the vocabulary or the decisions are to become.</summary>
/// <param name="Added">Sources to add, each once.</param>
/// <param name="DroppedSource">Key of the source to take back; null for none.</param>
/// <param name="Vocabulary">Vocabulary to keep; null for the one that is there.</param>
internal sealed record GraphChange(
    IReadOnlyList<SourceDocument> Added,
    long? DroppedSource,
    TopicVocabulary? Vocabulary
)
{
    /// <summary>Whether what is told of many sources together lists every difference.</summary>
    public bool ListsDifferences { get; init; }

    /// <summary>Who asks for the import of what is added; null for the command line.</summary>
    public Curator? Curator { get; init; }

    /// <summary>What curators decided from now on; null for what is kept.</summary>
    public IReadOnlyList<CuratorDecision>? Decisions { get; init; }

    /// <summary>A source to add, made fit for the database.</summary>
    public static GraphChange Adding(SourceDocument document, TopicVocabulary? vocabulary) =>
        AddingAll([document], vocabulary);

    /// <summary>Sources to add, made fit for the database.</summary>
    public static GraphChange AddingAll(
        IEnumerable<SourceDocument> documents,
        TopicVocabulary? vocabulary
    ) => new([.. documents.AsParallel().AsOrdered().Select(SoundDocument.Of)], null, vocabulary);

    /// <summary>The sources after the change, by hash.</summary>
    public SortedDictionary<string, SourceDocument> Documents(KeptGraph kept)
    {
        var dropped = kept.Rows.Sources.Find(source => source.Id == DroppedSource)?.Sha256;
        var documents = new SortedDictionary<string, SourceDocument>(StringComparer.Ordinal);
        foreach (var document in kept.Documents.Where(document => document.Sha256 != dropped))
        {
            documents[document.Sha256] = document;
        }

        foreach (var added in Added)
        {
            documents[added.Sha256] = documents.TryGetValue(added.Sha256, out var known)
                ? Joined(known, added)
                : added;
        }

        return documents;
    }

    /// <summary>Whether the vocabulary is not the kept one.</summary>
    public bool HasOtherVocabulary(KeptGraph kept) =>
        Vocabulary is { } given && !given.IsThatOf(kept.Vocabulary.ToLabels());

    // The same bytes under another file name are the same source; an institute that was once given stays, and of two
    // the longer counts, so that the order of imports does not matter.
    private static SourceDocument Joined(SourceDocument known, SourceDocument added) =>
        added with
        {
            Name = known.Name,
            Institution = Institution(known.Institution, added.Institution),
        };

    /// <summary>The institute of a source that was given two.</summary>
    public static string? Institution(string? known, string? given) =>
        new[] { known, given }
            .OrderByDescending(institution => institution?.Length ?? -1)
            .ThenBy(institution => institution, StringComparer.Ordinal)
            .First();
}
