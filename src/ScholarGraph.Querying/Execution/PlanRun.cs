using ScholarGraph.Querying.Caching;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Execution;

/// <summary>One request: a plan bound to variables.</summary>
internal sealed class PlanRun : IDisposable
{
    private readonly RequestVariables _variables;
    private readonly LevelRun[] _runs;

    public PlanRun(Plan plan, bool isCached, RequestVariables variables)
    {
        _variables = variables;
        (Plan, IsCached) = (plan, isCached);
        _runs = new LevelRun[plan.Levels.Count];
        Restart();
    }

    public Plan Plan { get; }

    /// <summary>Whether the plan was made for an earlier request.</summary>
    public bool IsCached { get; }

    /// <summary>Where the answer may be kept; null when it is not to be.</summary>
    public AnswerLookup? Kept { get; init; }

    /// <summary>What came of a mutation, for the plan of its payload; null for a query.</summary>
    public object? Given { get; set; }

    /// <summary>Whether anything failed: a field when the plan was made, a level for everybody, or for one parent.</summary>
    public bool HasFailures => Plan.HasFailures || Array.Exists(_runs, run => run.HasErrors);

    /// <summary>Statements run.</summary>
    public int Statements => _runs.Sum(run => run.Executions);

    /// <summary>Forgets what was read.</summary>
    public void Restart()
    {
        for (var i = 0; i < _runs.Length; i++)
        {
            _runs[i]?.Dispose();
            _runs[i] = new LevelRun(Plan.Levels[i], this);
        }
    }

    public LevelRun RunOf(Level level) => _runs[level.Number];

    /// <inheritdoc cref="RequestVariables.Resolve"/>
    public InputValue Resolve(InputValue value) => _variables.Resolve(value);

    public void Dispose()
    {
        foreach (var run in _runs)
        {
            run.Dispose();
        }
    }
}
