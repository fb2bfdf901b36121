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

        var names = await context
            .Database.SqlQueryRaw<MistypedRow>(context.Searching.Mistyped, asked)
            .ToListAsync(cancellationToken);
        var hits = names
            .Where(name => !found.Contains(name.Key))
            .Select(name => (name.Key, name.Weight, Likeness: NameResemblance.Of(words, name.Name)))
            .Where(name => name.Likeness > 0)
            .GroupBy(name => name.Key)
            .Select(forms => forms.MaxBy(form => form.Likeness))
            .Select(name => new SearchHit(
                SearchScope.Researchers,
                name.Key,
                (0.9 * name.Likeness) + (0.09 * name.Weight / (name.Weight + 20.0))
            ))
            .ToList();
        return filter is null ? hits : await WantedAsync(hits, filter, cancellationToken);
    }

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
