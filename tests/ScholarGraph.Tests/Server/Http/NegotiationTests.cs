using ScholarGraph.Server.Http;

namespace ScholarGraph.Tests.Server.Http;

public sealed class NegotiationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("*")]
    [InlineData("application/*")]
    [InlineData("application/json")]
    [InlineData("APPLICATION/JSON; charset=utf-8")]
    [InlineData("application/json, */*")]
    [InlineData("application/json, text/plain, */*")]
    [InlineData("application/graphql-response+json;q=0.5, application/json")]
    [InlineData("application/graphql-response+json;q=0, */*")]
    [InlineData("text/html, image/gif, *; q=.2, */*; q=.2")]
    [InlineData("application/json,,")]
    internal void These_headers_get_plain_JSON(string? accept) =>
        Assert.Equal(ResponseFormat.Json, Negotiation.Agree(accept).Format);

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("Application/GraphQL-Response+JSON; charset=\"utf-8\"")]
    [InlineData("application/graphql-response+json, application/json")]
    [InlineData("application/json, application/graphql-response+json")]
    [InlineData("application/graphql-response+json, */*")]
    [InlineData("application/json;q=0.9, application/graphql-response+json;Q=1.0")]
    [InlineData("application/json;q=0, */*")]
    [InlineData("application/graphql-response+json;q=0.1")]
    internal void These_headers_get_the_GraphQL_type(string accept) =>
        Assert.Equal(ResponseFormat.GraphResponse, Negotiation.Agree(accept).Format);

    [Theory]
    [InlineData("application/unsupported")]
    [InlineData("text/html")]
    [InlineData("text/*")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json;q=0")]
    public void What_cannot_be_sent_is_406(string accept) =>
        Assert.Equal(406, Negotiation.Agree(accept).Problem?.Status);

    [Theory]
    [InlineData("unsupported")]
    [InlineData("application/")]
    [InlineData("/json")]
    [InlineData("*/json")]
    [InlineData("application/json, nonsense")]
    [InlineData("application/json;q=2")]
    [InlineData("application/json;q=abc")]
    [InlineData("a b/c")]
    public void What_is_no_media_range_is_400_and_quoted(string accept)
    {
        var problem = Negotiation.Agree(accept).Problem;
        Assert.Equal(
            (400, "HC0064", accept),
            (problem?.Status, problem?.Code, problem?.HeaderValue)
        );
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true)]
    [InlineData("*/*", false)]
    [InlineData("application/json", false)]
    [InlineData("text/html;q=0, */*", false)]
    [InlineData("nonsense", false)]
    public void A_browser_is_known_by_naming_html(string accept, bool page) =>
        Assert.Equal(page, Negotiation.WantsPage(accept));
}
