using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>The columns that a level reads: what is selected, what children and cursors need, each once.</summary>
internal sealed class ColumnList(MappedModel model)
{
    private readonly List<(Expression Value, Func<Column> New)> _columns = [];
    private readonly List<Expression> _identities = [];
    private readonly ColumnIdentity _identity = new(model);

    public int Count => _columns.Count;

    /// <summary>Whether a SQLite statement can be stepped for all of them.</summary>
    public bool CanStep { get; private set; } = true;

    public IEnumerable<Expression> Values => _columns.Select(c => c.Value);

    /// <summary>Place of a value, which is added if it is new.</summary>
    public int Add(Expression value)
    {
        var identity = _identity.Visit(value);
        var place = _identities.FindIndex(known =>
            ExpressionEqualityComparer.Instance.Equals(known, identity)
        );
        return place < 0 ? Append(value) : place;
    }

    /// <summary>Place of one more column that is read as the value would be, whatever else is made of it.</summary>
    public int Append(Expression value)
    {
        var (create, canStep) = ColumnFactory.For(value, model);
        _columns.Add((value, create));
        CanStep &= canStep;
        _identities.Add(_identity.Visit(value));
        return _columns.Count - 1;
    }

    /// <summary>The one column of a level that reads a single value.</summary>
    public int AddValue(Type type) => Add(Expression.Default(type));

    public RowSet NewRows()
    {
        var columns = new Column[_columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = _columns[i].New();
        }

        return new RowSet(columns);
    }
}
