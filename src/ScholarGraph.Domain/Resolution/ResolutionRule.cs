namespace ScholarGraph.Domain.Resolution;

/// <summary>Names of the rules that a <see cref="Decision"/> can give. Stored and shown: never renamed.</summary>
public static class ResolutionRule
{
    /// <summary>Listings have the same identifier, and a title or an author in common.</summary>
    public const string WorkSameIdentifier = "WORK_SAME_IDENTIFIER";

    /// <summary>One source lists the same title again, and the author lists share a name or one of them is empty.</summary>
    public const string WorkSameTitleInSource = "WORK_SAME_TITLE_IN_SOURCE";

    /// <summary>Two sources list the same title with a compatible author.</summary>
    public const string WorkSameTitleAndAuthor = "WORK_SAME_TITLE_AND_AUTHOR";

    /// <summary>Two sources list the same title, and the owner of one is an author in, or the owner of, the other.</summary>
    public const string WorkSameTitleAndOwner = "WORK_SAME_TITLE_AND_OWNER";

    /// <summary>One source prints the same full name on several works.</summary>
    public const string PersonSameNameInSource = "PERSON_SAME_NAME_IN_SOURCE";

    /// <summary>Several sources print the same name on the same work.</summary>
    public const string PersonSharedWork = "PERSON_SHARED_WORK";

    /// <summary>The owner of a page is the author of that name on a work of the page.</summary>
    public const string PersonOwnerOfPage = "PERSON_OWNER_OF_PAGE";

    /// <summary>Two listings of one work differ at one place in initials only; all other places agree.</summary>
    public const string PersonInitialProven = "PERSON_INITIAL_PROVEN";

    /// <summary>Two listings of one work differ at one place in accents, order or spelling of one name; all other places agree.</summary>
    public const string PersonFormProven = "PERSON_FORM_PROVEN";

    /// <summary>On one work a name has exactly one compatible counterpart in other listings.</summary>
    public const string PersonOnlyCounterpart = "PERSON_ONLY_COUNTERPART";

    /// <summary>Sources give a person the same ORCID iD.</summary>
    public const string PersonSameOrcid = "PERSON_SAME_ORCID";

    /// <summary>One source, or several of one registry, give a person the same id.</summary>
    public const string PersonSameId = "PERSON_SAME_ID";

    /// <summary>Two pages have an owner of the same name, and share an institution or a co-author.</summary>
    public const string PersonSamePageOwner = "PERSON_SAME_PAGE_OWNER";

    /// <summary>The same full name in two sources of one institution, one of them the person's page.</summary>
    public const string PersonSameInstitution = "PERSON_SAME_INSTITUTION";

    /// <summary>The same full name on different works with a co-author already proven to be one person, or with two co-authors of the same names.</summary>
    public const string PersonSharedCoauthors = "PERSON_SHARED_COAUTHORS";

    /// <summary>The same full name, or one with a middle name left out, on different works with the same organization beside it: where hardly two people of one organization are called so, or with a co-author of the same name too.</summary>
    public const string PersonSharedAffiliation = "PERSON_SHARED_AFFILIATION";

    /// <summary>Names that are the same or fit each other, on different works with co-authors in common, in whatever form; how many depends on how many people the shorter forms may mean.</summary>
    public const string PersonFormSharedCoauthors = "PERSON_FORM_SHARED_COAUTHORS";

    /// <summary>The same full name on different works, in a corpus whose names tell that hardly anybody else bears it.</summary>
    public const string PersonRareName = "PERSON_RARE_NAME";

    /// <summary>The same full name on so many works, for the people expected to bear it, that hardly anybody else than one wrote some of them.</summary>
    public const string PersonNameOfManyWorks = "PERSON_NAME_OF_MANY_WORKS";
}
