namespace ScholarGraph.Formats.Json;

/// <summary>One record of a JSON source, not parsed yet.</summary>
/// <param name="Bytes">Its JSON; valid until the next record.</param>
/// <param name="Locator">JSON pointer of it; for a file with a record a line, the line.</param>
/// <param name="Line">Line that it begins on, from 1.</param>
/// <param name="Code">Why it cannot be parsed; null when it can.</param>
internal readonly record struct JsonRecord(
    ReadOnlyMemory<byte> Bytes,
    string Locator,
    int Line,
    string? Code
);
