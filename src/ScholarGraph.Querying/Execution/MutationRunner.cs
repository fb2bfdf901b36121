using System.Buffers;
using System.Linq.Expressions;
using System.Text.Json;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Execution;

/// <summary>
/// Runs the fields of a mutation one after another: each makes its change, and then its payload is read from a snapshot that has it.
/// The first that fails ends the request, for the answer has no place for what comes after it.
/// </summary>
internal sealed class MutationRunner(ReadConnections connections, int errorsMax)
{
    /// <summary>Runs them, and writes the data of the answer.</summary>
    /// <returns>The errors, and how many statements were run to read payloads.</returns>
    public async Task<(IReadOnlyList<GraphError> Errors, int Statements)> RunAsync(
        IReadOnlyList<MutationPlan> mutations,
        RequestVariables variables,
        object? caller,
        PooledBuffer data,
        CancellationToken cancellationToken
    )
    {
        var (errors, statements) = (new List<GraphError>(), 0);
        using var body = new PooledBuffer();
        using var json = new Utf8JsonWriter(body, AnswerBody.Options);
        json.WriteStartObject();
        foreach (var mutation in mutations)
        {
            using var run = new PlanRun(mutation.Payload, false, variables);
            var field = ((ObjectOutput)mutation.Payload.Data).Fields[0];
            try
            {
                await ChangeAsync(mutation, run, caller, cancellationToken);
            }
            catch (GraphFieldException mistake)
            {
                errors.Add(mistake.Error with { Path = [field.Name] });
                return (Failed(data, errors), statements);
            }

            if (run.Given is not null)
            {
                await connections.ReadAsync(run, cancellationToken);
            }

            statements += run.Statements;
            var answer = new AnswerWriter(json, run, errorsMax);
            var isWritten = Write(answer, field);
            errors.AddRange(answer.Errors);
            if (!isWritten)
            {
                return (Failed(data, errors), statements);
            }
        }

        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        BuffersExtensions.Write(data, body.Written);
        return (errors, statements);
    }

    private static async Task ChangeAsync(
        MutationPlan mutation,
        PlanRun run,
        object? caller,
        CancellationToken cancellationToken
    )
    {
        if (mutation.Field is not { } field)
        {
            return;
        }

        var input = new CallArguments(
            [InputDefinition.Object("input", "", field.Input)],
            mutation.Arguments,
            new Dictionary<string, LambdaExpression>(),
            run.RunOf(mutation.Payload.Levels[0])
        ).Object("input")!;
        run.Given = await field.Run(new MutationCall(input, caller), cancellationToken);
    }

    private static bool Write(AnswerWriter answer, NamedOutput field)
    {
        answer.Push(field.Name);
        var isSound = answer.IsSound(field.Value, null, 0);
        if (isSound)
        {
            answer.Json.WritePropertyName(field.EncodedName);
            field.Value.Write(answer, null, 0);
        }

        answer.Pop();
        return isSound;
    }

    private static List<GraphError> Failed(PooledBuffer data, List<GraphError> errors)
    {
        BuffersExtensions.Write(data, "null"u8);
        return errors;
    }
}
