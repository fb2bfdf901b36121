using System.Net;
using System.Text;
using System.Text.Json;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Tests.Server.Http;

public sealed class ExportEndpointTests(SharedGraph shared) : IClassFixture<SharedGraph>
{
    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Each_format_says_its_type_its_file_and_its_character_set(string format)
    {
        using var response = await shared.Server.Client.GetAsync($"/export/{format}");

        var expected = ExportFormats.Find(format)!;
        var content = response.Content.Headers;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected.MediaType, content.ContentType!.ToString());
        Assert.Equal("utf-8", content.ContentType.CharSet);
        Assert.Equal("attachment", content.ContentDisposition!.DispositionType);
        Assert.EndsWith(
            "." + expected.FileExtension,
            content.ContentDisposition.FileName!.Trim('"'),
            StringComparison.Ordinal
        );
        Assert.True(response.Headers.TransferEncodingChunked);
        Assert.Contains(
            "Veličković",
            Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task HEAD_tells_the_same_without_a_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/export/csv");
        using var response = await shared.Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            "text/csv; charset=utf-8; header=present",
            response.Content.Headers.ContentType!.ToString()
        );
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_filter_narrows_the_export()
    {
        var where = Uri.EscapeDataString("""{"title":{"contains":"Frame-Dependent"}}""");

        var text = await shared.Server.Client.GetStringAsync($"/export/csl-json?where={where}");

        var item = Assert.Single(JsonDocument.Parse(text).RootElement.EnumerateArray());
        Assert.Equal("Agency Is Frame-Dependent", item.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("GET", "/export/word", 404, "SG0602")]
    [InlineData("GET", "/export", 404, "SG0602")]
    [InlineData("POST", "/export/bibtex", 405, "SG0205")]
    [InlineData("GET", "/export/bibtex?where={", 400, "HC0012")]
    [InlineData("GET", "/export/bibtex?where={}&where={}", 400, "HC0009")]
    [InlineData("GET", "/export/bibtex?filter={}", 400, "HC0009")]
    [InlineData("GET", "/export/bibtex?where={\"nothing\":{}}", 400, "HC0016")]
    [InlineData("GET", "/export/gexf?where={\"title\":{\"contains\":null}}", 400, "HC0026")]
    public async Task A_mistake_has_a_status_and_a_code(
        string method,
        string address,
        int status,
        string code
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await shared.Server.Client.SendAsync(request);

        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            code,
            JsonDocument
                .Parse(body)
                .RootElement.GetProperty("errors")[0]
                .GetProperty("extensions")
                .GetProperty("code")
                .GetString()
        );
        Assert.Null(response.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task An_unknown_format_is_told_which_there_are()
    {
        using var response = await shared.Server.Client.GetAsync("/export/word");

        Assert.Contains(
            "bibtex, csl-json, ris, csv, jsonld, graphml, gexf",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }
}
