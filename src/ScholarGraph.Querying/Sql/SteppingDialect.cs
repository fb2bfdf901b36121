using System.Linq.Expressions;

namespace ScholarGraph.Querying.Sql;

/// <summary>Runs the statement once a key: where the database is in the process, as SQLite is, a step costs microseconds.</summary>
internal sealed class SteppingDialect : Dialect
{
    public override Statement ForKeys(
        Statement one,
        int columns,
        Expression key,
        MappedModel model
    ) => one;
}
