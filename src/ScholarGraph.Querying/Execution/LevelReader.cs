using System.Data.Common;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>Reads one level: its statement once for each key of its parents.</summary>
internal static class LevelReader
{
    public static async Task ReadAsync(
        LevelRun run,
        Func<Statement, LevelRun, Task<DbDataReader>> execute,
        CancellationToken cancellationToken
    )
    {
        var level = run.Level;
        try
        {
            level.Bind(run);
            if (run.Error is not null)
            {
                return;
            }

            foreach (var key in run.Keys())
            {
                run.Begin(key);
                if (level.BeginGroup(run))
                {
                    var start = run.Rows.Count;
                    await using var reader = await execute(level.StatementOf(run), run);
                    while (await reader.ReadAsync(cancellationToken))
                    {
                        run.Rows.Read(reader);
                    }

                    run.End(level.EndGroup(run, start));
                }
            }
        }
        catch (GraphFieldException mistake) when (level is not ListLevel)
        {
            // A plain list cannot be null, so that its mistakes leave no data; all others are null with their error.
            run.Error = mistake.Error;
        }
    }
}
