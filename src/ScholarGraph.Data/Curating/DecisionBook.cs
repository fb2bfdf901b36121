using System.Globalization;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Curating;

/// <summary>The decisions of curators, to which one is added or in which one is noted as undone.</summary>
internal static class DecisionBook
{
    /// <summary>The decision that the same request made before; null where it made none.</summary>
    public static AskedDecision? MadeBefore(KeptGraph kept, Curator curator) =>
        curator.RequestId is { } request
        && kept.Rows.CuratorDecisions.Find(row => row.RequestId == request) is { } made
            ? new AskedDecision(null, made, null)
            : null;

    public static AskedDecision Add(
        KeptGraph kept,
        DecisionDraft draft,
        Curator curator,
        DateTime now
    )
    {
        var number = kept.Rows.CuratorDecisions.Count + 1;
        var payload = draft.Payload.Write();
        var decision = new CuratorDecision
        {
            Id = EntityKey.Of(
                nameof(CuratorDecision),
                string.Create(CultureInfo.InvariantCulture, $"{number}\n{draft.Kind}\n{payload}")
            ),
            Number = number,
            Kind = draft.Kind,
            DecidedAt = now,
            DecidedBy = curator.Name,
            Reason = curator.Reason,
            Name = draft.Name,
            HidesFormerName = draft.HidesFormerName,
            RequestId = curator.RequestId,
            Payload = payload,
        };
        return new AskedDecision(
            new GraphChange([], draft.DroppedSource, null)
            {
                Decisions = [.. InOrder(kept), decision],
            },
            decision,
            null
        );
    }

    public static AskedDecision Undo(
        KeptGraph kept,
        long decision,
        Curator curator,
        DateTime now
    ) =>
        kept.Rows.CuratorDecisions.Find(row => row.Id == decision) switch
        {
            null => Refused(
                CurationErrorKind.DecisionNotFound,
                $"No decision has the key {EntityKey.ToText(decision)}."
            ),
            { UndoRequestId: not null } undone when undone.UndoRequestId == curator.RequestId =>
                new AskedDecision(null, undone, null),
            { UndoneAt: not null } undone => Refused(
                CurationErrorKind.DecisionAlreadyUndone,
                $"Decision {Text(undone.Number)} was undone by {undone.UndoneBy} before."
            ),
            { Kind: DecisionKind.DeleteSource } deletion => Refused(
                CurationErrorKind.DecisionNotReversible,
                $"The source \"{deletion.Name}\" was deleted with all that it said; import the file again."
            ),
            var found => new AskedDecision(
                new GraphChange([], null, null)
                {
                    Decisions =
                    [
                        .. InOrder(kept)
                            .Select(row => row.Id == decision ? Undone(found, curator, now) : row),
                    ],
                },
                found,
                null
            ),
        };

    private static IOrderedEnumerable<CuratorDecision> InOrder(KeptGraph kept) =>
        kept.Rows.CuratorDecisions.OrderBy(row => row.Number);

    private static CuratorDecision Undone(
        CuratorDecision decision,
        Curator curator,
        DateTime now
    ) =>
        new()
        {
            Id = decision.Id,
            Number = decision.Number,
            Kind = decision.Kind,
            DecidedAt = decision.DecidedAt,
            DecidedBy = decision.DecidedBy,
            Reason = decision.Reason,
            Name = decision.Name,
            HidesFormerName = decision.HidesFormerName,
            RequestId = decision.RequestId,
            UndoRequestId = curator.RequestId,
            Payload = decision.Payload,
            UndoneAt = now,
            UndoneBy = curator.Name,
            UndoneReason = curator.Reason,
        };

    private static AskedDecision Refused(CurationErrorKind kind, string message) =>
        new(null, null, new CurationError(kind, message));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
