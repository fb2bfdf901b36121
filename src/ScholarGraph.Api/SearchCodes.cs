namespace ScholarGraph.Api;

/// <summary>Stable codes of what can be wrong with a search.</summary>
public static class SearchCodes
{
    /// <summary>The text is empty, or only space.</summary>
    public const string EmptyText = "SG0501";

    /// <summary>The text has more words than the setting <c>SearchWordsMax</c> allows.</summary>
    public const string TooManyWords = "SG0502";
}
