using System.Buffers;

namespace ScholarGraph.Server.Http;

/// <summary>What a token of HTTP may be made of (RFC 9110, 5.6.2).</summary>
internal static class TokenCharacters
{
    public static readonly SearchValues<char> All = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );
}
