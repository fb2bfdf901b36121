using System.Security.Cryptography;

namespace ScholarGraph.Api;

/// <summary>Settings of the shown graph.</summary>
public sealed record GraphOptions
{
    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for (HC0046 when not). Default true.</summary>
    public bool IntrospectionAllowed { get; init; } = true;

    /// <summary>Secret that cursors are signed with, at least 16 bytes; the same wherever a cursor is to be read. Default 32 random bytes: cursors end with the process.</summary>
    public IReadOnlyList<byte> CursorKey { get; init; } = RandomNumberGenerator.GetBytes(32);
}
