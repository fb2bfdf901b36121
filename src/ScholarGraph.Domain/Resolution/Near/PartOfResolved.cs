namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>Some people and works of a resolved graph, and what is said of these.</summary>
internal static class PartOfResolved
{
    /// <param name="graph">The graph.</param>
    /// <param name="people">A mention of each person who is wanted, the first.</param>
    /// <param name="works">A listing of each work that is wanted, the first.</param>
    /// <returns>Null where a work names somebody who is not wanted.</returns>
    public static ResolvedGraph? Of(
        ResolvedGraph graph,
        HashSet<(string Sha256, int? Work, int? Author)> people,
        HashSet<(string Sha256, int Work)> works
    )
    {
        bool IsWanted(IReadOnlyList<Mention> mentions) =>
            people.Contains((mentions[0].Sha256, mentions[0].Work, mentions[0].Author));
        var parts = Numbers(graph.Parts, part => IsWanted(part.Mentions));
        var persons = Numbers(graph.People, person => IsWanted(person.Mentions));
        var kept = Numbers(
            graph.Works,
            work => works.Contains((work.Listings[0].Sha256, work.Listings[0].Work))
        );
        if (
            kept.Keys.Any(work =>
                graph.Works[work].Authorships.Any(row => !persons.ContainsKey(row.Person))
            )
        )
        {
            return null;
        }

        return new ResolvedGraph
        {
            Parts = [.. parts.Keys.Select(part => graph.Parts[part])],
            People =
            [
                .. persons.Keys.Select(person =>
                    graph.People[person] with
                    {
                        Parts = [.. graph.People[person].Parts.Select(part => parts[part])],
                    }
                ),
            ],
            Works =
            [
                .. kept.Keys.Select(work =>
                    graph.Works[work] with
                    {
                        Authorships =
                        [
                            .. graph
                                .Works[work]
                                .Authorships.Select(row =>
                                    row with
                                    {
                                        Person = persons[row.Person],
                                    }
                                ),
                        ],
                    }
                ),
            ],
            Decisions =
            [
                .. graph
                    .Decisions.Where(decision =>
                        decision.Person is { } person
                            ? persons.ContainsKey(person)
                            : decision.Work is { } work && kept.ContainsKey(work)
                    )
                    .Select(decision =>
                        decision with
                        {
                            Person = decision.Person is { } person ? persons[person] : null,
                            Work = decision.Work is { } work ? kept[work] : null,
                        }
                    ),
            ],
            Candidates =
            [
                .. graph
                    .Candidates.Where(candidate =>
                        persons.ContainsKey(candidate.First)
                        && persons.ContainsKey(candidate.Second)
                    )
                    .Select(candidate =>
                        candidate with
                        {
                            First = persons[candidate.First],
                            Second = persons[candidate.Second],
                        }
                    ),
            ],
        };
    }

    // New numbers of those that are wanted, by the old, in order.
    private static Dictionary<int, int> Numbers<T>(IReadOnlyList<T> all, Func<T, bool> isWanted)
    {
        var numbers = new Dictionary<int, int>();
        for (var at = 0; at < all.Count; at++)
        {
            if (isWanted(all[at]))
            {
                numbers.Add(at, numbers.Count);
            }
        }

        return numbers;
    }
}
