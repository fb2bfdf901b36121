using System.Globalization;
using ScholarGraph.Data;
using ScholarGraph.Data.Searching;
using ScholarGraph.Domain;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Api.Graph;

/// <summary>Answers <c>search</c> and <c>suggest</c>.</summary>
internal sealed class SearchFields(ScholarModel model, GraphOptions options)
{
    private const int SizeDefault = 10;

    public async Task<SearchPage?> SearchAsync(FunctionCall call, CancellationToken token)
    {
        var (context, question) = ((ScholarContext)call.Context, QuestionOf(call));
        var where = call.Arguments.Object("where");
        var search = new GraphSearch(
            context,
            question,
            call.Arguments.List<SearchScope>("scopes"),
            new SearchFilters
            {
                Researchers = where?.Filter<Researcher>("researcher"),
                Publications = where?.Filter<Publication>("publication"),
                Topics = where?.Filter<Topic>("topic"),
            }
        );
        var after = call.Cursor("after", typeof(double), typeof(long));
        var count = call.Arguments.Has("first") ? call.Arguments.Get<int>("first") : SizeDefault;
        var found = IsShown(call)
            ? await search.FindAsync(
                after is [double score, long key] ? new SearchPlace(score, key) : null,
                count + 1,
                token
            )
            : [];
        SearchHit[] hits = [.. found.Take(count)];
        var highlights = call.Selects("edges.highlights")
            ? await new HighlightReader(context, question).ReadAsync(hits, token)
            : null;
        var edges = hits.Select(hit => new SearchEdge(
                call,
                hit,
                Node(hit.Scope, hit.Key),
                highlights?.GetValueOrDefault((hit.Scope, hit.Key)) ?? []
            ))
            .ToList();
        return new SearchPage(
            search,
            edges,
            found.Count > count,
            after is not null,
            call.Selects("totalCount") || call.Selects("scopeCounts")
                ?
                [
                    .. (await search.CountAsync(token)).Select(of => new ScopeCount(
                        of.Key,
                        of.Value
                    )),
                ]
                : []
        );
    }

    public async Task<IReadOnlyList<Suggested>> SuggestAsync(
        FunctionCall call,
        CancellationToken token
    )
    {
        var found = await new GraphSuggestions(
            (ScholarContext)call.Context,
            QuestionOf(call),
            call.Arguments.List<SearchScope>("scopes")
        ).FindAsync(call.Arguments.Get<int>("first"), token);
        return [.. found.Select(one => new Suggested(one, Node(one.Scope, one.Key)))];
    }

    private static bool IsShown(FunctionCall call) =>
        call.Selects("edges") || call.Selects("nodes") || call.Selects("pageInfo");

    private EntityReference Node(SearchScope scope, long key) =>
        new(
            scope switch
            {
                SearchScope.Researchers => model.Researcher,
                SearchScope.Publications => model.Publication,
                _ => model.Topic,
            },
            key
        );

    private SearchQuestion QuestionOf(FunctionCall call)
    {
        var text = call.Arguments.Get<string>("text");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Mistake(SearchCodes.EmptyText, "The text to look for is empty.");
        }

        var question = SearchQuestion.Read(text);
        return question.WordCount > options.SearchWordsMax
            ? throw Mistake(
                SearchCodes.TooManyWords,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text to look for has {question.WordCount} words; at most {options.SearchWordsMax} are allowed."
                )
            )
            : question;
    }

    private static GraphFieldException Mistake(string code, string message) =>
        new(new GraphError(message) { Code = code });
}
