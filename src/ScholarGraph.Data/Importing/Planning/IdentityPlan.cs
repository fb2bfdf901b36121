using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Keys of researchers: first of those whom the sources alone know, then of those whom curators made of them.</summary>
/// <remarks>
/// The first are assigned as if nothing were decided, so that undoing a decision brings back what was there before it. What a
/// decision covers is kept in <see cref="CoveredKey"/>.
/// </remarks>
/// <param name="ByPart">Key by index in the resolved parts.</param>
/// <param name="ByPerson">Key by index in the resolved people.</param>
/// <param name="Origins">Redirects between the keys of parts alone.</param>
internal sealed record IdentityPlan(
    IReadOnlyList<long> ByPart,
    IReadOnlyList<long> ByPerson,
    IReadOnlyList<KeyRedirect> Origins
)
{
    private const string Kind = nameof(Researcher);

    /// <summary>Assigns keys, and adds redirects and what is covered to the rows.</summary>
    public static IdentityPlan Of(PlanInput input, GraphRows rows)
    {
        var kept = input.Kept.Rows;
        var since = kept.Researchers.ToDictionary(row => row.Id, row => row.SinceVersion);
        var covered = kept.Covered.Where(key => key.Kind == Kind).ToList();
        foreach (var key in covered.Where(key => key.TargetId is null))
        {
            _ = since.TryAdd(key.Id, key.SinceVersion);
        }

        var targets = covered
            .Where(key => key.TargetId is not null)
            .ToDictionary(key => key.Id, key => key.TargetId ?? 0);
        var splits = SplitKeys(input).Select(split => split.Key).ToHashSet();
        var assigned = KeyAssigner.Assign(
            Kind,
            Wanted(input),
            since,
            kept.Redirects.Where(redirect => redirect.Kind == Kind && !splits.Contains(redirect.Id))
                .Select(redirect =>
                    targets.TryGetValue(redirect.Id, out var target)
                        ? Redirect(redirect.Id, target)
                        : redirect
                )
                .UnionBy(targets.Select(key => Redirect(key.Key, key.Value)), row => row.Id)
        );
        var people = input.Resolved.People;
        var plan = new IdentityPlan(
            assigned.Keys,
            [.. people.Select(person => person.Key ?? assigned.Keys[person.Parts[0]])],
            assigned.Redirects
        );
        plan.AddRedirects(input, rows);
        plan.AddCovered(input, since, rows);
        return plan;
    }

    private static List<Wanted> Wanted(PlanInput input)
    {
        var anchors = input.Kept.Rows.Mentions.ToDictionary(mention => mention.Id);
        return
        [
            .. input.Resolved.Parts.Select(part => new Wanted(
                part.Birth,
                anchors.Count == 0
                    ? []
                    :
                    [
                        .. part
                            .Mentions.Select(mention =>
                                anchors.TryGetValue(MentionRows.KeyOf(mention), out var anchor)
                                && anchor.Name == mention.Name
                                    ? anchor.OriginId
                                    : 0
                            )
                            .Where(key => key != 0),
                    ]
            )),
        ];
    }

    // Old keys, those of parts that were joined to others, and those of splits that were undone.
    private void AddRedirects(PlanInput input, GraphRows rows)
    {
        var shown = ShownByPart(input.Resolved);
        foreach (var redirect in Origins)
        {
            if (shown.TryGetValue(redirect.TargetId, out var target))
            {
                rows.Redirects.Add(Redirect(redirect.Id, target));
            }

            if (target != redirect.TargetId)
            {
                rows.Covered.Add(
                    new CoveredKey
                    {
                        Id = redirect.Id,
                        Kind = Kind,
                        TargetId = redirect.TargetId,
                    }
                );
            }
        }

        rows.Redirects.AddRange(
            shown.Where(key => key.Key != key.Value).Select(key => Redirect(key.Key, key.Value))
        );
        var living = ByPerson.ToHashSet();
        rows.Redirects.AddRange(
            SplitKeys(input)
                .Where(split => split.Person is not null && !living.Contains(split.Key))
                .Select(split => Redirect(split.Key, ByPerson[split.Person ?? 0]))
        );
    }

    /// <summary>Keys that splits gave, with the person who has them, or what they held, now.</summary>
    private static IEnumerable<(long Key, int? Person)> SplitKeys(PlanInput input)
    {
        var outcomes = input.Resolved.Outcomes.ToDictionary(outcome => outcome.Ruling);
        return input
            .Decisions.Where(decision => decision.Kind == DecisionKind.Split)
            .Select(decision =>
                (
                    DecisionPayload.RulingOf(decision).Key ?? 0,
                    outcomes.GetValueOrDefault(decision.Id) is { People: [var first, ..] }
                        ? first
                        : (int?)null
                )
            );
    }

    private void AddCovered(PlanInput input, Dictionary<long, long> since, GraphRows rows)
    {
        var living = ByPerson.ToHashSet();
        var slugs = input.Kept.Rows.Researchers.ToDictionary(row => row.Id, row => row.Slug);
        foreach (var key in input.Kept.Rows.Covered.Where(key => key.Kind == Kind))
        {
            if (key.Slug is not null)
            {
                slugs[key.Id] = key.Slug;
            }
        }

        rows.Covered.AddRange(
            ByPart
                .Where(key => !living.Contains(key))
                .Select(key => new CoveredKey
                {
                    Id = key,
                    Kind = Kind,
                    Slug = slugs.GetValueOrDefault(key),
                    SinceVersion = since.GetValueOrDefault(
                        key,
                        input.Kept.Statistics.DataVersion + 1
                    ),
                })
        );
    }

    private Dictionary<long, long> ShownByPart(ResolvedGraph resolved) =>
        resolved
            .People.SelectMany(
                (person, index) =>
                    person.Parts.Select(part => (Part: ByPart[part], Shown: ByPerson[index]))
            )
            .ToDictionary(key => key.Part, key => key.Shown);

    private static KeyRedirect Redirect(long key, long target) =>
        new()
        {
            Id = key,
            Kind = Kind,
            TargetId = target,
        };
}
