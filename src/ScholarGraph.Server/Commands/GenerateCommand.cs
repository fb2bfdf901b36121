using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Generating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Generating;
using Spectre.Console;

namespace ScholarGraph.Server.Commands;

/// <summary><c>generate</c>: an invented corpus in an empty database, for trials and benchmarks.</summary>
internal static class GenerateCommand
{
    public static Command Build(SharedOptions shared)
    {
        var publications = new Option<int>("--publications")
        {
            Description = string.Create(
                CultureInfo.InvariantCulture,
                $"How many publications, 1 to {Corpus.PublicationCountMax:N0}; half as many researchers come with them."
            ),
            HelpName = "N",
            Required = true,
        };
        publications.Validators.Add(result =>
        {
            // What is no number at all is refused where it is read.
            if (
                result.Tokens is [var token]
                && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count)
                && count is < 1 or > Corpus.PublicationCountMax
            )
            {
                result.AddError(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"--publications must be a number from 1 to {Corpus.PublicationCountMax}."
                    )
                );
            }
        });
        var seed = new Option<long>("--seed")
        {
            Description =
                "What everything is drawn from: the same number gives the same graph on every machine.",
            HelpName = "S",
            DefaultValueFactory = _ => 1,
        };
        var command = new Command(
            "generate",
            "Fill an empty database with an invented corpus, for trials and benchmarks."
        )
        {
            publications,
            seed,
        };
        command.SetAction(
            shared.LongAction(
                (context, cancellationToken) =>
                    RunAsync(
                        context,
                        new Corpus(
                            context.Parsed.GetValue(publications),
                            context.Parsed.GetValue(seed)
                        ),
                        cancellationToken
                    )
            )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        Corpus corpus,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection()
            .AddScholarGraph(context.Settings)
            .BuildServiceProvider();
        await Preparation.MigrateAsync(services, cancellationToken);
        var generator = services.GetRequiredService<GraphGenerator>();
        var report = context.Terminal is { } terminal
            ? await terminal()
                .Status()
                .StartAsync(
                    "Generating",
                    status =>
                        generator.GenerateAsync(
                            corpus,
                            stage => status.Status($"Generating: {stage}"),
                            cancellationToken
                        )
                )
            : await generator.GenerateAsync(corpus, context.Output.WriteLine, cancellationToken);
        await context.Output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{services.GetRequiredService<GraphStore>().Place}: {report.Publications} publications, {report.Researchers} researchers, {report.Authorships} authorships, {report.Coauthorships} pairs of co-authors (seed {corpus.Seed})."
            )
        );
        if (report.CappedWorks > 0)
        {
            await context.Output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ImportCodes.PairsCapped} {report.CappedWorks} works have more than {report.PairedAuthorsMax} authors; only so many of each are joined as co-authors."
                )
            );
        }

        return ExitCodes.Done;
    }
}
