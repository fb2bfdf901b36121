using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>The harbour in a SQLite file of its own.</summary>
public sealed class SqliteHarbour : HarbourGraph
{
    private readonly string _folder = Directory.CreateTempSubdirectory("harbour-").FullName;
    private readonly DbContextOptions<HarbourContext> _options;

    public SqliteHarbour() =>
        _options = new DbContextOptionsBuilder<HarbourContext>()
            .UseSqlite(
                $"Data Source={Path.Combine(_folder, "harbour.db")};Pooling=False",
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            )
            .Options;

    public override string Database => "sqlite";

    public override string? Missing => null;

    public override HarbourContext NewContext() => new(_options);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private protected override Task CreateAsync() => Task.CompletedTask;
}
