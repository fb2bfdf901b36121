using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Given and family name of the name shown, as sources separate it; nothing is guessed from the name itself.</summary>
/// <param name="Given">Null for a group or a name of one part, and where no source separates them.</param>
/// <param name="Family">With its particles; null where no source separates it.</param>
internal sealed record NameParts(string? Given, string? Family)
{
    /// <summary>Of the sources that print the name shown, the best that separates it: by rank, then whoever tells a given name, then the longer family name, then code points.</summary>
    public static NameParts Of(
        ResolvedPerson person,
        IReadOnlyDictionary<string, SourceDocument> documents
    ) =>
        person.Mentions is [var only]
            ? Of(Told(only, documents[only.Sha256]), person.Name)
            : Best(person, documents);

    private static NameParts Best(
        ResolvedPerson person,
        IReadOnlyDictionary<string, SourceDocument> documents
    )
    {
        (int Rank, string Name, string? Given, string? Family)? best = null;
        foreach (var mention in person.Mentions)
        {
            var told = Told(mention, documents[mention.Sha256]);
            if (
                told.Name == person.Name
                && told.Family is not null
                && (best is not { } known || Compare(told, known) < 0)
            )
            {
                best = told;
            }
        }

        return best is { } found ? new NameParts(found.Given, found.Family) : Nothing;
    }

    private static int Compare(
        (int Rank, string Name, string? Given, string? Family) x,
        (int Rank, string Name, string? Given, string? Family) y
    )
    {
        var (a, b) = (x.Family ?? "", y.Family ?? "");
        return x.Rank != y.Rank ? x.Rank.CompareTo(y.Rank)
            : x.Given is null != y.Given is null ? (x.Given is null).CompareTo(y.Given is null)
            : a.Length != b.Length ? b.Length.CompareTo(a.Length)
            : a != b ? CodePointOrder.Instance.Compare(a, b)
            : x.Given == y.Given ? 0
            : CodePointOrder.Instance.Compare(x.Given ?? "", y.Given ?? "");
    }

    private static NameParts Nothing { get; } = new(null, null);

    private static NameParts Of(
        (int Rank, string Name, string? Given, string? Family) told,
        string name
    ) => told.Name == name && told.Family is { } family ? new(told.Given, family) : Nothing;

    private static (int Rank, string Name, string? Given, string? Family) Told(
        Mention mention,
        SourceDocument document
    )
    {
        var rank = SourceRank.Of(document.Format);
        if (mention.Work is { } work && mention.Author is { } place)
        {
            var author = document.Works[work].Authors[place];
            return (rank, author.Name, author.GivenName, author.FamilyName);
        }

        return
            mention.Work is null
            && PersonStatement.At(document, mention.Author)?.Person is { } person
            ? (rank, person.Name, person.GivenName, person.FamilyName)
            : (rank, "", null, null);
    }
}
