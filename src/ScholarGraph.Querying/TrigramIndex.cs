using Microsoft.EntityFrameworkCore.Metadata;

namespace ScholarGraph.Querying;

/// <summary>An index of a text, and of the folded text beside it, by groups of three characters.</summary>
/// <param name="Rows">
/// The index where it is an FTS5 table with the tokenizer <c>trigram</c>, case-sensitive and with the places of groups: a row for
/// each text, which equals each expression that it fulfils. Null where the database has an index of <c>lower(folded text)</c>, the
/// same text, with its table.
/// </param>
/// <param name="Key">Property of the rows with the key of whose text it is.</param>
/// <param name="Asked">Property of the rows that is compared with an expression.</param>
/// <param name="Text">Column of the rows for the text as it is.</param>
/// <param name="Folded">Column of the rows for the folded text.</param>
public sealed record TrigramIndex(
    IEntityType? Rows,
    string Key,
    string Asked,
    string Text,
    string Folded
);
