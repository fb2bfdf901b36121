using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Querying.Sql;

/// <summary>What the engine writes around the SQL of EF Core, because databases read a level for many parents in different ways.</summary>
internal abstract class Dialect
{
    /// <summary>The dialect of a context's database.</summary>
    public static Dialect Of(DbContext context) =>
        context.Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL"
            ? new PostgresDialect()
            : new SteppingDialect();

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
}
