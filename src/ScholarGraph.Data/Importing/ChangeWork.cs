using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Near;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;

namespace ScholarGraph.Data.Importing;

/// <summary>Works a change out on the graph as a database holds it: on the rows that it touches where these tell, else on all.</summary>
/// <param name="context">The database.</param>
/// <param name="resolve">Decides who is who.</param>
/// <param name="build">The build that resolves; null where it is not told.</param>
/// <param name="startedAt">When a source or decision that is new comes in, UTC.</param>
internal sealed class ChangeWork(
    ScholarContext context,
    Resolve resolve,
    string? build,
    DateTime startedAt
)
{
    /// <param name="subject">What a decision is to be about; null for what is no decision, or reaches further.</param>
    /// <param name="ask">As in <see cref="OutAsync(Func{KeptGraph, GraphChange}, GraphChange, CancellationToken)"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null where nothing is to change.</returns>
    public async Task<WorkedOutChange?> OutAsync(
        DecisionSubject? subject,
        Func<KeptGraph, GraphChange?> ask,
        CancellationToken cancellationToken
    )
    {
        if (subject is null)
        {
            return await OutAsync(ask, null, cancellationToken);
        }

        await using (await context.BeginReadAsync(cancellationToken))
        {
            await RefuseGeneratedAsync(context, cancellationToken);
            var before = await context.Statistics.AsNoTracking().SingleAsync(cancellationToken);
            if (before.Sources > 0 && before.Build == build)
            {
                var rows = new DatabaseRows(context);
                var documents = new KeptDocuments(rows);
                var kept = await new SubjectReader(rows, documents).ReadAsync(
                    subject,
                    cancellationToken
                );
                if (ask(kept) is not { } asked)
                {
                    return null;
                }

                if (
                    await NearChange.OutAsync(
                        asked,
                        before,
                        rows,
                        documents,
                        context.Model,
                        startedAt,
                        cancellationToken
                    ) is
                    { } near
                )
                {
                    return near;
                }
            }
        }

        return await OutAsync(ask, null, cancellationToken);
    }

    /// <param name="ask">What is to change on the graph as it is; null for nothing.</param>
    /// <param name="known">The same where the graph need not be looked at for it; null where it must be.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null where nothing is to change.</returns>
    public async Task<WorkedOutChange?> OutAsync(
        Func<KeptGraph, GraphChange?> ask,
        GraphChange? known,
        CancellationToken cancellationToken
    )
    {
        await using var snapshot = await context.BeginReadAsync(cancellationToken);
        await RefuseGeneratedAsync(context, cancellationToken);
        var (before, model) = (
            await context.Statistics.AsNoTracking().SingleAsync(cancellationToken),
            context.Model
        );
        if (
            known is not null
            && before.Sources > 0
            && before.Build == build
            && NearImport.IsWorthwhile(known, before)
            && await NearImport.OutAsync(
                known,
                new KeptGraph
                {
                    Statistics = before,
                    Vocabulary = TopicVocabulary.From(
                        await context
                            .Set<VocabularyLabel>()
                            .AsNoTracking()
                            .ToListAsync(cancellationToken)
                    ),
                },
                new DatabaseRows(context),
                model,
                startedAt,
                null,
                cancellationToken
            )
                is { } near
        )
        {
            return near;
        }

        // What another build worked out may be worked out otherwise by this one.
        if (
            before.Sources > 0
            && before.Build == build
            && (known is null || PartOfChange.IsSmall(known, before.Publications))
        )
        {
            var outline = await KeptGraph.ReadOutlineAsync(
                context,
                withAuthorships: known is null,
                cancellationToken
            );
            if (ask(outline) is not { } small)
            {
                return null;
            }

            if (
                PartOfChange.IsSmall(small, before.Publications)
                && PartOfChange.KeepsTopics(small, outline)
                && await WorkedOutChange.OfPartAsync(
                    small,
                    outline,
                    new DatabaseRows(context),
                    model,
                    resolve,
                    startedAt,
                    cancellationToken
                )
                    is { } part
            )
            {
                return part;
            }
        }

        var kept = await KeptGraph.ReadAsync(context, cancellationToken);
        return ask(kept) is { } asked
            ? WorkedOutChange.Of(asked, kept, model, resolve, startedAt)
            : null;
    }

    /// <summary>Reads the whole graph.</summary>
    public static async Task<KeptGraph> ReadAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        await using var snapshot = await context.BeginReadAsync(cancellationToken);
        await RefuseGeneratedAsync(context, cancellationToken);
        return await KeptGraph.ReadAsync(context, cancellationToken);
    }

    private static async Task RefuseGeneratedAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        // The graph is worked out anew from its sources, and a generated one has none to work it out from.
        if (await ChangeWriter.IsGeneratedAsync(context, cancellationToken))
        {
            throw new StoreException(
                StoreCodes.GeneratedGraph,
                "The graph is a generated one, and nothing can be imported into it; choose another database."
            );
        }
    }
}
