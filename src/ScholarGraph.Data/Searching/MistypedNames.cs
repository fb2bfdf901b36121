using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Searching;

/// <summary>Finds researchers one of whose names resembles what was typed.</summary>
internal sealed class MistypedNames(ScholarContext context, SearchQuestion question)
{
    // Whoever types more looks for a work, and to compare names with all of it would take longer than all else.
    private const int WordsMax = 3;

    /// <summary>Whether a question may be a name.</summary>
    public bool IsPossible => question.Words.Count() <= WordsMax;

    /// <param name="found">Researchers who have the words themselves; they are left out.</param>
    /// <param name="filter">Which researchers count; null: all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>In no order.</returns>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        IReadOnlyCollection<long> found,
        Expression<Func<Researcher, bool>>? filter,
        CancellationToken cancellationToken
    )
    {
        var words = question.Words.ToList();
        if (context.Searching.AskMistyped(words) is not { } asked)
        {
            return [];
        }

        var names = await context.Kept.ReadAsync(
            context.Searching.Mistyped,
            row => (Key: row.GetInt64(0), Name: row.GetString(1)),
            cancellationToken,
            asked
        );
        var alike = new Dictionary<long, double>();
        foreach (var (key, name) in names)
        {
            if (!found.Contains(key) && NameResemblance.Of(words, name) is > 0 and var likeness)
            {
                alike[key] = Math.Max(likeness, alike.GetValueOrDefault(key));
            }
        }

        var hits = await WeighedAsync(alike, cancellationToken);
        return filter is null ? hits : await WantedAsync(hits, filter, cancellationToken);
    }

    private async Task<List<SearchHit>> WeighedAsync(
        Dictionary<long, double> alike,
        CancellationToken cancellationToken
    ) =>
        alike.Count == 0
            ? []
            : await context.Kept.ReadAsync(
                context.Searching.WeightsOf,
                row =>
                {
                    var (key, weight) = (row.GetInt64(0), row.GetInt32(1));
                    return new SearchHit(
                        SearchScope.Researchers,
                        key,
                        (0.9 * alike[key]) + (0.09 * weight / (weight + 20.0))
                    );
                },
                cancellationToken,
                context.Searching.Keys(alike.Keys)
            );

    private async Task<List<SearchHit>> WantedAsync(
        List<SearchHit> hits,
        Expression<Func<Researcher, bool>> filter,
        CancellationToken cancellationToken
    )
    {
        var keys = hits.ConvertAll(hit => hit.Key);
        var wanted = await context
            .Researchers.Where(filter)
            .Where(researcher => keys.Contains(researcher.Id))
            .Select(researcher => researcher.Id)
            .ToListAsync(cancellationToken);
        return [.. hits.Where(hit => wanted.Contains(hit.Key))];
    }
}
