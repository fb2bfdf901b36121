using System.Data.Common;

namespace ScholarGraph.Data.Searching;

/// <summary>Completes what somebody types: names, labels and titles that have all words, the last of them begun.</summary>
/// <param name="context">A context of the kept graph.</param>
/// <param name="question">What is typed so far.</param>
/// <param name="scopes">Where; none: everywhere.</param>
public sealed class GraphSuggestions(
    ScholarContext context,
    SearchQuestion question,
    IReadOnlyCollection<SearchScope> scopes
)
{
    // Beyond so many names it is faster to go through the people, those with most works first.
    private const int NamesSortedMax = 2_000;
    private const int TitlesSortedMax = 1_000;

    private readonly SearchStatements _statements = context.Searching;

    /// <summary>The completions: researchers and topics by their publications, the most first, and titles after them.</summary>
    /// <param name="count">How many at most; a quarter is kept for titles where there are such.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<Suggestion>> FindAsync(
        int count,
        CancellationToken cancellationToken
    )
    {
        if (question.Terms.Count == 0 || count == 0)
        {
            return [];
        }

        var titles = Has(SearchScope.Publications)
            ? await TitlesAsync(count, cancellationToken)
            : [];
        var known = new List<Suggestion>();
        if (Has(SearchScope.Researchers))
        {
            known.AddRange(await NamesAsync(count, cancellationToken));
        }

        if (Has(SearchScope.Topics))
        {
            known.AddRange(
                await ReadAsync(
                    SearchScope.Topics,
                    _statements.LabelsByWeight,
                    cancellationToken,
                    _statements.Ask(question.Terms),
                    count
                )
            );
        }

        var best = known
            .OrderByDescending(suggestion => suggestion.Weight)
            .ThenBy(suggestion => suggestion.Key)
            .Take(count - Math.Min(titles.Count, count / 4))
            .ToList();
        return [.. best, .. titles.Take(count - best.Count)];
    }

    private bool Has(SearchScope scope) => scopes.Count == 0 || scopes.Contains(scope);

    private async Task<List<Suggestion>> NamesAsync(int count, CancellationToken token)
    {
        var names = 0L;
        var found = await context.Kept.ReadAsync(
            _statements.NamesByWeight,
            row =>
            {
                names = row.GetInt64(3);
                return Read(SearchScope.Researchers, row);
            },
            token,
            _statements.Ask(question.Terms),
            NamesSortedMax + 1,
            count
        );
        string[] words = [.. question.Words];
        return names <= NamesSortedMax
            ? found
            : await ReadAsync(
                SearchScope.Researchers,
                SearchStatements.PeopleByWeight(words.Length),
                token,
                [.. words.SelectMany(word => (string[])[word + "%", $"% {word}%"]), count]
            );
    }

    // Titles that begin with the text are in their index; those that have the words come after, the newest first.
    private async Task<List<Suggestion>> TitlesAsync(int count, CancellationToken token)
    {
        var titles = await BegunAsync(count, token);
        if (titles.Count < count)
        {
            var rest = await ReadAsync(
                SearchScope.Publications,
                _statements.TitlesByYear,
                token,
                _statements.AskTitles(question.Terms),
                TitlesSortedMax,
                count
            );
            titles.AddRange(
                rest.Where(more => !titles.Exists(title => title.Key == more.Key))
                    .Take(count - titles.Count)
            );
        }

        return titles;
    }

    private async Task<List<Suggestion>> BegunAsync(int count, CancellationToken token) =>
        question.Whole is { Length: > 0 } begin
            ? await ReadAsync(
                SearchScope.Publications,
                SearchStatements.TitlesBetween,
                token,
                begin,
                begin + "\U0010FFFF",
                count
            )
            : [];

    private Task<List<Suggestion>> ReadAsync(
        SearchScope scope,
        string sql,
        CancellationToken token,
        params object[] values
    ) => context.Kept.ReadAsync(sql, row => Read(scope, row), token, values);

    private static Suggestion Read(SearchScope scope, DbDataReader row) =>
        new(scope, row.GetInt64(0), row.GetString(1), row.GetInt32(2));
}
