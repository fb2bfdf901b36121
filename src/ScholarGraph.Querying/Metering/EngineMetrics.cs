using System.Diagnostics.Metrics;

namespace ScholarGraph.Querying.Metering;

/// <summary>The figures of one engine: its plans and its requests. Each instrument is explained in <c>docs/observing.md</c>.</summary>
internal sealed class EngineMetrics : IDisposable
{
    /// <summary>Name of the meter, by which tools find it.</summary>
    public const string MeterName = "ScholarGraph.Querying";

    private readonly TimeProvider _time;
    private readonly Counter<long> _hits;
    private readonly Counter<long> _misses;
    private readonly Counter<long> _evictions;
    private readonly Histogram<double> _compilation;
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _statements;

    /// <param name="time">Tells how long things take.</param>
    public EngineMetrics(TimeProvider time)
    {
        _time = time;
        Meter = new Meter(MeterName);
        _hits = Meter.CreateCounter<long>(
            "graphql.plans.hits",
            "{request}",
            "Requests whose plan was there already."
        );
        _misses = Meter.CreateCounter<long>(
            "graphql.plans.misses",
            "{request}",
            "Requests whose plan had to be made."
        );
        _evictions = Meter.CreateCounter<long>(
            "graphql.plans.evictions",
            "{plan}",
            "Plans that went to make room."
        );
        _compilation = Meter.CreateHistogram<double>(
            "graphql.plans.compile.duration",
            "s",
            "Making a plan, or rendering one of its statements when it is first needed."
        );
        _requests = Meter.CreateCounter<long>(
            "graphql.requests",
            "{request}",
            "Requests, by how they ended."
        );
        _duration = Meter.CreateHistogram<double>(
            "graphql.request.duration",
            "s",
            "From the document to the last byte of the answer."
        );
        _statements = Meter.CreateCounter<long>(
            "graphql.statements",
            "{statement}",
            "Statements run on the database."
        );
    }

    /// <summary>The meter of this engine.</summary>
    public Meter Meter { get; }

    public void PlanHit() => _hits.Add(1);

    public void PlanMissed() => _misses.Add(1);

    public void PlanEvicted() => _evictions.Add(1);

    /// <summary>Makes a part of a plan and keeps how long that took.</summary>
    /// <param name="stage">What is made: <c>plan</c> or <c>statement</c>.</param>
    /// <param name="compile">Makes it.</param>
    public T Compile<T>(string stage, Func<T> compile)
    {
        var started = _time.GetTimestamp();
        var made = compile();
        _compilation.Record(
            _time.GetElapsedTime(started).TotalSeconds,
            KeyValuePair.Create<string, object?>("stage", stage)
        );
        return made;
    }

    /// <summary>Begins to measure a request.</summary>
    public RequestMeasure Begin() => new(this, _time.GetTimestamp());

    public void Dispose() => Meter.Dispose();

    internal void End(RequestOutcome outcome, long started, int statements)
    {
        var tag = KeyValuePair.Create<string, object?>("outcome", NameOf(outcome));
        _requests.Add(1, tag);
        _duration.Record(_time.GetElapsedTime(started).TotalSeconds, tag);
        if (statements > 0)
        {
            _statements.Add(statements);
        }
    }

    internal static string NameOf(RequestOutcome outcome) =>
        outcome switch
        {
            RequestOutcome.Answered => "answered",
            RequestOutcome.FieldsFailed => "fields_failed",
            RequestOutcome.Refused => "refused",
            RequestOutcome.Cancelled => "cancelled",
            _ => "failed",
        };
}
