using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Filtering;

namespace ScholarGraph.Querying.Sql;

/// <summary>What is not the same on every database: reading a level for many parents, and looking into texts.</summary>
internal abstract class Dialect
{
    /// <summary>The dialect of a context's database.</summary>
    public static Dialect Of(DbContext context) =>
        context.Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL"
            ? new PostgresDialect()
            : new SteppingDialect();

    /// <summary>Whether the database compares a time with an offset as EF Core stores it.</summary>
    public abstract bool ComparesOffsets { get; }

    /// <summary>How many requests read at once for each core; the others wait rather than crowd the machine.</summary>
    public abstract int ReadersPerCore { get; }

    /// <summary>Whether the seeks of a page are statements of their own, run in turn until it is full; else they are one.</summary>
    public abstract bool SeeksInTurn { get; }

    /// <summary>
    /// Whether the index seeks the order's last, unique key as part of a row; else that key has a seek of its own, because rows
    /// equal on all keys before it would be read up to the cursor.
    /// </summary>
    public abstract bool SeeksUniqueKeyByRow { get; }

    /// <summary>Makes of a statement for one parent the statement that a level runs.</summary>
    /// <param name="one">Reads the rows of the parent whose key stands in its key slots.</param>
    /// <param name="columns">How many columns it reads.</param>
    /// <param name="key">What the keys are values of.</param>
    /// <param name="model">Knows how the database stores them.</param>
    public abstract Statement ForKeys(
        Statement one,
        int columns,
        Expression key,
        MappedModel model
    );

    /// <summary>Whether a text contains another, case-sensitively.</summary>
    public abstract Expression Contains(Expression text, TextOperand part);

    /// <summary>Whether a text begins with another, case-sensitively.</summary>
    public abstract Expression StartsWith(Expression text, TextOperand part);

    /// <summary>Whether a text ends with another, case-sensitively.</summary>
    public abstract Expression EndsWith(Expression text, TextOperand part);
}
