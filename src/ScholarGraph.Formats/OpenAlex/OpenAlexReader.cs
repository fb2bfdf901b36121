using System.Text.Json;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.OpenAlex;

/// <summary>Reads OpenAlex works and authors: an answer, one object, or one object a line.</summary>
internal sealed class OpenAlexReader : ISourceReader
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
            (json, at) => Map(json, at, sink),
            cancellationToken
        );

    private static void Map(JsonElement json, JsonRecord at, IRecordSink sink)
    {
        if (Identifiers.OpenAlex(json.Text("id"), 'A') is { } author)
        {
            sink.Add(Person(json, author, at.Locator), at.Line);
            return;
        }

        var work = OpenAlexWork.Of(json, at.Locator);
        if (
            json.At("abstract_inverted_index").ValueKind == JsonValueKind.Object
            && work.Abstract is null
        )
        {
            sink.Report(
                Problem.Doubt(
                    ReaderCodes.ValueSkipped,
                    at.Line,
                    at.Locator,
                    "The inverted abstract holds no word at a place that can be; it was left out."
                )
            );
        }

        sink.Add(work, at.Line);
    }

    private static PersonRecord Person(JsonElement json, string id, string locator) =>
        new()
        {
            Name = json.Text("display_name") ?? "",
            Locator = locator,
            Orcid = Identifiers.Orcid(json.Text("orcid") ?? json.At("ids", "orcid").Text()),
            PersonIds = [$"openalex:{id}"],
            OtherNames =
            [
                .. json.Items("display_name_alternatives")
                    .Select(name => name.Text())
                    .OfType<string>(),
            ],
            Affiliations =
            [
                .. json.Items("last_known_institutions")
                    .Select(place => place.Text("display_name"))
                    .OfType<string>()
                    .Distinct()
                    .Select(name => new AffiliationRecord
                    {
                        Printed = name,
                        Organization = name,
                        Locator = JsonLocator.Within(locator, "last_known_institutions"),
                    }),
            ],
        };
}
