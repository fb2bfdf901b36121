namespace ScholarGraph.Data.Networks;

/// <summary>A question about the co-author graph is not answered. The message is for clients.</summary>
/// <param name="code">One of <see cref="NetworkCodes"/>.</param>
/// <param name="message">One line with cause and cure.</param>
public sealed class NetworkException(string code, string message) : Exception(message)
{
    /// <summary>Stable code, one of <see cref="NetworkCodes"/>.</summary>
    public string Code { get; } = code;
}
