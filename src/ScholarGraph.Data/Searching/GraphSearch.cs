using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Searching;

/// <summary>Looks for words in the whole graph. What it reads agrees with whatever else is read in the same transaction.</summary>
/// <param name="context">A context of the kept graph.</param>
/// <param name="question">What is asked.</param>
/// <param name="scopes">Where; none: everywhere.</param>
/// <param name="filters">Which hits count.</param>
public sealed class GraphSearch(
    ScholarContext context,
    SearchQuestion question,
    IReadOnlyCollection<SearchScope> scopes,
    SearchFilters filters
)
{
    private const int NamesBeforeMistyped = 10;

    // Scores of names that are the text, or begin or end with it.
    private const int CalledSo = 2;

    private readonly SearchStatements _statements = context.Searching;

    /// <summary>The best hits after a place: the best score first, of equal ones the smallest key.</summary>
    /// <param name="after">Where to begin; null: at the first.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchPlace? after,
        int count,
        CancellationToken cancellationToken
    )
    {
        var hits = new List<SearchHit>();
        foreach (var (scope, rows, isLast) in Sources(after))
        {
            if (isLast && hits.Count >= count)
            {
                break;
            }

            var best = rows.OrderByDescending(row => row.Score).ThenBy(row => row.Key).Take(count);
            hits.AddRange(
                (await best.ToListAsync(cancellationToken)).Select(row => new SearchHit(
                    scope,
                    row.Key,
                    row.Score
                ))
            );
        }

        if (hits.Count < count)
        {
            hits.AddRange(
                (await MistypedAsync(cancellationToken)).Where(hit =>
                    after is not { } place || place.IsBefore(hit)
                )
            );
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Key).Take(count)];
    }

    /// <summary>How many hits there are, by scope; a scope without any is not there.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<SearchScope, int>> CountAsync(
        CancellationToken cancellationToken
    )
    {
        var counts = new SortedDictionary<SearchScope, int>();
        foreach (var (scope, rows, _) in Sources(null))
        {
            Add(scope, await rows.CountAsync(cancellationToken));
        }

        Add(SearchScope.Researchers, (await MistypedAsync(cancellationToken)).Count);
        return counts;

        void Add(SearchScope scope, int count)
        {
            if (count > 0)
            {
                counts[scope] = counts.GetValueOrDefault(scope) + count;
            }
        }
    }

    // All of the last come after all of the others.
    private IEnumerable<(SearchScope Scope, IQueryable<SearchRow> Rows, bool IsLast)> Sources(
        SearchPlace? after
    )
    {
        if (question.Terms.Count == 0)
        {
            yield break;
        }

        if (Has(SearchScope.Researchers))
        {
            yield return (
                SearchScope.Researchers,
                Rows(_statements.Names, after, context.Researchers, filters.Researchers, r => r.Id),
                false
            );
        }

        if (Has(SearchScope.Topics))
        {
            yield return (
                SearchScope.Topics,
                Rows(_statements.Topics, after, context.Topics, filters.Topics, t => t.Id),
                false
            );
        }

        if (Has(SearchScope.Publications))
        {
            yield return (SearchScope.Publications, Works(SearchStatements.Titles), false);
            yield return (SearchScope.Publications, Works(_statements.Publications), true);
        }

        IQueryable<SearchRow> Works(string sql) =>
            Rows(sql, after, context.Publications, filters.Publications, p => p.Id);
    }

    private bool Has(SearchScope scope) => scopes.Count == 0 || scopes.Contains(scope);

    private IQueryable<SearchRow> Rows<T>(
        string sql,
        SearchPlace? after,
        IQueryable<T> all,
        Expression<Func<T, bool>>? filter,
        Expression<Func<T, long>> key
    )
        where T : class
    {
        // A score that is mentioned again would be worked out again.
        var rows = context.Database.SqlQueryRaw<SearchRow>(
            after is null ? sql : $"WITH hits AS MATERIALIZED ({sql}) SELECT * FROM hits",
            Values()
        );
        if (after is var (score, last))
        {
            rows = rows.Where(row => row.Score < score || (row.Score == score && row.Key > last));
        }

        return filter is null
            ? rows
            : rows.Where(row => all.Where(filter).Select(key).Any(id => id == row.Key));
    }

    private object[] Values()
    {
        var whole = question.Whole ?? "";
        var pattern = whole
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
        return
        [
            _statements.Ask(question.Terms),
            whole,
            whole.Length == 0 ? "" : pattern + "%",
            whole.Length == 0 ? "" : "% " + pattern,
        ];
    }

    // Whoever has mistyped a name finds nobody who is called so, and few who have the words.
    private async Task<IReadOnlyList<SearchHit>> MistypedAsync(CancellationToken cancellationToken)
    {
        var names = new MistypedNames(context, question);
        if (!Has(SearchScope.Researchers) || question.Terms.Count == 0 || !names.IsPossible)
        {
            return [];
        }

        var found = await context
            .Database.SqlQueryRaw<SearchRow>(_statements.Names, Values())
            .OrderByDescending(row => row.Score)
            .Take(NamesBeforeMistyped)
            .ToListAsync(cancellationToken);
        return found.Count == NamesBeforeMistyped || found is [{ Score: >= CalledSo }, ..]
            ? []
            : await names.FindAsync(
                found.ConvertAll(row => row.Key),
                filters.Researchers,
                cancellationToken
            );
    }
}
