namespace ScholarGraph.Domain;

/// <summary>A registry of identifiers of works.</summary>
public enum IdentifierScheme
{
    /// <summary>Digital Object Identifier, lower case, without resolver.</summary>
    Doi = 0,

    /// <summary>arXiv identifier without version.</summary>
    Arxiv = 1,

    /// <summary>OpenAlex work id.</summary>
    Openalex = 2,

    /// <summary>dblp key.</summary>
    Dblp = 3,

    /// <summary>ACL Anthology id.</summary>
    Acl = 4,

    /// <summary>PubMed id.</summary>
    Pubmed = 5,

    /// <summary>ISBN-13, digits only.</summary>
    Isbn = 6,

    /// <summary>Any other, with its scheme as a prefix of the value.</summary>
    Other = 7,
}
