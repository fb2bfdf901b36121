using Microsoft.EntityFrameworkCore;

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
                    count,
                    cancellationToken,
                    _statements.Ask(question.Terms)
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
        var asked = _statements.Ask(question.Terms);
        var found = await context
            .Database.SqlQueryRaw<SearchRow>(_statements.NamesAtMost(NamesSortedMax + 1), asked)
            .CountAsync(token);
        return found <= NamesSortedMax
            ? await ReadAsync(
                SearchScope.Researchers,
                _statements.NamesByWeight,
                count,
                token,
                asked
            )
            : await ReadAsync(
                SearchScope.Researchers,
                SearchStatements.PeopleByWeight(question.Words.Count()),
                count,
                token,
                [.. question.Words.SelectMany(word => (string[])[word + "%", $"% {word}%"])]
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
                _statements.TitlesAtMost(TitlesSortedMax),
                count,
                token,
                _statements.AskTitles(question.Terms)
            );
            titles.AddRange(
                rest.Where(more => !titles.Exists(title => title.Key == more.Key))
                    .Take(count - titles.Count)
            );
        }

        return titles;
    }

    private async Task<List<Suggestion>> BegunAsync(int count, CancellationToken token)
    {
        if (question.Whole is not { Length: > 0 } begin)
        {
            return [];
        }

        var end = begin + "\U0010FFFF";
        return await context
            .Publications.Where(work =>
                work.TitleFolded.CompareTo(begin) >= 0 && work.TitleFolded.CompareTo(end) < 0
            )
            .OrderBy(work => work.TitleFolded)
            .ThenBy(work => work.Title)
            .ThenBy(work => work.Id)
            .Take(count)
            .Select(work => new Suggestion(
                SearchScope.Publications,
                work.Id,
                work.Title,
                work.Year ?? 0
            ))
            .ToListAsync(token);
    }

    private async Task<List<Suggestion>> ReadAsync(
        SearchScope scope,
        string sql,
        int count,
        CancellationToken token,
        params object[] values
    ) =>
        [
            .. (
                await context
                    .Database.SqlQueryRaw<SuggestionRow>(sql, values)
                    .OrderByDescending(row => row.Weight)
                    .ThenBy(row => row.Key)
                    .Take(count)
                    .ToListAsync(token)
            ).Select(row => new Suggestion(scope, row.Key, row.Text, row.Weight)),
        ];
}
