using System.Linq.Expressions;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Rows of a graph in memory.</summary>
internal sealed class MemoryRows(KeptGraph kept) : IKeptRows
{
    /// <summary>Rows read so far.</summary>
    public int Read { get; private set; }

    public Task<List<T>> WithAsync<T>(
        Expression<Func<T, long?>> key,
        IReadOnlyCollection<long> keys,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var keyOf = key.Compile();
        var rows = GraphTables
            .All.Single(table => table.Type == typeof(T))
            .Rows(kept.Rows)
            .Cast<T>()
            .Where(row => keyOf(row) is { } held && keys.Contains(held))
            .ToList();
        Read += rows.Count;
        return Task.FromResult(rows);
    }

    public Task<List<T>> AllAsync<T>(CancellationToken cancellationToken)
        where T : class
    {
        var rows = GraphTables
            .All.Single(table => table.Type == typeof(T))
            .Rows(kept.Rows)
            .Cast<T>()
            .ToList();
        Read += rows.Count;
        return Task.FromResult(rows);
    }

    public Task<List<T>> WithTextAsync<T>(
        Expression<Func<T, string>> text,
        IReadOnlyCollection<string> texts,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var textOf = text.Compile();
        var rows = GraphTables
            .All.Single(table => table.Type == typeof(T))
            .Rows(kept.Rows)
            .Cast<T>()
            .Where(row => texts.Contains(textOf(row)))
            .ToList();
        Read += rows.Count;
        return Task.FromResult(rows);
    }

    public Task<Dictionary<long, int>> CountInferredAsync(CancellationToken cancellationToken) =>
        Task.FromResult(
            kept.Rows.PublicationTopics.Where(link => link.Origin == TopicOrigin.Inferred)
                .CountBy(link => link.TopicId)
                .ToDictionary()
        );

    /// <summary>What <see cref="KeptGraph.ReadOutlineAsync"/> would read.</summary>
    public KeptGraph Outline() =>
        new()
        {
            Rows = new GraphRows
            {
                Sources = kept.Rows.Sources,
                Organizations = kept.Rows.Organizations,
                Topics = kept.Rows.Topics,
                TopicLabels = kept.Rows.TopicLabels,
                Researchers =
                [
                    .. kept.Rows.Researchers.Select(row => new Researcher
                    {
                        Id = row.Id,
                        Slug = row.Slug,
                        SinceVersion = row.SinceVersion,
                        Name = row.Name,
                        NameFolded = "",
                        Orcid = row.Orcid,
                    }),
                ],
                Venues = kept.Rows.Venues,
                Publications =
                [
                    .. kept.Rows.Publications.Select(row => new Publication
                    {
                        Id = row.Id,
                        Slug = row.Slug,
                        SinceVersion = row.SinceVersion,
                        Title = "",
                        TitleFolded = "",
                        Year = row.Year,
                    }),
                ],
                ResearcherTopics = kept.Rows.ResearcherTopics,
                Affiliations = kept.Rows.Affiliations,
                Decisions = kept.Rows.Decisions,
                Candidates = kept.Rows.Candidates,
                CandidateResearchers = kept.Rows.CandidateResearchers,
                Redirects = kept.Rows.Redirects,
                Mentions = kept.Rows.Mentions,
                Listings = kept.Rows.Listings,
                CuratorDecisions = kept.Rows.CuratorDecisions,
                Covered = kept.Rows.Covered,
                SlugRedirects = kept.Rows.SlugRedirects,
            },
            Vocabulary = kept.Vocabulary,
            Statistics = kept.Statistics,
            Documents = kept.Documents,
        };
}
