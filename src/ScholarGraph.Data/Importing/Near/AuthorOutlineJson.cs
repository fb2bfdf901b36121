using System.Text.Json;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Reads the authors of a kept work, which are many, name by name.</summary>
internal static class AuthorOutlineJson
{
    /// <summary>The list that comes next.</summary>
    public static List<AuthorRecord> ReadAll(ref Utf8JsonReader json)
    {
        var authors = new List<AuthorRecord>();
        _ = json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            authors.Add(Read(ref json));
        }

        return authors;
    }

    private static AuthorRecord Read(ref Utf8JsonReader json)
    {
        string? name = null;
        string? locator = null;
        string? given = null;
        string? family = null;
        string? orcid = null;
        string? id = null;
        var position = 0;
        IReadOnlyList<string>? affiliations = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("Name"u8))
            {
                name = SourceOutlineJson.Text(ref json);
            }
            else if (json.ValueTextEquals("Locator"u8))
            {
                locator = SourceOutlineJson.Text(ref json);
            }
            else if (json.ValueTextEquals("ListedPosition"u8))
            {
                _ = json.Read();
                position = json.GetInt32();
            }
            else if (json.ValueTextEquals("GivenName"u8))
            {
                given = SourceOutlineJson.Text(ref json);
            }
            else if (json.ValueTextEquals("FamilyName"u8))
            {
                family = SourceOutlineJson.Text(ref json);
            }
            else if (json.ValueTextEquals("Orcid"u8))
            {
                orcid = SourceOutlineJson.Text(ref json);
            }
            else if (json.ValueTextEquals("PersonId"u8))
            {
                id = SourceOutlineJson.Text(ref json);
            }
            else if (json.ValueTextEquals("Affiliations"u8))
            {
                affiliations = SourceOutlineJson.Value(
                    ref json,
                    SourceDocumentJson.Default.IReadOnlyListString
                );
            }
            else
            {
                SourceOutlineJson.Skip(ref json);
            }
        }

        return new AuthorRecord
        {
            Name = name ?? "",
            Locator = locator ?? "",
            ListedPosition = position,
            GivenName = given,
            FamilyName = family,
            Orcid = orcid,
            PersonId = id,
            Affiliations = affiliations ?? [],
        };
    }
}
