using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Formats.JsonLd;

public sealed class JsonLdWriterTests
{
    [Fact]
    public async Task A_work_says_all_that_is_known() =>
        Assert.Equal(
            """
            {"@context":["https://schema.org",{"author":{"@id":"https://schema.org/author","@container":"@list"}}],"@graph":[
            {"@type":"ScholarlyArticle","@id":"https://doi.org/10.1234/a_b","name":"Mapping BERT & Lakes: 50% of {a}","author":[{"@type":"Person","name":"Ada Ferry","givenName":"Ada","familyName":"Ferry"},{"@type":"Person","@id":"https://orcid.org/0000-0002-1825-0097","name":"Jan van der Berg Jr.","givenName":"Jan","familyName":"van der Berg","honorificSuffix":"Jr."},{"@type":"Organization","name":"Research and Development"}],"creditText":"Ada Ferry, Jan van der Berg Jr., Research and Development and others","datePublished":"2020-07-09","isPartOf":{"@type":"CreativeWork","name":"Café & Co"},"identifier":[{"@type":"PropertyValue","propertyID":"doi","value":"10.1234/a_b"},{"@type":"PropertyValue","propertyID":"arxiv","value":"1706.03762"},{"@type":"PropertyValue","propertyID":"openalex","value":"W42"},{"@type":"PropertyValue","propertyID":"pubmed","value":"123"}],"url":"https://example.org/a_b?x=1&y=%20","keywords":["lakes","boats, small"],"abstract":"We map."}
            ]}

            """,
            await Written.AsAsync("jsonld", Samples.Paper)
        );

    [Fact]
    public async Task What_is_unknown_is_not_written_and_a_complete_list_has_no_credit()
    {
        var text = await Written.AsAsync(
            "jsonld",
            Samples.Bare("X"),
            Samples.Paper with
            {
                AuthorsComplete = true,
            }
        );
        var graph = JsonDocument.Parse(text).RootElement.GetProperty("@graph");

        Assert.Equal(
            ["@type", "@id", "name"],
            graph[0].EnumerateObject().Select(member => member.Name)
        );
        Assert.StartsWith(
            "urn:scholargraph:",
            graph[0].GetProperty("@id").GetString(),
            StringComparison.Ordinal
        );
        Assert.False(graph[1].TryGetProperty("creditText", out _));
    }

    [Fact]
    public async Task A_DOI_is_escaped_in_its_address() =>
        Assert.Contains(
            "\"@id\":\"https://doi.org/10.1/a%3Cb%3E%23x\"",
            await Written.AsAsync(
                "jsonld",
                Samples.Bare("X") with
                {
                    Doi = "10.1/a<b>#x",
                    Identifiers = [new IdentifierRecord(IdentifierScheme.Doi, "10.1/a<b>#x")],
                }
            ),
            StringComparison.Ordinal
        );
}
