using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing;

/// <summary>Reads the kept rows of what a change may touch.</summary>
/// <param name="rows">The kept graph.</param>
/// <param name="input">With the outline of the kept graph, to which the rows come.</param>
/// <param name="keys">Keys after the change.</param>
internal sealed class PartReader(IKeptRows rows, PlanInput input, PlannedKeys keys)
{
    private readonly GraphRows _kept = input.Kept.Rows;

    public async Task<GraphPart> ReadAsync(TouchedKeys touched, CancellationToken token)
    {
        var works = touched.Works;
        _kept.Authorships.AddRange(
            await rows.WithAsync<Authorship>(row => row.PublicationId, works, token)
        );
        var people = Beside(touched);
        await ReadWorksAsync(works, token);
        await ReadPeopleAsync(people, token);
        var inferred = await rows.CountInferredAsync(token);
        foreach (var link in _kept.PublicationTopics.Where(IsInferred))
        {
            inferred[link.TopicId]--;
        }

        List<Authorship> outside =
        [
            .. (await rows.WithAsync<Authorship>(row => row.ResearcherId, people, token)).Where(
                row => !works.Contains(row.PublicationId)
            ),
        ];
        return new GraphPart(people, works)
        {
            Outside = outside,
            YearsOutside = await YearsAsync(outside, token),
            OutsideTopics = inferred
                .Where(topic => topic.Value > 0)
                .Select(topic => topic.Key)
                .ToHashSet(),
        };
    }

    // Who stands on a work that is touched has other edges and counts, perhaps.
    private HashSet<long> Beside(TouchedKeys touched)
    {
        var people = touched.People.ToHashSet();
        people.UnionWith(_kept.Authorships.Select(row => row.ResearcherId));
        for (var i = 0; i < input.Resolved.Works.Count; i++)
        {
            if (touched.Works.Contains(keys.Works.Keys[i]))
            {
                people.UnionWith(
                    input
                        .Resolved.Works[i]
                        .Authorships.Select(row => keys.People.ByPerson[row.Person])
                );
            }
        }

        return people;
    }

    private async Task ReadWorksAsync(HashSet<long> works, CancellationToken token)
    {
        Replace(
            _kept.Publications,
            await rows.WithAsync<Publication>(row => row.Id, works, token),
            row => row.Id
        );
        _kept.Identifiers.AddRange(
            await rows.WithAsync<PublicationIdentifier>(row => row.PublicationId, works, token)
        );
        _kept.PublicationTopics.AddRange(
            await rows.WithAsync<PublicationTopic>(row => row.PublicationId, works, token)
        );
        _kept.Provenance.AddRange(
            await rows.WithAsync<Provenance>(row => row.PublicationId, works, token)
        );
    }

    private async Task ReadPeopleAsync(HashSet<long> people, CancellationToken token)
    {
        Replace(
            _kept.Researchers,
            await rows.WithAsync<Researcher>(row => row.Id, people, token),
            row => row.Id
        );
        _kept.NameVariants.AddRange(
            await rows.WithAsync<NameVariant>(row => row.ResearcherId, people, token)
        );
        _kept.NameVariantSources.AddRange(
            await rows.WithAsync<NameVariantSource>(
                row => row.NameVariantId,
                [.. _kept.NameVariants.Select(row => row.Id)],
                token
            )
        );
        _kept.Coauthorships.AddRange(
            (await rows.WithAsync<Coauthorship>(row => row.ResearcherAId, people, token)).Where(
                row => people.Contains(row.ResearcherBId)
            )
        );
        _kept.Provenance.AddRange(
            (await rows.WithAsync<Provenance>(row => row.ResearcherId, people, token)).Where(row =>
                row.PublicationId is null
            )
        );
    }

    // Of an outline that has some publications only.
    private async Task<Dictionary<long, int?>> YearsAsync(
        IEnumerable<Authorship> outside,
        CancellationToken token
    )
    {
        var known = _kept.Publications.Select(row => row.Id).ToHashSet();
        var read = await rows.WithAsync<Publication>(
            row => row.Id,
            [
                .. outside
                    .Select(row => row.PublicationId)
                    .Where(key => !known.Contains(key))
                    .Distinct(),
            ],
            token
        );
        return read.ToDictionary(row => row.Id, row => row.Year);
    }

    private static bool IsInferred(PublicationTopic link) => link.Origin == TopicOrigin.Inferred;

    // The outline has them with what tells them from each other only.
    private static void Replace<T>(List<T> outline, List<T> read, Func<T, long> keyOf)
    {
        var full = read.ToDictionary(keyOf);
        for (var i = 0; i < outline.Count; i++)
        {
            outline[i] = full.GetValueOrDefault(keyOf(outline[i])) ?? outline[i];
        }
    }
}
