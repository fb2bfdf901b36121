using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>The places of a source where a person is named or may be.</summary>
internal static class PlacesOf
{
    /// <summary>Its owner and its people.</summary>
    public static IEnumerable<(string Sha256, int? Work, int? Author)> People(
        SourceDocument document
    )
    {
        if (document.Owner is not null)
        {
            yield return (document.Sha256, null, null);
        }

        for (var person = 0; person < document.People.Count; person++)
        {
            yield return (document.Sha256, null, person);
        }
    }

    /// <summary>The authors of one of its works.</summary>
    public static IEnumerable<(string Sha256, int? Work, int? Author)> Authors(
        SourceDocument document,
        int work
    ) =>
        Enumerable
            .Range(0, document.Works[work].Authors.Count)
            .Select(author => (document.Sha256, (int?)work, (int?)author));

    /// <summary>Its owner on one of its works, who may be another there: few places have a row.</summary>
    public static IEnumerable<(string Sha256, int? Work, int? Author)> OwnerOn(
        SourceDocument document,
        int work
    ) => document.Owner is null ? [] : [(document.Sha256, work, null)];
}
