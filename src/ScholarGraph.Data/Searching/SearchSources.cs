using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Searching;

/// <summary>Where hits come from: a query for each kind, whose rows no other has.</summary>
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
    public IQueryable<SearchRow> Names(SearchPlace? after) =>
        Rows(_statements.Names, after, context.Researchers, filters.Researchers, r => r.Id);

    /// <summary>The same, whatever the filter.</summary>
    public IQueryable<SearchRow> AllNames() => Rows(_statements.Names);

    /// <summary>Topics with all the words in a label.</summary>
    public IQueryable<SearchRow> Topics(SearchPlace? after) =>
        Rows(_statements.Topics, after, context.Topics, filters.Topics, t => t.Id);

    /// <summary>Publications that are called so.</summary>
    public IQueryable<SearchRow> Titles(SearchPlace? after) =>
        Rows(SearchStatements.Titles, after, context.Publications, filters.Publications, p => p.Id);

    /// <summary>Publications with all the words that are not called so.</summary>
    public IQueryable<SearchRow> Publications(SearchPlace? after) =>
        Rows(
            _statements.Publications,
            after,
            context.Publications,
            filters.Publications,
            p => p.Id
        );

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
        var keys = AllNames().Select(row => row.Key);
        var all = context.Researchers.Where(one =>
            keys.Contains(one.Id) || others.Contains(one.Id)
        );
        return filters.Researchers is { } filter ? all.Where(filter) : all;
    }

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
        var rows = Rows(
            after is null ? sql : $"WITH hits AS MATERIALIZED ({sql}) SELECT * FROM hits"
        );
        if (after is var (score, last))
        {
            rows = rows.Where(row => row.Score < score || (row.Score == score && row.Key > last));
        }

        return filter is null
            ? rows
            : rows.Where(row => all.Where(filter).Select(key).Any(id => id == row.Key));
    }

    private IQueryable<SearchRow> Rows(string sql)
    {
        var whole = question.Whole ?? "";
        var pattern = whole
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
        return context.Database.SqlQueryRaw<SearchRow>(
            sql,
            _statements.Ask(question.Terms),
            whole,
            whole.Length == 0 ? "" : pattern + "%",
            whole.Length == 0 ? "" : "% " + pattern
        );
    }
}
