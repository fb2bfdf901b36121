using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>One row per source, with its records for later imports.</summary>
internal static class SourcePlanner
{
    public static long KeyOf(string sha256) => EntityKey.Of("Source", sha256);

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
