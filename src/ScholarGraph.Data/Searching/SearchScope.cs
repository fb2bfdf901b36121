namespace ScholarGraph.Data.Searching;

/// <summary>What a search looks through.</summary>
public enum SearchScope
{
    /// <summary>Names of researchers, in every form that is printed.</summary>
    Researchers = 0,

    /// <summary>Titles and abstracts of publications.</summary>
    Publications = 1,

    /// <summary>Labels of topics, in every language.</summary>
    Topics = 2,
}
