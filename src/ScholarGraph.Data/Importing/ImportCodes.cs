namespace ScholarGraph.Data.Importing;

/// <summary>Stable codes of what an import finds doubtful itself; readers have their own.</summary>
public static class ImportCodes
{
    /// <summary>The source names neither a person nor a work.</summary>
    public const string NothingToImport = "SG0721";

    /// <summary>A work has so many authors that not all are paired.</summary>
    public const string PairsCapped = "SG0722";

    /// <summary>Characters that no database keeps were replaced.</summary>
    public const string CharactersReplaced = "SG0723";

    /// <summary>A title or a name was cut.</summary>
    public const string TextCut = "SG0724";
}
