using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Model;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Searching;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data;

/// <summary>The kept graph as EF Core sees it; the model is the same on every database. Tables are called as their classes.</summary>
/// <param name="options">Provider and connection.</param>
public class ScholarContext(DbContextOptions options) : DbContext(options)
{
    private KeptStatements? _kept;

    /// <summary>People.</summary>
    public DbSet<Researcher> Researchers => Set<Researcher>();

    /// <summary>Printed forms of names.</summary>
    public DbSet<NameVariant> NameVariants => Set<NameVariant>();

    /// <summary>Which source prints which form.</summary>
    public DbSet<NameVariantSource> NameVariantSources => Set<NameVariantSource>();

    /// <summary>Works.</summary>
    public DbSet<Publication> Publications => Set<Publication>();

    /// <summary>Identifiers of works in registries.</summary>
    public DbSet<PublicationIdentifier> PublicationIdentifiers => Set<PublicationIdentifier>();

    /// <summary>Who wrote what.</summary>
    public DbSet<Authorship> Authorships => Set<Authorship>();

    /// <summary>Subjects.</summary>
    public DbSet<Topic> Topics => Set<Topic>();

    /// <summary>Names of subjects, one per language.</summary>
    public DbSet<TopicLabel> TopicLabels => Set<TopicLabel>();

    /// <summary>Topics that researchers state.</summary>
    public DbSet<ResearcherTopic> ResearcherTopics => Set<ResearcherTopic>();

    /// <summary>Topics of works, stated and inferred.</summary>
    public DbSet<PublicationTopic> PublicationTopics => Set<PublicationTopic>();

    /// <summary>Employers and institutes.</summary>
    public DbSet<Organization> Organizations => Set<Organization>();

    /// <summary>Positions, as sources state them.</summary>
    public DbSet<Affiliation> Affiliations => Set<Affiliation>();

    /// <summary>Journals, conferences and series.</summary>
    public DbSet<Venue> Venues => Set<Venue>();

    /// <summary>Edges between co-authors, both directions.</summary>
    public DbSet<Coauthorship> Coauthorships => Set<Coauthorship>();

    /// <summary>What was imported.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Which source says which fact.</summary>
    public DbSet<Provenance> Provenance => Set<Provenance>();

    /// <summary>Why records were taken for one.</summary>
    public DbSet<ResolutionDecision> ResolutionDecisions => Set<ResolutionDecision>();

    /// <summary>Who may be one person.</summary>
    public DbSet<DuplicateCandidate> DuplicateCandidates => Set<DuplicateCandidate>();

    /// <summary>Runs of imports, those that changed nothing among them.</summary>
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    /// <summary>What was refused or doubtful in a run.</summary>
    public DbSet<ImportProblem> ImportProblems => Set<ImportProblem>();

    /// <summary>Counts and version: exactly one row.</summary>
    public DbSet<GraphStatistics> Statistics => Set<GraphStatistics>();

    /// <summary>Keys that were merged into others.</summary>
    public DbSet<KeyRedirect> KeyRedirects => Set<KeyRedirect>();

    internal DbSet<CoauthorChange> CoauthorChanges => Set<CoauthorChange>();

    /// <summary>The SQL of searches on this kind of database.</summary>
    internal virtual SearchStatements Searching =>
        throw new NotSupportedException("This context is of no kind of database.");

    /// <summary>Statements of searches, prepared on this context's connection.</summary>
    internal KeptStatements Kept => _kept ??= new(Database);

    /// <summary>Slugs that were given once and stand for something else now.</summary>
    public DbSet<SlugRedirect> SlugRedirects => Set<SlugRedirect>();

    /// <summary>What curators decided.</summary>
    public DbSet<CuratorDecision> CuratorDecisions => Set<CuratorDecision>();

    /// <summary>Begins a transaction in which every read sees the same state and nothing waits for writers.</summary>
    /// <param name="cancellationToken">Ends the wait for a connection.</param>
    /// <returns>Dispose it to end the transaction.</returns>
    public virtual async Task<IAsyncDisposable> BeginReadAsync(
        CancellationToken cancellationToken
    ) =>
        await Database.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellationToken
        );

    /// <inheritdoc />
    public override void Dispose()
    {
        _kept?.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        _kept?.Dispose();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        _ = modelBuilder.ApplyConfigurationsFromAssembly(typeof(ScholarContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(entity.ClrType.Name);
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTicksConverter>();
}
