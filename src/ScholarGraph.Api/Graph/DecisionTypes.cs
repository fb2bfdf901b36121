using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>What curators decided.</summary>
internal static class DecisionTypes
{
    public static void Fill(ScholarModel m) =>
        m
            .Decision.Node(d => d.Id, Keys.Text, Keys.IdDescription)
            .OrderedBy(o => o.Descending(d => d.Number))
            .Field("number", d => d.Number, "From 1 on; the later decision counts.")
            .Field("kind", d => d.Kind, "What was decided.")
            .Field("decidedAt", d => d.DecidedAt, "When, UTC.")
            .Field("decidedBy", d => d.DecidedBy, "Name of the curator's key.")
            .Field("reason", d => d.Reason, "Why; null when the curator gave no reason.")
            .One(
                "researcher",
                d => d.Researcher,
                m.Researcher,
                "The person it is about, as the graph is now: of a merge the one who is kept, of a split the new one. Null when none is there."
            )
            .Field(
                "name",
                d => d.Name,
                "Name given by a split or a renaming, or of the deleted source; null for others, and while that name is hidden."
            )
            .Field(
                "hidesFormerName",
                d => d.HidesFormerName,
                "Whether a renaming hides the former name everywhere."
            )
            .Field("effect", d => d.Effect, "What it does in the graph as it is now.")
            .Field("undoneAt", d => d.UndoneAt, "When it was undone, UTC; null while it stands.")
            .Field(
                "undoneBy",
                d => d.UndoneBy,
                "Name of the key of whoever undid it; null while it stands."
            )
            .Field(
                "undoneReason",
                d => d.UndoneReason,
                "Why it was undone; null when no reason was given."
            );
}
