using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ScholarGraph.Querying;

/// <summary>Settings of the engine.</summary>
public sealed record EngineOptions
{
    /// <summary>Elements a page when the client gives no number. Default 10; never more than <see cref="PageSizeMax"/>.</summary>
    public int PageSizeDefault { get; init; } = 10;

    /// <summary>Most elements a page (HC0051). Default 50.</summary>
    public int PageSizeMax { get; init; } = 50;

    /// <summary>Most ids in one <c>nodes</c> (HC0076). Default 100.</summary>
    public int NodesMax { get; init; } = 100;

    /// <summary>Most elements of a plain list (SG0003). Default 10,000.</summary>
    public int ListSizeMax { get; init; } = 10_000;

    /// <summary>Most conditions in one filter (SG0004); a list of values counts as one. Default 200: SQLite nests no more than 1,000 operators.</summary>
    public int FilterConditionsMax { get; init; } = 200;

    /// <summary>How deep a filter may look into lists within lists (SG0004). Default 8, for the same reason.</summary>
    public int FilterListDepthMax { get; init; } = 8;

    /// <summary>Most keys in one order (SG0005), of which a text has two and the unique key is one. Default 30, and never more.</summary>
    public int OrderKeysMax { get; init; } = 30;

    /// <summary>The index by groups of three characters that a folded text has; null where it has none. Default null: no text has one.</summary>
    public Func<IProperty, TrigramIndex?>? TrigramIndex { get; init; }

    /// <summary>
    /// Up to how many rows that such an index finds a page is sorted of them; where there are more, it is read in its order. Default 2,000.
    /// </summary>
    public int TrigramRowsMax { get; init; } = 2_000;

    /// <summary>Most plans kept; the least recently used goes first. Default 1,000.</summary>
    public int PlansMax { get; init; } = 1_000;

    /// <summary>Most prepared statements kept on a connection; the least recently used goes first. Default 500.</summary>
    public int StatementsPerConnectionMax { get; init; } = 500;

    /// <summary>Most errors in one answer. Default 10.</summary>
    public int ErrorsMax { get; init; } = 10;

    /// <summary>
    /// The version of the data as one row, a number that every write raises within its own transaction: what answers are kept by.
    /// Null when the data has none, and then no answer is kept. Default null.
    /// </summary>
    public Func<DbContext, IQueryable<long>>? DataVersion { get; init; }

    /// <summary>Bytes of answers kept; 0 keeps none. Default 0.</summary>
    public long KeptAnswersBytesMax { get; init; }

    /// <summary>Secret that cursors are authenticated with, at least 16 bytes; the same wherever a cursor is to be read.</summary>
    public required IReadOnlyList<byte> CursorKey { get; init; }
}
