using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ScholarGraph.Tests.Server.Http;

/// <summary>Keeps what was logged at the default levels.</summary>
internal sealed class RecordingLoggerProvider : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Entries { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Entries.Enqueue($"{logLevel} {formatter(state, exception)} {exception?.Message}".Trim());

    public void Dispose() { }
}
