using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Formats.Profiles;

/// <summary>Writes a parsed profile as JSON: what the page holds, its listings taken together as publications.</summary>
public static class ProfileJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a page.</summary>
    /// <param name="profile">The parsed page.</param>
    /// <param name="graph">That page resolved, alone or with others; only what stands on the page is written.</param>
    /// <param name="source">The file it was read from.</param>
    /// <returns>JSON, two spaces deep, accents as they are, lines end with LF, the last one too. Publications and co-authors in the order of the page.</returns>
    public static string Write(ParsedProfile profile, ResolvedGraph graph, ProfileSource source)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var page = new ProfilePublications(profile, graph, source.Sha256);
            json.WriteStartObject();
            WriteSource(json, profile, source);
            WriteOwner(json, profile.Owner);
            WriteTexts(json, "topics", profile.Topics.Select(topic => topic.Text));
            WriteCounts(json, profile, page);
            json.WriteStartArray("publications");
            foreach (var publication in page.Publications)
            {
                WritePublication(json, publication);
            }

            json.WriteEndArray();
            WriteTexts(json, "coAuthors", page.Coauthors);
            json.WriteStartObject("ownerIsAuthorOf");
            WriteTexts(json, "titles", page.OwnerTitles);
            json.WriteString("basis", "listed on the owner's page");
            json.WriteNull("position");
            json.WriteEndObject();
            WriteProblems(json, profile.Problems);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteSource(
        Utf8JsonWriter json,
        ParsedProfile profile,
        ProfileSource source
    )
    {
        json.WriteStartObject("source");
        json.WriteString("name", source.Name);
        json.WriteNumber("bytes", source.Bytes);
        json.WriteNumber("lines", source.Lines);
        json.WriteString("sha256", source.Sha256);
        json.WriteString(
            "language",
            profile.Language switch
            {
                Language.En => "en",
                Language.Fr => "fr",
                _ => null,
            }
        );
        json.WriteEndObject();
    }

    private static void WriteOwner(Utf8JsonWriter json, ProfileOwner? owner)
    {
        if (owner is null)
        {
            json.WriteNull("owner");
            return;
        }

        json.WriteStartObject("owner");
        json.WriteString("name", owner.Name);
        json.WriteString("portraitAlt", owner.PortraitAlt);
        json.WriteString("membership", owner.Membership);
        json.WriteStartArray("positions");
        foreach (var position in owner.Positions)
        {
            json.WriteStartObject();
            json.WriteString("raw", position.Raw);
            json.WriteString("title", position.Title);
            json.WriteString("organization", position.Organization);
            if (position.Units.Count > 0)
            {
                WriteTexts(json, "units", position.Units);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(
        Utf8JsonWriter json,
        ParsedProfile profile,
        ProfilePublications page
    )
    {
        json.WriteStartObject("counts");
        json.WriteNumber("listings", profile.Listings.Count);
        json.WriteNumber("publications", page.Publications.Count);
        json.WriteNumber(
            "withAbstract",
            page.Publications.Count(at => at.Work.Abstract is not null)
        );
        json.WriteNumber("distinctCoAuthors", page.Coauthors.Count);
        json.WriteNumber(
            "researchersIncludingOwner",
            page.Coauthors.Count + (profile.Owner is null ? 0 : 1)
        );
        json.WriteNumber("authorLines", profile.Listings.Sum(listing => listing.Authors.Count));
        json.WriteNumber("topics", profile.Topics.Count);
        json.WriteEndObject();
    }

    private static void WritePublication(Utf8JsonWriter json, ProfilePublication publication)
    {
        json.WriteStartObject();
        json.WriteString("title", publication.Work.Title);
        json.WriteStartArray("authors");
        foreach (var author in publication.Authors)
        {
            json.WriteStartObject();
            json.WriteNumber("listedPosition", author.ListedPosition ?? 0);
            json.WriteString("name", author.CreditedName);
            WriteTexts(json, "variants", author.Variants);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("abstract", publication.Work.Abstract);
        json.WriteNumber("timesListed", publication.Listings.Count);
        json.WriteStartArray("listingLines");
        foreach (var listing in publication.Listings)
        {
            WriteNumbers(json, null, [listing.FirstLine, listing.LastLine]);
        }

        json.WriteEndArray();
        WriteNumbers(json, "abstractOnListings", publication.AbstractOnListings);
        if (publication.SplicesAt.Count > 0)
        {
            WriteNumbers(json, "spliceAtChar", publication.SplicesAt);
        }

        json.WriteEndObject();
    }

    private static void WriteProblems(Utf8JsonWriter json, IEnumerable<RecordProblem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            if (problem.Line is { } line)
            {
                json.WriteNumber("line", line);
            }
            else
            {
                json.WriteNull("line");
            }

            json.WriteString("message", problem.Message);
            json.WriteBoolean("refused", problem.IsRefusal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string? name, IEnumerable<int> numbers)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
