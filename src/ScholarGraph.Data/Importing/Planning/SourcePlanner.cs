using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>One row per source, with its records for later imports.</summary>
internal static class SourcePlanner
{
    public static long KeyOf(string sha256) => EntityKey.Of("Source", sha256);

    public static void Add(PlanInput input, GraphRows rows)
    {
        var times = input.Kept.Rows.Sources.ToDictionary(
            source => source.Sha256,
            source => source.ImportedAt
        );
        foreach (var document in input.Documents.Values)
        {
            rows.Sources.Add(
                new Source
                {
                    Id = KeyOf(document.Sha256),
                    Kind = document.Format,
                    Name = document.Name,
                    NameFolded = Folding.Fold(document.Name),
                    Sha256 = document.Sha256,
                    ImportedAt = times.TryGetValue(document.Sha256, out var time)
                        ? time
                        : input.Now,
                    Language = document.Language,
                    Institution = document.Institution,
                    Payload = SourceDocumentJson.Write(document),
                }
            );
        }
    }
}
