using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>Sources, what they say, their imports, and the counts of the graph.</summary>
internal static class SourceTypes
{
    public static void Fill(ScholarModel m)
    {
        m.Source.Node(s => s.Id, Keys.Text, Keys.IdDescription)
            .OrderedBy(o => o.Ascending(s => s.NameFolded).Ascending(s => s.Name))
            .Field("kind", s => s.Kind, "Format.")
            .Text("name", s => s.Name, s => s.NameFolded, "File name without folder.")
            .Text(
                "sha256",
                s => s.Sha256,
                s => s.Sha256,
                "SHA-256 of the bytes, 64 lower-case hexadecimal digits."
            )
            .Field("importedAt", s => s.ImportedAt, "When it was first imported, UTC.")
            .Field("language", s => s.Language, "Language of the page; null when it has none.");

        m.Provenance.HasKey(p => p.Id)
            .OrderedBy(o => o.Ascending(p => p.Source.NameFolded).Ascending(p => p.Rank))
            .Field(
                "fact",
                p => p.Fact,
                "What is said: name, membership, affiliation, topic, orcid, title, author, abstract, owner, year, date, type, venue, url, identifier, authorsComplete."
            )
            .Field(
                "value",
                p => p.Value,
                "The value served: a topic by its English label, a name as credited, a whole abstract; where sources differ, not what this one prints."
            )
            .Field(
                "printed",
                p => p.Printed,
                "The text as the source prints it; null when there is none."
            )
            .One("source", p => p.Source, m.Source, "Who says so.")
            .Field("locator", p => p.Locator, "Line, lines (\"26-28\") or key in the source.")
            .Field("confidence", p => p.Confidence, "How sure it is.")
            .Field(
                "reason",
                p => p.Reason,
                "Why it is not simply stated; where sources differ, the rule that chose the value served. Null when there is nothing to explain."
            );

        m.ImportRun.Node(r => r.Id, Keys.Text, Keys.IdDescription)
            .OrderedBy(o => o.Descending(r => r.StartedAt))
            .Field("startedAt", r => r.StartedAt, "Start, UTC.")
            .Field("finishedAt", r => r.FinishedAt, "End, UTC; null while it runs.")
            .Field("state", r => r.State, "Where it stands.")
            .Field(
                "startedBy",
                r => r.StartedBy,
                "Name of the curator's key with which it was asked for; null for an import of the command line."
            )
            .Field("reason", r => r.Reason, "Why; null when the curator gave no reason.")
            .One(
                "source",
                r => r.Source,
                m.Source,
                "What was imported; null when it could not be read."
            )
            .Field("added", r => r.Added, "Facts added.")
            .Field("changed", r => r.Changed, "Facts changed.")
            .Field("unchanged", r => r.Unchanged, "Facts that were there already.")
            .Field("refused", r => r.Refused, "Records refused.")
            .Field("done", r => r.Done, "Records worked through.")
            .Field("total", r => r.Total, "Records in all; null when not yet known.")
            .List(
                "problems",
                r => r.Problems,
                p => p,
                m.ImportProblem,
                "What was refused or doubtful."
            );

        m.DuplicateCandidate.Node(c => c.Id, Keys.Text, Keys.IdDescription)
            .OrderedBy(o => o.Descending(c => c.Score))
            .List(
                "researchers",
                c => c.ResearcherLinks,
                link => link.Researcher,
                m.Researcher,
                "The two, by name."
            )
            .Field(
                "score",
                c => c.Score,
                "From 0 to 1, the greater the likelier; it orders, and is no probability."
            )
            .Values("evidence", c => c.Evidence, "What speaks for it, the strongest first.")
            .Field(
                "dismissedAt",
                c => c.DismissedAt,
                "When a curator set it aside, UTC; null while it waits."
            );

        m.ImportProblem.HasKey(p => p.Id)
            .OrderedBy(o => o.Ascending(p => p.Line))
            .Text("code", p => p.Code, LowerCase.Code, "Stable code.")
            .Field("line", p => p.Line, "Line in the source, from 1; null when it has none.")
            .Field("locator", p => p.Locator, "Key in the source; null when the line says it.")
            .Field("message", p => p.Message, "What is wrong, readable.");

        m.Statistics.HasKey(s => s.Id)
            .Field("researchers", s => s.Researchers, "Researchers.", FieldUse.Shown)
            .Field("publications", s => s.Publications, "Publications.", FieldUse.Shown)
            .Field("authorships", s => s.Authorships, "Authorships.", FieldUse.Shown)
            .Field("coauthorships", s => s.Coauthorships, "Pairs of co-authors.", FieldUse.Shown)
            .Field("topics", s => s.Topics, "Topics.", FieldUse.Shown)
            .Field("sources", s => s.Sources, "Imported sources.", FieldUse.Shown)
            .Field(
                "dataVersion",
                s => s.DataVersion,
                "Grows with every change of the graph.",
                FieldUse.Shown
            )
            .Field(
                "lastImportAt",
                s => s.LastImportAt,
                "When the last import that changed something ended, UTC; null before the first.",
                FieldUse.Shown
            );
    }
}
