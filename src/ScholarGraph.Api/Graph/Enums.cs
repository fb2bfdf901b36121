using ScholarGraph.Api.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Searching;
using ScholarGraph.Domain;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>The enums and what their values mean.</summary>
internal static class Enums
{
    public static void Describe(GraphModel model) =>
        model
            .Enum<Language>(
                "Language",
                "A language of a page or a label.",
                (Language.En, "English."),
                (Language.Fr, "French.")
            )
            .Enum<AuthorshipKind>(
                "AuthorshipKind",
                "How an authorship is known.",
                (AuthorshipKind.Listed, "Some source lists the person among the authors."),
                (
                    AuthorshipKind.PageOwner,
                    "Only known because the work stands on the person's own page; no source lists them yet."
                )
            )
            .Enum<SearchScope>(
                "SearchScope",
                "What a search looks through.",
                (SearchScope.Researchers, "Names of researchers, in every form that is printed."),
                (SearchScope.Publications, "Titles and abstracts of publications."),
                (SearchScope.Topics, "Labels of topics, in every language.")
            )
            .Enum<Confidence>(
                "Confidence",
                "How sure a fact is.",
                (Confidence.Stated, "The source says so."),
                (Confidence.Proven, "Follows from what the source says by a rule that cannot err."),
                (Confidence.Guessed, "Decided by shape or likelihood alone; a person should look.")
            )
            .Enum<TopicOrigin>(
                "TopicOrigin",
                "Where a publication's topic comes from.",
                (TopicOrigin.Stated, "A source says so."),
                (TopicOrigin.Inferred, "A label of the topic occurs in the title or abstract.")
            )
            .Enum<IdentifierScheme>(
                "IdentifierScheme",
                "A registry of identifiers of works.",
                (IdentifierScheme.Doi, "Digital Object Identifier, lower case, without resolver."),
                (IdentifierScheme.Arxiv, "arXiv identifier without version."),
                (IdentifierScheme.Openalex, "OpenAlex work id."),
                (IdentifierScheme.Dblp, "dblp key."),
                (IdentifierScheme.Acl, "ACL Anthology id."),
                (IdentifierScheme.Pubmed, "PubMed id."),
                (IdentifierScheme.Isbn, "ISBN-13, digits only."),
                (IdentifierScheme.Other, "Any other, with its scheme as a prefix of the value.")
            )
            .Enum<PublicationType>(
                "PublicationType",
                "Kind of publication.",
                (PublicationType.Article, "Journal article."),
                (PublicationType.ConferencePaper, "Paper in proceedings."),
                (PublicationType.Preprint, "Preprint."),
                (PublicationType.Book, "Book."),
                (PublicationType.Chapter, "Part of a book."),
                (PublicationType.Thesis, "Thesis."),
                (PublicationType.Report, "Report."),
                (PublicationType.Dataset, "Data set."),
                (PublicationType.Software, "Software."),
                (PublicationType.Other, "Anything else.")
            )
            .Enum<SourceFormat>(
                "SourceFormat",
                "Format of an imported source.",
                (SourceFormat.Profile, "Text of a researcher's profile page."),
                (SourceFormat.Bibtex, "BibTeX or BibLaTeX."),
                (SourceFormat.CslJson, "CSL-JSON."),
                (SourceFormat.Crossref, "Crossref JSON."),
                (SourceFormat.OpenAlex, "OpenAlex works."),
                (SourceFormat.Orcid, "ORCID record."),
                (SourceFormat.Dblp, "dblp XML."),
                (SourceFormat.Ris, "RIS."),
                (SourceFormat.AclAnthology, "ACL Anthology XML."),
                (SourceFormat.Datacite, "DataCite JSON."),
                (SourceFormat.Csv, "CSV with a header."),
                (SourceFormat.Generated, "No file: a corpus invented for trials and benchmarks.")
            )
            .Enum<ImportState>(
                "ImportState",
                "Where an import stands.",
                (ImportState.Running, "Begun, not ended."),
                (ImportState.Completed, "Everything was imported or was there already."),
                (
                    ImportState.CompletedWithRefusals,
                    "Some records were refused, the rest imported."
                ),
                (ImportState.Failed, "Nothing was imported.")
            )
            .Enum<DecisionKind>(
                "DecisionKind",
                "What a curator decided.",
                (DecisionKind.Merge, "Several researchers are one person."),
                (DecisionKind.Split, "Some authorships of a researcher are another person's."),
                (DecisionKind.Rename, "A researcher is shown under another name."),
                (DecisionKind.DismissCandidate, "Two researchers that look like one are two."),
                (DecisionKind.RemoveResearcher, "A person was taken out of the graph on request."),
                (DecisionKind.DeleteSource, "A source was deleted.")
            )
            .Enum<DecisionEffect>(
                "DecisionEffect",
                "What a decision does in the graph as it is now.",
                (DecisionEffect.InEffect, "The graph is as the decision says because of it."),
                (DecisionEffect.Undone, "It was undone."),
                (
                    DecisionEffect.NothingToDecide,
                    "No source names any more whom or what it is about; it takes effect again when one does."
                ),
                (DecisionEffect.AlreadySo, "The graph would be as it says without it."),
                (
                    DecisionEffect.ConflictingOrcids,
                    "Sources give those whom it joins different ORCID iDs: these are never one person."
                )
            )
            .Enum<DifferenceAction>(
                "DifferenceAction",
                "What an import does to a thing.",
                (DifferenceAction.Added, "The thing comes in."),
                (DifferenceAction.Changed, "A field of it gets another value."),
                (DifferenceAction.Removed, "No source says it any more.")
            )
            .Enum<ImportFormat>(
                "ImportFormat",
                "Format of a document to import.",
                (ImportFormat.Auto, "Told by the content."),
                (ImportFormat.Profile, "Text of a researcher's profile page."),
                (ImportFormat.Bibtex, "BibTeX or BibLaTeX."),
                (ImportFormat.CslJson, "CSL-JSON."),
                (ImportFormat.Crossref, "Crossref JSON."),
                (ImportFormat.OpenAlex, "OpenAlex works."),
                (ImportFormat.Orcid, "ORCID record, JSON or XML."),
                (ImportFormat.Dblp, "dblp XML."),
                (ImportFormat.Ris, "RIS."),
                (ImportFormat.AclAnthology, "ACL Anthology XML."),
                (ImportFormat.Datacite, "DataCite JSON."),
                (ImportFormat.Csv, "CSV with a header.")
            );
}
