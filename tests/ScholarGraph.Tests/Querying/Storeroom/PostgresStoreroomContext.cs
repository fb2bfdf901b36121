using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom as PostgreSQL has to keep it: texts in byte order, instants as exact as the storeroom's.</summary>
public sealed class PostgresStoreroomContext(DbContextOptions<PostgresStoreroomContext> options)
    : StoreroomContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
        configurationBuilder.Properties<DateTime>().HaveConversion<Ticks>();
    }

    // PostgreSQL counts microseconds.
    private sealed class Ticks()
        : ValueConverter<DateTime, long>(
            time => time.Ticks,
            ticks => new DateTime(ticks, DateTimeKind.Utc)
        );
}
