using ScholarGraph.Domain;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>Researchers, their names and positions, and the organizations.</summary>
internal static class PeopleTypes
{
    public static void Fill(ScholarModel m)
    {
        m.Researcher.Node(r => r.Id, Keys.Text, Keys.IdDescription)
            .RedirectedBy((KeyRedirect r) => r.Id, r => r.TargetId)
            .OrderedBy(o => o.Ascending(r => r.NameFolded).Ascending(r => r.Name))
            .Text("slug", r => r.Slug, r => r.Slug, "Readable unique name in addresses.")
            .Text(
                "name",
                r => r.Name,
                r => r.NameFolded,
                "Name shown: the longest form that the sources print."
            )
            .Text(
                "givenName",
                r => r.GivenName,
                r => r.GivenNameFolded,
                "Given names; null when no source separates them."
            )
            .Text(
                "familyName",
                r => r.FamilyName,
                r => r.FamilyNameFolded,
                "Family name; null when no source separates it."
            )
            .Text("orcid", r => r.Orcid, LowerCase.Orcid, "ORCID iD; null when unknown.")
            .List(
                "nameVariants",
                r => r.NameVariants,
                v => v,
                m.NameVariant,
                "Every form in which sources print the name."
            )
            .Text(
                "membership",
                r => r.Membership,
                r => r.MembershipFolded,
                "Membership as printed on the profile page; null when none is."
            )
            .Field(
                "isProfileOwner",
                r => r.IsProfileOwner,
                "Whether an imported profile page is this person's own."
            )
            .List(
                "affiliations",
                r => r.Affiliations,
                a => a,
                m.Affiliation,
                "Positions, in the order of the sources.",
                o => o.Ascending(a => a.Rank)
            )
            .List(
                "topics",
                r => r.TopicLinks,
                l => l.Topic,
                m.Topic,
                "Research topics stated on the profile.",
                arguments: true
            )
            .Connection(
                "publications",
                r => r.Authorships,
                a => a.Publication,
                m.Publications,
                "Publications, newest first, unknown years last."
            )
            .Connection(
                "authorships",
                r => r.Authorships,
                a => a,
                m.Authorships,
                "Authorships.",
                use: FieldUse.Shown
            )
            .Connection(
                "coauthors",
                r => r.Coauthorships,
                c => c.ResearcherB,
                m.Coauthors,
                "Co-authors, those with most joint publications first."
            )
            .Field(
                "publicationCount",
                r => r.PublicationCount,
                "Number of publications in the graph."
            )
            .Field(
                "coauthorCount",
                r => r.CoauthorCount,
                "Number of distinct co-authors in the graph."
            )
            .Field(
                "firstYear",
                r => r.FirstYear,
                "Year of the earliest publication with a known year; null when none has."
            )
            .Field(
                "lastYear",
                r => r.LastYear,
                "Year of the latest publication with a known year; null when none has."
            )
            .List(
                "provenance",
                r => r.Provenance,
                p => p,
                m.Provenance,
                "Where each fact comes from.",
                use: FieldUse.Shown
            );

        m.NameVariant.HasKey(v => v.Id)
            .OrderedBy(o => o.Ascending(v => v.NameFolded).Ascending(v => v.Name))
            .Text("name", v => v.Name, v => v.NameFolded, "As printed.")
            .List(
                "sources",
                v => v.SourceLinks,
                l => l.Source,
                m.Source,
                "Sources that print this form.",
                use: FieldUse.Shown
            );

        m.Affiliation.HasKey(a => a.Id)
            .OrderedBy(o => o.Ascending(a => a.Rank))
            .Text(
                "title",
                a => a.Title,
                a => a.TitleFolded,
                "Position as printed; null when only the affiliation is known."
            )
            .One("organization", a => a.Organization, m.Organization, "The organization.")
            .One("source", a => a.Source, m.Source, "The source that states it.", FieldUse.Shown);

        m.Organization.Node(o => o.Id, Keys.Text, Keys.IdDescription)
            .OrderedBy(o => o.Ascending(x => x.Slug))
            .Text("slug", o => o.Slug, o => o.Slug, "Readable unique name in addresses.")
            .Text("name", o => o.Name, o => o.NameFolded, "As printed.")
            .Connection(
                "researchers",
                o => o.Affiliations.Select(a => a.Researcher).Distinct(),
                r => r,
                m.Researchers,
                "Who is affiliated, by name.",
                match: (o, r) => r.Affiliations.Any(a => a.OrganizationId == o.Id)
            );
    }
}
