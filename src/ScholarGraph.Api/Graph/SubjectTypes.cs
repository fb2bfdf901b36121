using ScholarGraph.Domain;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>Topics and their labels.</summary>
internal static class SubjectTypes
{
    public static void Fill(ScholarModel m)
    {
        m.Topic.Node(t => t.Id, Keys.Text, Keys.IdDescription)
            .RedirectedBy((KeyRedirect r) => r.Id, r => r.TargetId)
            .OrderedBy(o => o.Ascending(t => t.Slug))
            .Text(
                "slug",
                t => t.Slug,
                t => t.Slug,
                "Readable unique name in addresses: the English label where there is one."
            )
            .Field<Language, string>(
                "name",
                (t, language) =>
                    t.Labels.Where(l => l.Language == language).Select(l => l.Text).FirstOrDefault()
                    ?? t.Labels.OrderBy(l => l.Language).Select(l => l.Text).First(),
                false,
                new ArgumentDefinition<Language>(
                    "language",
                    "Language of the label; another is given where it is missing.",
                    Language.En
                ),
                "The topic's name in a language; falls back to another label."
            )
            .List(
                "labels",
                t => t.Labels,
                l => l,
                m.TopicLabel,
                "Names of the topic, one per language."
            )
            .Connection(
                "researchers",
                t => t.ResearcherLinks,
                l => l.Researcher,
                m.Researchers,
                "Researchers who state the topic, by name."
            )
            .Connection(
                "publications",
                t => t.PublicationLinks,
                l => l.Publication,
                m.Publications,
                "Publications with the topic, stated or inferred, newest first."
            );

        m.TopicLabel.HasKey(l => l.Id)
            .OrderedBy(o => o.Ascending(l => l.Language))
            .Field("language", l => l.Language, "Language of the text.")
            .Text("text", l => l.Text, l => l.TextFolded, "The label.");
    }
}
