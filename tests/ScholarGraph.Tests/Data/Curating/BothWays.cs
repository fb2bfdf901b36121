using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Near;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Works a change out on the rows that it touches, and compares it with the same worked out on the whole graph.</summary>
internal static class BothWays
{
    private static readonly DateTime Now = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private static int _compared;

    /// <summary>Changes that were worked out both ways.</summary>
    public static int Compared => _compared;

    /// <param name="whole">The change, worked out on the whole graph.</param>
    /// <param name="kept">The graph before.</param>
    /// <param name="model">The model of the tables.</param>
    /// <param name="resolve">How the whole was resolved.</param>
    /// <param name="namesMin">Full names from which on a corpus told how rare names are; null for the usual number.</param>
    public static void Check(
        WorkedOutChange whole,
        KeptGraph kept,
        IModel model,
        Resolve resolve,
        int? namesMin
    )
    {
        CheckNear(whole, kept, model);
        NearWay.Check(whole, kept, model, namesMin);
        var memory = new MemoryRows(kept);
        var outline = memory.Outline();
        if (
            kept.Documents.Count == 0
            || !PartOfChange.IsSmall(whole.Change, kept.Rows.Publications.Count)
            || !PartOfChange.KeepsTopics(whole.Change, outline)
        )
        {
            return;
        }

        WorkedOutChange? part = null;
        // Nothing in memory is waited for.
        Assert.True(WorkOutAsync().IsCompletedSuccessfully);
        if (part is null)
        {
            return;
        }

        _ = Interlocked.Increment(ref _compared);
        Same(Lines(model, whole), Lines(model, part));
        Assert.Equal(JsonSerializer.Serialize(whole.Report), JsonSerializer.Serialize(part.Report));
        Assert.Equal(
            JsonSerializer.Serialize(whole.Sources),
            JsonSerializer.Serialize(part.Sources)
        );
        Assert.Equal(
            (whole.Planned.Authorships.Count, whole.Planned.Coauthorships.Count),
            (
                part.Count(kept.Rows.Authorships.Count, rows => rows.Authorships),
                part.Count(kept.Rows.Coauthorships.Count, rows => rows.Coauthorships)
            )
        );
        Assert.Equal(
            (whole.Planned.Researchers.Count, whole.Planned.Publications.Count),
            (part.Planned.Researchers.Count, part.Planned.Publications.Count)
        );

        async Task WorkOutAsync() =>
            part = await WorkedOutChange.OfPartAsync(
                whole.Change,
                outline,
                memory,
                model,
                resolve,
                Now,
                default
            );
    }

    // A decision on the people whom it reaches.
    private static void CheckNear(WorkedOutChange whole, KeptGraph kept, IModel model)
    {
        WorkedOutChange? near = null;
        var work = WorkOutAsync();
        Assert.True(work.IsCompletedSuccessfully, work.Exception?.ToString());
        if (near is null)
        {
            return;
        }

        Same(Lines(model, whole), Lines(model, near));
        Assert.Equal(whole.Report.DataVersion, near.Report.DataVersion);
        Assert.Equal(whole.Report.IsUnchanged, near.Report.IsUnchanged);
        Assert.Equal(Counts(whole), Counts(near));

        async Task WorkOutAsync()
        {
            var rows = new MemoryRows(kept);
            near = await NearChange.OutAsync(
                whole.Change,
                kept.Statistics,
                rows,
                new KeptDocuments(rows),
                model,
                Now,
                default
            );
        }

        (int, int, int, int) Counts(WorkedOutChange change) =>
            (
                change.Count(kept.Rows.Researchers.Count, rows => rows.Researchers),
                change.Count(kept.Rows.Publications.Count, rows => rows.Publications),
                change.Count(kept.Rows.Authorships.Count, rows => rows.Authorships),
                change.Count(kept.Rows.Coauthorships.Count, rows => rows.Coauthorships)
            );
    }

    /// <summary>Rows that are read, beside the outline, to import a source into a graph.</summary>
    public static int RowsRead(KeptGraph kept, SourceDocument document, IModel model)
    {
        var memory = new MemoryRows(kept);
        Assert.True(
            WorkedOutChange
                .OfPartAsync(
                    GraphChange.Adding(document, null),
                    memory.Outline(),
                    memory,
                    model,
                    Resolver.Resolve,
                    Now,
                    default
                )
                .IsCompletedSuccessfully
        );
        return memory.Read;
    }

    public static void Same(List<string> expected, List<string> lines)
    {
        var difference = expected
            .Except(lines)
            .Select(line => "missing " + line)
            .Concat(lines.Except(expected).Select(line => "wrong " + line))
            .ToList();
        Assert.True(difference.Count == 0, string.Join('\n', difference));
        Assert.Equal(expected, lines);
    }

    public static List<string> Lines(IModel model, WorkedOutChange change) =>
        [
            .. change
                .Changes.SelectMany(table =>
                {
                    var shape = RowShape.Of(model, table.Table.Type);
                    return table
                        .Added.Select(row => "+ " + Line(shape, row))
                        .Concat(table.Removed.Select(row => "- " + Line(shape, row)))
                        .Concat(
                            table.Changed.Select(row =>
                                $"~ {Line(shape, row.Before)} > {Line(shape, row.After)}"
                            )
                        );
                })
                .Order(StringComparer.Ordinal),
        ];

    private static string Line(RowShape shape, object row) =>
        shape.Entity.ClrType.Name
        + ": "
        + string.Join(
            ", ",
            shape.Columns.Select(column =>
                $"{column.Property.Name}={Text(column.Accessor.GetValue(row))}"
            )
        );

    private static object? Text(object? value) =>
        value is IEnumerable<string> texts ? string.Join("|", texts) : value;
}
