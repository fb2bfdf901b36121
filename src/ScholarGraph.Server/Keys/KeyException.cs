namespace ScholarGraph.Server.Keys;

/// <summary>A key of the server cannot be used. The message is one line for the operator: which file, why, and the cure.</summary>
internal sealed class KeyException : Exception
{
    private KeyException(string code, string message, Exception? inner)
        : base(message, inner) => Code = code;

    /// <summary>Stable code, one of <see cref="KeyCodes"/>.</summary>
    public string Code { get; }

    public static KeyException Broken(string path) =>
        new(
            KeyCodes.Broken,
            $"{path} is not the key that cursors are signed with (one line of base64, 32 bytes); put its backup in its place, or delete it to have a new one made: cursors given out before are then refused.",
            null
        );

    public static KeyException Inaccessible(string path, Exception cause) =>
        new(
            KeyCodes.Inaccessible,
            $"{path} cannot be read or made ({cause.Message.TrimEnd('.')}); check the folder and its permissions, choose another with --data, or give the key as the setting CursorKey.",
            cause
        );
}
