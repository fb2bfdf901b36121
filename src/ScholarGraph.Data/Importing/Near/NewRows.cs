using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Looks whether slugs and keys of new rows are free in the whole graph.</summary>
internal sealed class NewRows(IKeptRows rows)
{
    /// <summary>Reads who bears a slug that a new row may want.</summary>
    /// <returns>Researchers and publications; null where somebody bore such a slug before, or has a key that seemed new.</returns>
    public async Task<GraphRows?> ReadBearersAsync(
        PlanInput input,
        PlannedKeys keys,
        CancellationToken token
    )
    {
        var kept = input.Kept.Rows;
        var people = kept.Researchers.Select(row => row.Id).ToHashSet();
        var works = kept.Publications.Select(row => row.Id).ToHashSet();
        var names = input
            .Resolved.People.Select((person, at) => (person.Name, Key: keys.People.ByPerson[at]))
            .Where(person => !people.Contains(person.Key))
            .SelectMany(person => Slugs.Choices(person.Name, person.Key))
            .ToHashSet(StringComparer.Ordinal);
        var titles = input
            .Resolved.Works.Select((work, at) => (work.Title, Key: keys.Works.Keys[at]))
            .Where(work => !works.Contains(work.Key))
            .SelectMany(work => Slugs.Choices(work.Title, work.Key))
            .ToHashSet(StringComparer.Ordinal);
        var former = await rows.WithTextAsync<SlugRedirect>(
            row => row.Slug,
            [.. names.Union(titles)],
            token
        );
        var bearers = new GraphRows
        {
            Researchers =
            [
                .. (await rows.WithTextAsync<Researcher>(row => row.Slug, names, token)).Where(
                    row => !people.Contains(row.Id)
                ),
            ],
            Publications =
            [
                .. (await rows.WithTextAsync<Publication>(row => row.Slug, titles, token)).Where(
                    row => !works.Contains(row.Id)
                ),
            ],
        };
        return
            former.Count > 0
            || bearers.Researchers.Exists(row => keys.People.ByPerson.Contains(row.Id))
            || bearers.Publications.Exists(row => keys.Works.Keys.Contains(row.Id))
            ? null
            : bearers;
    }

    /// <summary>Whether no key that is new is somebody else's, or was.</summary>
    public async Task<bool> AreFreeAsync(WorkedOutChange change, CancellationToken token)
    {
        long[] Born<T>(Func<T, long> keyOf) =>
            [
                .. change
                    .Changes.Single(table => table.Table.Type == typeof(T))
                    .Added.Cast<T>()
                    .Select(keyOf),
            ];
        var people = Born<Researcher>(row => row.Id);
        var works = Born<Publication>(row => row.Id);
        var authorships = Born<Authorship>(row => row.Id);
        var decisions = Born<ResolutionDecision>(row => row.Id);
        var redirects = await rows.WithAsync<KeyRedirect>(
            row => row.Id,
            [.. people, .. works, .. authorships, .. Born<Topic>(row => row.Id)],
            token
        );
        return redirects.Count == 0
            && (await rows.WithAsync<ResolutionDecision>(row => row.Id, decisions, token)).Count
                == 0
            && (await rows.WithAsync<Researcher>(row => row.Id, people, token)).Count == 0
            && (await rows.WithAsync<Publication>(row => row.Id, works, token)).Count == 0
            && (await rows.WithAsync<Authorship>(row => row.Id, authorships, token)).Count == 0;
    }
}
