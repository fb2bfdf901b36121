using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Reads of a kept source who and what it names, without the rest of its works, which is most of it.</summary>
internal static class SourceOutlineJson
{
    private static readonly SourceDocumentJson Types = SourceDocumentJson.Default;

    /// <summary>The source; its works have titles, authors, years, identifiers and topics only.</summary>
    public static SourceDocument Read(byte[] payload)
    {
        var json = new Utf8JsonReader(SourceDocumentJson.Unpack(payload).Span);
        var document = new SourceDocument
        {
            Format = default,
            Name = "",
            Sha256 = "",
        };
        _ = json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("Works"u8))
            {
                document = document with { Works = Works(ref json) };
            }
            else if (json.ValueTextEquals("Name"u8))
            {
                document = document with { Name = Text(ref json) ?? "" };
            }
            else if (json.ValueTextEquals("Sha256"u8))
            {
                document = document with { Sha256 = Text(ref json) ?? "" };
            }
            else if (json.ValueTextEquals("Format"u8))
            {
                document = document with { Format = Value(ref json, Types.SourceFormat) };
            }
            else if (json.ValueTextEquals("Language"u8))
            {
                document = document with { Language = Value(ref json, Types.NullableLanguage) };
            }
            else if (json.ValueTextEquals("Institution"u8))
            {
                document = document with { Institution = Text(ref json) };
            }
            else if (json.ValueTextEquals("Owner"u8))
            {
                document = document with { Owner = Value(ref json, Types.PersonRecord) };
            }
            else if (json.ValueTextEquals("People"u8))
            {
                document = document with
                {
                    People = Value(ref json, Types.IReadOnlyListPersonRecord) ?? [],
                };
            }
            else
            {
                Skip(ref json);
            }
        }

        return document;
    }

    private static List<WorkRecord> Works(ref Utf8JsonReader json)
    {
        var works = new List<WorkRecord>();
        _ = json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            works.Add(Work(ref json));
        }

        return works;
    }

    private static WorkRecord Work(ref Utf8JsonReader json)
    {
        string? title = null;
        string? locator = null;
        int? year = null;
        DateOnly? date = null;
        IReadOnlyList<AuthorRecord>? authors = null;
        IReadOnlyList<IdentifierRecord>? identifiers = null;
        IReadOnlyList<TopicRecord>? topics = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("Title"u8))
            {
                title = Text(ref json);
            }
            else if (json.ValueTextEquals("Locator"u8))
            {
                locator = Text(ref json);
            }
            else if (json.ValueTextEquals("Year"u8))
            {
                year = Value(ref json, Types.NullableInt32);
            }
            else if (json.ValueTextEquals("Date"u8))
            {
                date = Value(ref json, Types.NullableDateOnly);
            }
            else if (json.ValueTextEquals("Authors"u8))
            {
                authors = AuthorOutlineJson.ReadAll(ref json);
            }
            else if (json.ValueTextEquals("Identifiers"u8))
            {
                identifiers = Value(ref json, Types.IReadOnlyListIdentifierRecord);
            }
            else if (json.ValueTextEquals("Topics"u8))
            {
                topics = Value(ref json, Types.IReadOnlyListTopicRecord);
            }
            else
            {
                Skip(ref json);
            }
        }

        return new WorkRecord
        {
            Title = title ?? "",
            TitleLocator = "",
            Locator = locator ?? "",
            Year = year,
            Date = date,
            Authors = authors ?? [],
            Identifiers = identifiers ?? [],
            Topics = topics ?? [],
        };
    }

    internal static string? Text(ref Utf8JsonReader json)
    {
        _ = json.Read();
        return json.GetString();
    }

    internal static T? Value<T>(ref Utf8JsonReader json, JsonTypeInfo<T> type)
    {
        _ = json.Read();
        return JsonSerializer.Deserialize(ref json, type);
    }

    internal static void Skip(ref Utf8JsonReader json)
    {
        _ = json.Read();
        json.Skip();
    }
}
