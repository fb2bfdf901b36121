namespace ScholarGraph.Server.Keys;

/// <summary>Why a key of the server cannot be used; each is explained in <c>docs/errors.md</c>.</summary>
internal static class KeyCodes
{
    public const string Broken = "SG0301";
    public const string Inaccessible = "SG0302";
}
