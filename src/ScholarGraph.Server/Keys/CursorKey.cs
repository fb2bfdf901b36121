using System.Security.Cryptography;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Keys;

/// <summary>The secret that cursors are signed with: whoever has it could make a cursor that was never given out.</summary>
/// <param name="Bytes">At least <see cref="Length"/> bytes.</param>
internal sealed record CursorKey(IReadOnlyList<byte> Bytes)
{
    /// <summary>Bytes of a key that is made here.</summary>
    public const int Length = 32;

    /// <summary>The key of an installation: the setting, else the file in the data folder, which is made when there is none.</summary>
    /// <exception cref="KeyException">The file is no key, or cannot be read or made.</exception>
    public static CursorKey Of(ServerSettings settings) =>
        settings.CursorKey is { } text
            ? new(Convert.FromBase64String(text))
            : new(KeyFile.ReadOrMake(Path.Combine(settings.Data, "cursor.key"), Length));

    /// <summary>A key for commands that give out no cursors.</summary>
    public static CursorKey Throwaway() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Keeps the secret out of logs and error messages.</summary>
    public override string ToString() => nameof(CursorKey);
}
