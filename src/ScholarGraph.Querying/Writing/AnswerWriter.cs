using System.Text.Json;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Writing;

/// <summary>Writes the data of one answer and collects the errors of its fields with their paths.</summary>
internal sealed class AnswerWriter(Utf8JsonWriter json, PlanRun plan, int errorsMax)
{
    private readonly List<(string? Name, int Index)> _path = [];
    private readonly List<GraphError> _errors = [];
    private readonly bool _hasFailures = plan.HasFailures;

    /// <summary>Writes the data of a query.</summary>
    /// <returns>The errors of its fields.</returns>
    public static IReadOnlyList<GraphError> Write(PlanRun run, int errorsMax, PooledBuffer data)
    {
        using var json = new Utf8JsonWriter(data, AnswerBody.Options);
        var answer = new AnswerWriter(json, run, errorsMax);
        answer.WriteNullable(run.Plan.Data, null, 0);
        return answer.Errors;
    }

    public Utf8JsonWriter Json => json;

    public IReadOnlyList<GraphError> Errors => _errors;

    public LevelRun RunOf(Level level) => plan.RunOf(level);

    /// <summary>Enters a field or a list element.</summary>
    public void Push(string name) => _path.Add((name, 0));

    public void Push(int index) => _path.Add((null, index));

    public void Pop() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Writes a value that can be null: null where it holds something that cannot be null and failed.</summary>
    public void WriteNullable(OutputNode value, LevelRun? run, int index)
    {
        if (IsSound(value, run, index))
        {
            value.Write(this, run, index);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Whether a value can be written; where nothing failed nothing is looked at.</summary>
    public bool IsSound(OutputNode value, LevelRun? run, int index) =>
        !_hasFailures || value.IsSound(this, run, index);

    /// <summary>Writes null and keeps the error.</summary>
    public void Fail(GraphError error)
    {
        json.WriteNullValue();
        Keep(error);
    }

    /// <summary>Keeps an error with the path at hand; past the limit errors are one too many to tell.</summary>
    public void Keep(GraphError error)
    {
        if (_errors.Count < errorsMax)
        {
            _errors.Add(
                error with
                {
                    Path = [.. _path.Select(step => step.Name ?? (object)step.Index)],
                }
            );
        }
    }
}
