using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Reading;

/// <summary>Makes problems: refusals leave a record out, doubts only tell.</summary>
internal static class Problem
{
    public static RecordProblem Refusal(string code, int? line, string? locator, string message) =>
        new()
        {
            Code = code,
            Line = line,
            Locator = locator,
            Message = message,
            IsRefusal = true,
        };

    public static RecordProblem Doubt(string code, int? line, string? locator, string message) =>
        new()
        {
            Code = code,
            Line = line,
            Locator = locator,
            Message = message,
        };
}
