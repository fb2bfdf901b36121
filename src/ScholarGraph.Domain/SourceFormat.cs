namespace ScholarGraph.Domain;

/// <summary>Format of an imported source.</summary>
public enum SourceFormat
{
    /// <summary>Text of a researcher's profile page.</summary>
    Profile = 0,

    /// <summary>BibTeX or BibLaTeX.</summary>
    Bibtex = 1,

    /// <summary>CSL-JSON.</summary>
    CslJson = 2,

    /// <summary>Crossref JSON.</summary>
    Crossref = 3,

    /// <summary>OpenAlex works.</summary>
    OpenAlex = 4,

    /// <summary>ORCID record.</summary>
    Orcid = 5,

    /// <summary>dblp XML.</summary>
    Dblp = 6,

    /// <summary>RIS.</summary>
    Ris = 7,

    /// <summary>ACL Anthology XML.</summary>
    AclAnthology = 8,

    /// <summary>DataCite JSON.</summary>
    Datacite = 9,

    /// <summary>CSV with a header.</summary>
    Csv = 10,

    /// <summary>No file: a corpus invented for trials and benchmarks.</summary>
    Generated = 11,
}
