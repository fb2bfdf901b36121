namespace ScholarGraph.Formats.Reading;

/// <summary>Stable codes of what readers of bibliographic files refuse or find doubtful.</summary>
public static class ReaderCodes
{
    /// <summary>The content is none of the formats that can be read.</summary>
    public const string FormatUnknown = "FORMAT_UNKNOWN";

    /// <summary>The source has no bytes.</summary>
    public const string SourceEmpty = "SOURCE_EMPTY";

    /// <summary>Bytes that are not in the encoding that the source declares, or UTF-8 where it declares none.</summary>
    public const string EncodingBroken = "ENCODING_BROKEN";

    /// <summary>The source declares an encoding that is not read.</summary>
    public const string EncodingUnknown = "ENCODING_UNKNOWN";

    /// <summary>A packed source unpacks to too much.</summary>
    public const string UnpackedTooLarge = "UNPACKED_TOO_LARGE";

    /// <summary>A packed source is damaged or cut.</summary>
    public const string PackingBroken = "PACKING_BROKEN";

    /// <summary>A record does not keep the rules of its format.</summary>
    public const string RecordBroken = "RECORD_BROKEN";

    /// <summary>The source ends inside a record.</summary>
    public const string RecordCut = "RECORD_CUT";

    /// <summary>A record has too many bytes.</summary>
    public const string RecordTooLarge = "RECORD_TOO_LARGE";

    /// <summary>A record nests too deep.</summary>
    public const string RecordTooDeep = "RECORD_TOO_DEEP";

    /// <summary>A work without a title.</summary>
    public const string TitleMissing = "TITLE_MISSING";

    /// <summary>A person without a name.</summary>
    public const string NameMissing = "NAME_MISSING";

    /// <summary>A record of a kind that the graph does not hold.</summary>
    public const string RecordSkipped = "RECORD_SKIPPED";

    /// <summary>A work has more authors than are read.</summary>
    public const string AuthorsCut = "AUTHORS_CUT";

    /// <summary>A value is not what its field takes; it was left out.</summary>
    public const string ValueSkipped = "VALUE_SKIPPED";

    /// <summary>Two records have the same key; both were read.</summary>
    public const string KeyRepeated = "KEY_REPEATED";

    /// <summary>A record inherits from one that the source does not hold.</summary>
    public const string ParentMissing = "PARENT_MISSING";

    /// <summary>A macro or a named character that nothing defines; the record was refused.</summary>
    public const string NameUndefined = "NAME_UNDEFINED";

    /// <summary>The source declares entities of its own; none is ever read.</summary>
    public const string EntitiesIgnored = "ENTITIES_IGNORED";

    /// <summary>More problems than are kept.</summary>
    public const string ProblemsCut = "PROBLEMS_CUT";
}
