using ScholarGraph.Domain;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>Publications, their authorships, identifiers and venues.</summary>
internal static class WorkTypes
{
    public static void Fill(ScholarModel m)
    {
        m.Publication.Node(p => p.Id, Keys.Text, Keys.IdDescription)
            .RedirectedBy((KeyRedirect r) => r.Id, r => r.TargetId)
            .OrderedBy(o =>
                o.Descending(p => p.Year).Ascending(p => p.TitleFolded).Ascending(p => p.Title)
            )
            .Text("slug", p => p.Slug, p => p.Slug, "Readable unique name in addresses.")
            .Text("title", p => p.Title, p => p.TitleFolded, "Title as listed.")
            .Text(
                "abstract",
                p => p.Abstract,
                p => p.AbstractFolded,
                "Abstract; null when no source has one."
            )
            .Field("year", p => p.Year, "Year of publication; null when unknown.")
            .Field("date", p => p.Date, "Date of publication; null when unknown.")
            .Field("type", p => p.Type, "Kind of publication; null when unknown.")
            .One("venue", p => p.Venue, m.Venue, "Where it was published; null when unknown.")
            .Field(
                "url",
                p => p.Url,
                "Address of the work; null when unknown.",
                FieldUse.Shown,
                "URL"
            )
            .List(
                "identifiers",
                p => p.Identifiers,
                i => i,
                m.Identifier,
                "Identifiers in registries."
            )
            .Text("doi", p => p.Doi, p => p.Doi, "DOI, lower case; null when unknown.")
            .List(
                "authorships",
                p => p.Authorships,
                a => a,
                m.Authorship,
                "Authorships: by position, then listed position, then the page owner.",
                o => o.Ascending(a => a.Rank)
            )
            .List(
                "authors",
                p => p.Authorships,
                a => a.Researcher,
                m.Researcher,
                "Authors in the order of the authorships.",
                o => o.Ascending(a => a.Rank),
                arguments: true
            )
            .Field(
                "authorsComplete",
                p => p.AuthorsComplete,
                "Whether a source that lists all authors covers the work."
            )
            .Field(
                "possiblyTruncated",
                p => p.PossiblyTruncated,
                "Whether the source may have been cut inside this work.",
                FieldUse.Shown
            )
            .List(
                "topics",
                p => p.TopicLinks,
                l => l.Topic,
                m.Topic,
                "Topics, stated and inferred; `topicLinks` tells which is which.",
                arguments: true
            )
            .List(
                "topicLinks",
                p => p.TopicLinks,
                l => l,
                m.TopicLink,
                "Topics with where they come from.",
                o => o.Ascending(l => l.Topic.Slug)
            )
            .List(
                "provenance",
                p => p.Provenance,
                p => p,
                m.Provenance,
                "Where each fact comes from.",
                use: FieldUse.Shown
            );

        m.Identifier.HasKey(i => i.Id)
            .OrderedBy(o => o.Ascending(i => i.Scheme).Ascending(i => i.Value))
            .Field("scheme", i => i.Scheme, "The registry.")
            .Text(
                "value",
                i => i.Value,
                LowerCase.Identifier,
                "The identifier in the registry's canonical form."
            );

        m.Authorship.Node(a => a.Id, Keys.Text, Keys.IdDescription)
            .RedirectedBy((KeyRedirect r) => r.Id, r => r.TargetId)
            .OrderedBy(o => o.Ascending(a => a.Rank))
            .Field(
                "position",
                a => a.Position,
                "Place in a complete author list, from 1; null until a source has one."
            )
            .Field(
                "listedPosition",
                a => a.ListedPosition,
                "Place among the names that a page prints, from 1; null for a page owner."
            )
            .Text(
                "creditedName",
                a => a.CreditedName,
                a => a.CreditedNameFolded,
                "The name as credited on the work."
            )
            .Field("kind", a => a.Kind, "How the authorship is known.")
            .One("researcher", a => a.Researcher, m.Researcher, "The researcher.")
            .One("publication", a => a.Publication, m.Publication, "The publication.");

        m.TopicLink.HasKey(l => l.Id)
            .OrderedBy(o => o.Ascending(l => l.Topic.Slug))
            .One("topic", l => l.Topic, m.Topic, "The topic.")
            .Field("origin", l => l.Origin, "Stated by a source, or inferred.")
            .Field(
                "evidence",
                l => l.Evidence,
                "For an inferred topic: the words that matched and where; null for a stated one.",
                FieldUse.Shown
            )
            .Field(
                "score",
                l => l.Score,
                "For an inferred topic: strength from 0 to 1; null for a stated one."
            );

        m.Venue.Node(v => v.Id, Keys.Text, Keys.IdDescription)
            .OrderedBy(o => o.Ascending(v => v.Slug))
            .Text("slug", v => v.Slug, v => v.Slug, "Readable unique name in addresses.")
            .Text("name", v => v.Name, v => v.NameFolded, "As printed.")
            .Connection(
                "publications",
                v => v.Publications,
                p => p,
                m.Publications,
                "Publications, newest first."
            );
    }
}
