namespace ScholarGraph.Data.Storing;

/// <summary>The kept graph cannot be used as it is. The message is one line that names the file, the cause and the cure.</summary>
/// <param name="code">One of <see cref="StoreCodes"/>.</param>
/// <param name="message">For the operator; it may name paths, so it never goes to a client.</param>
/// <param name="inner">What was thrown below, if anything.</param>
public sealed class StoreException(string code, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Stable code, one of <see cref="StoreCodes"/>.</summary>
    public string Code { get; } = code;
}
