using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Searching;

/// <summary>The sources of hits.</summary>
/// <param name="context">A context of the kept graph.</param>
/// <param name="question">What is asked; it has words.</param>
/// <param name="filters">Which hits count.</param>
internal sealed class SearchSources(
    ScholarContext context,
    SearchQuestion question,
    SearchFilters filters
)
{
    private readonly SearchStatements _statements = context.Searching;

    /// <summary>Researchers with all the words in a name.</summary>
    public SearchSource Names() =>
        Of(
            SearchScope.Researchers,
            _statements.Names,
            context.Researchers,
            filters.Researchers,
            r => r.Id
        );

    /// <summary>The same, whatever the filter.</summary>
    public SearchSource AllNames() =>
        new(SearchScope.Researchers, _statements.Names, false, _ => Rows(_statements.Names));

    /// <summary>Topics with all the words in a label.</summary>
    public SearchSource Topics() =>
        Of(SearchScope.Topics, _statements.Topics, context.Topics, filters.Topics, t => t.Id);

    /// <summary>Publications that are called so.</summary>
    public SearchSource Titles() =>
        Of(
            SearchScope.Publications,
            SearchStatements.Titles,
            context.Publications,
            filters.Publications,
            p => p.Id
        );

    /// <summary>Publications with all the words that are not called so.</summary>
    public SearchSource Publications() =>
        Of(
            SearchScope.Publications,
            _statements.Publications,
            context.Publications,
            filters.Publications,
            p => p.Id
        ) with
        {
            IsLast = true,
        };

    /// <summary>The publications that <see cref="Titles"/> and <see cref="Publications"/> are of.</summary>
    public IQueryable<Publication> PublicationsFound()
    {
        var keys = Rows($"{SearchStatements.Titles} UNION ALL {_statements.Publications}")
            .Select(row => row.Key);
        var all = context.Publications.Where(work => keys.Contains(work.Id));
        return filters.Publications is { } filter ? all.Where(filter) : all;
    }

    /// <summary>The researchers that <see cref="Names"/> is of, and others.</summary>
    /// <param name="others">Keys of those.</param>
    public IQueryable<Researcher> ResearchersFound(List<long> others)
    {
        var keys = Rows(_statements.Names).Select(row => row.Key);
        var all = context.Researchers.Where(one =>
            keys.Contains(one.Id) || others.Contains(one.Id)
        );
        return filters.Researchers is { } filter ? all.Where(filter) : all;
    }

    /// <summary>The best hits of each of some sources after a place: those without a filter by one statement.</summary>
    public async Task<List<SearchHit>> BestAsync(
        IReadOnlyList<SearchSource> sources,
        SearchPlace? after,
        int count,
        CancellationToken cancellationToken
    )
    {
        SearchSource[] whole = [.. sources.Where(source => !source.IsFiltered)];
        var hits =
            whole.Length == 0
                ? []
                : await context.Kept.ReadAsync(
                    _statements.Best(whole, after is not null),
                    row => new SearchHit(
                        (SearchScope)row.GetInt32(0),
                        row.GetInt64(1),
                        row.GetDouble(2)
                    ),
                    cancellationToken,
                    [.. Values(), count, after?.Score ?? 0.0, after?.Key ?? 0L]
                );
        foreach (var source in sources.Where(source => source.IsFiltered))
        {
            var rows = source.Rows(after is not null);
            if (after is var (score, last))
            {
                rows = rows.Where(row =>
                    row.Score < score || (row.Score == score && row.Key > last)
                );
            }

            var best = rows.OrderByDescending(row => row.Score).ThenBy(row => row.Key).Take(count);
            hits.AddRange(
                (await best.ToListAsync(cancellationToken)).Select(row => new SearchHit(
                    source.Scope,
                    row.Key,
                    row.Score
                ))
            );
        }

        return hits;
    }

    private SearchSource Of<T>(
        SearchScope scope,
        string sql,
        IQueryable<T> all,
        Expression<Func<T, bool>>? filter,
        Expression<Func<T, long>> key
    )
        where T : class =>
        filter is null
            ? new SearchSource(scope, sql, false, _ => Rows(sql))
            : new SearchSource(
                scope,
                sql,
                true,
                once =>
                    Rows(once ? $"WITH hits AS MATERIALIZED ({sql}) SELECT * FROM hits" : sql)
                        .Where(row => all.Where(filter).Select(key).Any(id => id == row.Key))
            );

    private IQueryable<SearchRow> Rows(string sql) =>
        context.Database.SqlQueryRaw<SearchRow>(sql, Values());

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
}
