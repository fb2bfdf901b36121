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

    private readonly SearchSources _sources = new(context, question, filters);

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
        // All of the last come after all of the others.
        foreach (
            var sources in Sources().GroupBy(source => source.IsLast).OrderBy(part => part.Key)
        )
        {
            if (hits.Count < count)
            {
                hits.AddRange(
                    await _sources.BestAsync([.. sources], after, count, cancellationToken)
                );
            }
        }

        if (hits.Count < count)
        {
            var names =
                after is null && filters.Researchers is null
                    ? hits.FindAll(hit => hit.Scope == SearchScope.Researchers)
                    : null;
            hits.AddRange(
                (await MistypedAsync(names, cancellationToken)).Where(hit =>
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
        foreach (var source in Sources())
        {
            Add(source.Scope, await source.Rows(false).CountAsync(cancellationToken));
        }

        Add(SearchScope.Researchers, (await MistypedAsync(null, cancellationToken)).Count);
        return counts;

        void Add(SearchScope scope, int count)
        {
            if (count > 0)
            {
                counts[scope] = counts.GetValueOrDefault(scope) + count;
            }
        }
    }

    /// <summary>The publications that are hits, in no order.</summary>
    public IQueryable<Publication> Publications() =>
        Has(SearchScope.Publications)
            ? _sources.PublicationsFound()
            : context.Publications.Where(_ => false);

    /// <summary>The researchers that are hits, in no order.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IQueryable<Researcher>> ResearchersAsync(
        CancellationToken cancellationToken
    ) =>
        Has(SearchScope.Researchers)
            ? _sources.ResearchersFound([
                .. (await MistypedAsync(null, cancellationToken)).Select(hit => hit.Key),
            ])
            : context.Researchers.Where(_ => false);

    private bool Has(SearchScope scope) =>
        question.Terms.Count > 0 && (scopes.Count == 0 || scopes.Contains(scope));

    private IEnumerable<SearchSource> Sources()
    {
        if (Has(SearchScope.Researchers))
        {
            yield return _sources.Names();
        }

        if (Has(SearchScope.Topics))
        {
            yield return _sources.Topics();
        }

        if (Has(SearchScope.Publications))
        {
            yield return _sources.Titles();
            yield return _sources.Publications();
        }
    }

    // Whoever has mistyped a name finds nobody who is called so, and few who have the words.
    private async Task<IReadOnlyList<SearchHit>> MistypedAsync(
        IReadOnlyList<SearchHit>? allNames,
        CancellationToken cancellationToken
    )
    {
        var mistyped = new MistypedNames(context, question);
        if (!Has(SearchScope.Researchers) || !mistyped.IsPossible)
        {
            return [];
        }

        var found =
            allNames
            ?? await _sources.BestAsync(
                [_sources.AllNames()],
                null,
                NamesBeforeMistyped,
                cancellationToken
            );
        return found.Count >= NamesBeforeMistyped || found.Any(hit => hit.Score >= CalledSo)
            ? []
            : await mistyped.FindAsync(
                [.. found.Select(hit => hit.Key)],
                filters.Researchers,
                cancellationToken
            );
    }
}
