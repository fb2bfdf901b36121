namespace ScholarGraph.Domain;

/// <summary>How an authorship is known.</summary>
public enum AuthorshipKind
{
    /// <summary>Some source lists the person among the authors.</summary>
    Listed = 0,

    /// <summary>Only known because the work stands on the person's own page; no source lists them yet.</summary>
    PageOwner = 1,
}
