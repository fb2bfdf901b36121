using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Commands;

/// <summary>Makes the database ready: migrated, with the vocabulary of topics, and seeded where it is empty.</summary>
internal static class Preparation
{
    private static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "seed");

    /// <summary>What <c>serve</c> does with a migrated database before it answers.</summary>
    public static async Task FillAsync(
        IServiceProvider services,
        ServerSettings settings,
        CancellationToken cancellationToken
    )
    {
        _ = await KeepVocabularyAsync(services, cancellationToken);
        if (
            !settings.Seed
            || !await services.GetRequiredService<GraphStore>().IsEmptyAsync(cancellationToken)
        )
        {
            return;
        }

        foreach (var page in Directory.GetFiles(SeedFolder, "*.txt").Order(StringComparer.Ordinal))
        {
            var source = await SourceFile.ReadRecordsAsync(
                page,
                settings,
                null,
                new RepeatedTexts(),
                cancellationToken
            );
            await services
                .GetRequiredService<ImportPipeline>()
                .ImportAsync(source, new ImportOptions(), cancellationToken);
        }
    }

    /// <summary>What <c>migrate</c> and <c>import</c> do first: nothing is seeded.</summary>
    /// <returns>What the vocabulary changed in the graph.</returns>
    public static async Task<ImportReport> MigrateAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        await services.GetRequiredService<GraphStore>().MigrateAsync(cancellationToken);
        return await KeepVocabularyAsync(services, cancellationToken);
    }

    private static async Task<ImportReport> KeepVocabularyAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    ) =>
        await services
            .GetRequiredService<ImportPipeline>()
            .KeepVocabularyAsync(await VocabularyAsync(cancellationToken), cancellationToken);

    /// <summary>The vocabulary that lies beside the program.</summary>
    /// <exception cref="CommandFailure">It is not there.</exception>
    public static async Task<TopicVocabulary> VocabularyAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(SeedFolder, "topics.json");
        try
        {
            return TopicVocabulary.Parse(await File.ReadAllTextAsync(file, cancellationToken));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"{file} cannot be read ({e.Message}); it is a part of the program: install it again, or check its permissions."
            );
        }
    }
}
