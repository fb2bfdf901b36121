namespace ScholarGraph.Api.Curating;

/// <summary>Format of a document to import, or that its content tells it.</summary>
internal enum ImportFormat
{
    Auto,
    Profile,
    Bibtex,
    CslJson,
    Crossref,
    OpenAlex,
    Orcid,
    Dblp,
    Ris,
    AclAnthology,
    Datacite,
    Csv,
}
