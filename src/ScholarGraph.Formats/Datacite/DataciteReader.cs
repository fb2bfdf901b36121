using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Datacite;

/// <summary>Reads DataCite JSON: the API's answers, with or without their envelope, and the plain metadata.</summary>
internal sealed class DataciteReader : ISourceReader
{
    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    ) =>
        JsonSource.Read(
            content,
            sink,
            limits,
            (json, at) =>
            {
                var plain =
                    json.At("attributes").ValueKind == JsonValueKind.Object
                        ? json.At("attributes")
                        : json;
                sink.Add(Work(plain, json, at.Locator), at.Line);
            },
            cancellationToken
        );

    private static WorkRecord Work(JsonElement json, JsonElement whole, string locator)
    {
        var (authors, isComplete) = DataciteCreators.Of(json, locator);
        var text = json.Items("descriptions")
            .Where(description => description.Text("descriptionType") == "Abstract")
            .Select(description => MarkedText.Abstract(Value(description.Text("description"))))
            .FirstOrDefault(description => description is not null);
        var issued = PublicationDate.Parse(
            json.Items("dates")
                .Where(date => date.Text("dateType") == "Issued")
                .Select(date => date.Text("date"))
                .FirstOrDefault()
        );
        var year = PublicationDate.Of(json.At("publicationYear").Number()).Year ?? issued.Year;
        return new WorkRecord
        {
            Title = MarkedText.Plain(Title(json)) ?? "",
            TitleLocator = JsonLocator.Within(locator, "titles"),
            Locator = locator,
            Authors = authors,
            AuthorsComplete = isComplete && authors.Count > 0,
            Abstract = text,
            AbstractLocator = text is null ? null : JsonLocator.Within(locator, "descriptions"),
            Year = year,
            Date = issued.Year == year ? issued.Date : null,
            Type = Type(json.At("types")),
            Venue =
                Value(json.At("container", "title").Text())
                ?? Value(json.At("publisher").Text() ?? json.At("publisher", "name").Text()),
            Identifiers = [.. Ids(json, whole)],
            Url = WebAddress.OrNull(json.Text("url")),
            Topics = Keywords.Of(
                json.Items("subjects").Select(subject => Value(subject.Text("subject"))),
                locator
            ),
        };
    }

    // "Text" says less than whatever else is said.
    private static PublicationType? Type(JsonElement types)
    {
        var general = types.Text("resourceTypeGeneral");
        var special = new[] { types.Text("resourceType"), types.Text("citeproc") };
        return (general == "Text" ? special.Append(general) : special.Prepend(general))
            .Select(WorkTypes.Of)
            .FirstOrDefault(type => type is not null);
    }

    // The title proper has no type: translated, alternative and sub-titles have one.
    private static string? Title(JsonElement json)
    {
        var titles = json.Items("titles").Where(t => Value(t.Text("title")) is not null).ToList();
        var main = titles.Find(title => title.Text("titleType") is null);
        return (main.ValueKind == JsonValueKind.Undefined ? titles.FirstOrDefault() : main).Text(
            "title"
        );
    }

    private static IEnumerable<IdentifierRecord> Ids(JsonElement json, JsonElement whole)
    {
        var dois = Identifiers.DoiAndArxiv(json.Text("doi")).ToList();
        return dois.Count > 0 ? dois : Identifiers.DoiAndArxiv(whole.Text("id"));
    }

    // ":unav", ":unkn", ":none" and their like are the schema's words for unknown.
    private static string? Value(string? text) =>
        text is null
        || text.StartsWith(":un", StringComparison.Ordinal)
        || text is ":null" or ":none" or ":tba" or ":etal" or "(:unav)" or "(:unkn)"
            ? null
            : text;
}
