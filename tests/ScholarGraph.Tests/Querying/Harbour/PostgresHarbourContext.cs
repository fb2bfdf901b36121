using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>The harbour as PostgreSQL has to keep it: texts in byte order.</summary>
public sealed class PostgresHarbourContext(DbContextOptions<PostgresHarbourContext> options)
    : HarbourContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().UseCollation("C");
        configurationBuilder.Properties<Uri>().UseCollation("C");
    }
}
