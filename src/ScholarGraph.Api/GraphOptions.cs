using System.Security.Cryptography;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Api;

/// <summary>Settings of the shown graph.</summary>
public sealed record GraphOptions
{
    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for (HC0046 when not). Default true.</summary>
    public bool IntrospectionAllowed { get; init; } = true;

    /// <summary>Most that an operation may cost in fields and arguments (HC0047). Default 50,000.</summary>
    public int FieldCostMax { get; init; } = 50_000;

    /// <summary>Most that an operation may cost in objects of its answer (HC0047). Default 50,000.</summary>
    public int TypeCostMax { get; init; } = 50_000;

    /// <summary>Most words in the text of a search (SG0502); a character of a script without spaces is one. Default 64.</summary>
    public int SearchWordsMax { get; init; } = 64;

    /// <summary>Bytes of answers kept, each for as long as the data stays as it is; 0 keeps none. Default 0.</summary>
    public long KeptAnswersBytesMax { get; init; }

    /// <summary>Limits of paths and networks.</summary>
    public NetworkLimits Networks { get; init; } = new();

    /// <summary>Most publications of an export, or most researchers and pairs of a network (SG0601). Default 1,000,000.</summary>
    public int ExportRowsMax { get; init; } = 1_000_000;

    /// <summary>What is too much of a document that is imported.</summary>
    public ReaderLimits Reading { get; init; } = new();

    /// <summary>Secret that cursors are signed with, at least 16 bytes; the same wherever a cursor is to be read. Default 32 random bytes: cursors end with the process.</summary>
    public IReadOnlyList<byte> CursorKey { get; init; } = RandomNumberGenerator.GetBytes(32);
}
