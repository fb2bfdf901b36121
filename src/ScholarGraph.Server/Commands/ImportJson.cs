using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Server.Commands;

/// <summary>Writes the reports of an import as one JSON document, for scripts.</summary>
internal static class ImportJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the reports.</summary>
    /// <param name="isDryRun">Whether nothing was written.</param>
    /// <param name="vocabulary">What the topic vocabulary of this version changed; null for nothing.</param>
    /// <param name="together">The change that files made together; null where each made its own.</param>
    /// <param name="files">In the order of the command line.</param>
    /// <returns>JSON, ends with LF.</returns>
    public static string Write(
        bool isDryRun,
        ImportReport? vocabulary,
        ImportReport? together,
        IEnumerable<ImportedFile> files
    )
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("dryRun", isDryRun);
            if (vocabulary is not null)
            {
                json.WriteStartObject("vocabulary");
                WriteReport(json, vocabulary);
                json.WriteEndObject();
            }

            if (together is not null)
            {
                json.WriteStartObject("together");
                WriteReport(json, together);
                json.WriteEndObject();
            }

            json.WriteStartArray("files");
            foreach (var file in files)
            {
                json.WriteStartObject();
                json.WriteString("file", file.Path);
                json.WriteString("state", Name(file.Report?.State ?? ImportState.Failed));
                json.WriteString("reason", file.Reason);
                if (file.Report is { } report)
                {
                    WriteReport(json, report);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteReport(Utf8JsonWriter json, ImportReport report)
    {
        json.WriteNumber("dataVersion", report.DataVersion);
        json.WriteNumber("refused", report.Refused);
        WriteCounts(json, "total", report.Total);
        json.WriteStartObject("kinds");
        foreach (var (kind, counts) in report.Kinds)
        {
            WriteCounts(json, kind, counts);
        }

        json.WriteEndObject();
        WriteAll(json, "differences", report.Differences, WriteDifference);
        WriteAll(json, "decisions", report.Decisions, WriteDecision);
        WriteAll(json, "problems", report.Problems, WriteProblem);
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, ImportCounts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("added", counts.Added);
        json.WriteNumber("changed", counts.Changed);
        json.WriteNumber("removed", counts.Removed);
        json.WriteNumber("unchanged", counts.Unchanged);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDifference(Utf8JsonWriter json, Difference difference)
    {
        json.WriteString("action", Name(difference.Action));
        json.WriteString("kind", difference.Kind);
        json.WriteString("name", difference.Name);
        if (difference.Field is { } field)
        {
            json.WriteString("field", field);
            json.WriteString("before", difference.Before);
            json.WriteString("after", difference.After);
        }
    }

    private static void WriteDecision(Utf8JsonWriter json, Decision decision)
    {
        json.WriteString("rule", decision.Rule);
        json.WriteString("evidence", decision.Evidence);
        json.WriteString("locators", decision.Locators);
    }

    private static void WriteProblem(Utf8JsonWriter json, RecordProblem problem)
    {
        json.WriteString("code", problem.Code);
        json.WriteBoolean("refused", problem.IsRefusal);
        if (problem.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        if (problem.Locator is { } locator)
        {
            json.WriteString("locator", locator);
        }

        json.WriteString("message", problem.Message);
    }

    // As GraphQL writes the values of an enum.
    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{value}");
}
