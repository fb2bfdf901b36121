using System.Linq.Expressions;
using ScholarGraph.Querying.Filtering;

namespace ScholarGraph.Querying.Sql;

/// <summary>
/// Runs the statement once a key: where the database is in the process, as SQLite is, a step costs microseconds. Texts are
/// compared by their parts, because LIKE folds ASCII case on SQLite.
/// </summary>
internal sealed class SteppingDialect : Dialect
{
    public override bool ComparesOffsets => false;

    public override int ReadersPerCore => 2;

    public override bool SeeksInTurn => true;

    // A rowid takes no part in a row that SQLite seeks.
    public override bool SeeksUniqueKeyByRow => false;

    public override Statement ForKeys(
        Statement one,
        int columns,
        Expression key,
        MappedModel model
    ) => one;

    public override Expression Contains(Expression text, TextOperand part) =>
        TextOperations.Contains(text, part.Text());

    public override Expression StartsWith(Expression text, TextOperand part) =>
        TextOperations.StartsWith(text, part.Text(), part.Length());

    public override Expression EndsWith(Expression text, TextOperand part) =>
        TextOperations.EndsWith(text, part.Text(), part.Length());
}
