using System.Globalization;
using System.Text.Json;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>
/// The questions as PostGraphile can be asked them over the same tables. Its lists of authors and topics, and the publications of a
/// researcher, come in whatever order the table has: it sorts by columns of the list's own table only, and so has less to do.
/// </summary>
internal static class PostGraphileQuestions
{
    private const string One =
        "query($id: BigInt!) { researcherByRowId(rowId: $id) { id name slug orcid publicationCount coauthorCount } }";

    private const string Filtered =
        "query($year: Int!, $topic: String!) { allPublications(first: 20, orderBy: [TITLE_FOLDED_ASC], filter: { year: { equalTo: $year }, publicationTopicsByPublicationId: { some: { topicByTopicId: { slug: { equalTo: $topic } } } } }) { nodes { id title year authorshipsByPublicationId { nodes { researcherByResearcherId { id name } } } publicationTopicsByPublicationId { nodes { topicByTopicId { slug } } } } } }";

    private const string Levels =
        "query($id: BigInt!) { researcherByRowId(rowId: $id) { name authorshipsByResearcherId(first: 10) { nodes { publicationByPublicationId { title year authorshipsByPublicationId { nodes { researcherByResearcherId { name publicationCount coauthorCount } } } } } } } }";

    private const string Apart =
        "query($from: BigInt!, $to: BigInt!) { collaborationHops(from: $from, to: $to, hops: 3) }";

    /// <summary>Bodies of requests; null where it is not asked.</summary>
    public static IEnumerable<string>? Of(Question question) =>
        question.Name switch
        {
            "Q1" => question.Variables.Select(values => Body(One, ById(values))),
            "Q2" => question.Variables.Select(values => Body(Filtered, values)),
            "Q3" => question.Variables.Select(values => Body(Levels, ById(values))),
            "Q10" => question.Variables.Select(values => Body(Apart, Between(values))),
            _ => null,
        };

    private static string Body(string document, string variables) =>
        $$"""{"query":"{{document}}","variables":{{variables}}}""";

    private static string ById(string variables)
    {
        using var json = JsonDocument.Parse(variables);
        return string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{Key(json, "id")}}"}""");
    }

    private static string Between(string variables)
    {
        using var json = JsonDocument.Parse(variables);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"from":"{{Key(json, "from")}}","to":"{{Key(json, "to")}}"}"""
        );
    }

    private static long Key(JsonDocument json, string name) =>
        GlobalIds.KeyOf(json.RootElement.GetProperty(name).GetString()!);
}
