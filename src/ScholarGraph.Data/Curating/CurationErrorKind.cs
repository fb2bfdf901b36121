namespace ScholarGraph.Data.Curating;

/// <summary>Why a curator's decision was not taken.</summary>
public enum CurationErrorKind
{
    /// <summary>No researcher has the id.</summary>
    ResearcherNotFound,

    /// <summary>Somebody would be merged with themselves.</summary>
    SameResearcher,

    /// <summary>Those to be merged have different ORCID iDs.</summary>
    ConflictingOrcids,

    /// <summary>No authorship has the id.</summary>
    AuthorshipNotFound,

    /// <summary>The authorship is another researcher's.</summary>
    AuthorshipOfAnother,

    /// <summary>Nobody or nothing was named.</summary>
    NothingNamed,

    /// <summary>The researcher would be left without an authorship.</summary>
    NothingLeft,

    /// <summary>The name is blank or too long.</summary>
    InvalidName,

    /// <summary>The reason is too long or cannot be kept.</summary>
    InvalidReason,

    /// <summary>No decision has the id.</summary>
    DecisionNotFound,

    /// <summary>The decision was undone before.</summary>
    DecisionAlreadyUndone,

    /// <summary>The decision cannot be undone.</summary>
    DecisionNotReversible,

    /// <summary>No source has the id.</summary>
    SourceNotFound,

    /// <summary>No duplicate candidate has the id.</summary>
    CandidateNotFound,

    /// <summary>The duplicate candidate was dismissed before.</summary>
    AlreadyDismissed,

    /// <summary>The decision names more people or authorships than one may.</summary>
    TooMany,
}
