using System.Text.Json;
using ScholarGraph.Domain;

namespace ScholarGraph.Formats.Reading;

/// <summary>Tells JSON formats by the names of their members; values, in which anything may stand, are not looked at.</summary>
internal static class JsonDetection
{
    public static SourceFormat? Of(ReadOnlySpan<byte> head)
    {
        var names = Names(head);
        bool Has(params ReadOnlySpan<string> any)
        {
            foreach (var name in any)
            {
                if (names.Contains(name))
                {
                    return true;
                }
            }

            return false;
        }

        return Has(
                "orcid-identifier",
                "activities-summary",
                "work-summary",
                "external-id-type",
                "put-code"
            )
                ? SourceFormat.Orcid
            : Has("authorships", "abstract_inverted_index", "display_name", "works_api_url")
                ? SourceFormat.OpenAlex
            : Has("creators") && Has("titles", "publicationYear", "attributes")
                ? SourceFormat.Datacite
            : Has("message-type", "message", "is-referenced-by-count", "reference-count", "indexed")
                ? SourceFormat.Crossref
            : Has("author", "issued", "container-title") ? SourceFormat.CslJson
            // Others have titles too, and authors under names that would be lost.
            : Has("title", "DOI") && !Has("authors", "creators", "itemType") ? SourceFormat.CslJson
            : null;
    }

    private static HashSet<string> Names(ReadOnlySpan<byte> head)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var json = new Utf8JsonReader(
            head,
            isFinalBlock: false,
            new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 64 })
        );
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.ValueSpan.Length < 64)
                {
                    _ = names.Add(json.GetString() ?? "");
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What was read before it tells enough, or nothing does.
        }

        return names;
    }
}
