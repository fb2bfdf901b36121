using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace ScholarGraph.Querying.Sql;

/// <summary>Lets a context compare whole keys of a page's order at once: see <see cref="Use"/>.</summary>
public sealed class RowComparisonOptions : IDbContextOptionsExtension
{
    private RowComparisonOptions() { }

    /// <inheritdoc/>
    public DbContextOptionsExtensionInfo Info => new RowComparisonInfo(this);

    /// <summary>
    /// Has EF Core translate comparisons of rows, so that a page after a cursor is one seek and not one for each key of its order.
    /// Without it pages are the same, and deep ones slower.
    /// </summary>
    /// <param name="options">Options of a context on SQLite or PostgreSQL.</param>
    public static void Use(DbContextOptionsBuilder options) =>
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(
            new RowComparisonOptions()
        );

    /// <inheritdoc/>
    public void ApplyServices(IServiceCollection services) =>
        services.AddScoped<IMethodCallTranslatorPlugin, RowComparisonTranslator>();

    /// <inheritdoc/>
    public void Validate(IDbContextOptions options) { }

    private sealed class RowComparisonInfo(IDbContextOptionsExtension extension)
        : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is RowComparisonInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}
