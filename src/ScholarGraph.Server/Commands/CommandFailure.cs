namespace ScholarGraph.Server.Commands;

/// <summary>A command cannot do what was asked. The message is one line: what, why, and the cure.</summary>
internal sealed class CommandFailure(string message) : Exception(message)
{
    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; init; } = ExitCodes.NothingDone;
}
