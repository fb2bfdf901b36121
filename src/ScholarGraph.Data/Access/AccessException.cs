namespace ScholarGraph.Data.Access;

/// <summary>A key cannot be made, revoked, or used as it was.</summary>
/// <param name="code">One of <see cref="AccessCodes"/>.</param>
/// <param name="message">One line, naming the offender.</param>
public sealed class AccessException(string code, string message) : Exception(message)
{
    /// <summary>One of <see cref="AccessCodes"/>.</summary>
    public string Code { get; } = code;
}
