using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>One row per source, with its records for later imports.</summary>
internal static class SourcePlanner
{
    private const int KnownMax = 10_000;

    // Every mention, listing and fact asks for the key of its source.
    [ThreadStatic]
    private static Dictionary<string, long>? _known;

    public static long KeyOf(string sha256)
    {
        var known = _known ??= new Dictionary<string, long>(StringComparer.Ordinal);
        if (known.TryGetValue(sha256, out var key))
        {
            return key;
        }

        if (known.Count == KnownMax)
        {
            known.Clear();
        }

        key = EntityKey.Of("Source", sha256);
        known.Add(sha256, key);
        return key;
    }

    public static void Add(PlanInput input, GraphRows rows)
    {
        var kept = input.Kept.Rows.Sources.ToDictionary(source => source.Sha256);
        var documents = input.Kept.Documents.ToHashSet(ReferenceEqualityComparer.Instance);
        rows.Sources.AddRange(
            input
                .Documents.Values.AsParallel()
                .AsOrdered()
                .Select(document =>
                {
                    var old = kept.GetValueOrDefault(document.Sha256);
                    return new Source
                    {
                        Id = KeyOf(document.Sha256),
                        Kind = document.Format,
                        Name = document.Name,
                        NameFolded = Folding.Fold(document.Name),
                        Sha256 = document.Sha256,
                        ImportedAt = old?.ImportedAt ?? input.Now,
                        Language = document.Language,
                        Institution = document.Institution,
                        Payload =
                            old is not null
                            && (
                                documents.Contains(document)
                                || SourceDocumentJson.IsThatOf(document, old.Payload)
                            )
                                ? old.Payload
                                : SourceDocumentJson.Write(document),
                    };
                })
        );
    }
}
