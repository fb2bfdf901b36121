using Microsoft.EntityFrameworkCore.Metadata;

namespace ScholarGraph.Data;

/// <summary>Which texts can be looked through by their trigrams, groups of three characters.</summary>
public static class TrigramIndexes
{
    /// <summary>Column of an index's rows with the key of the row whose text it is.</summary>
    public const string Key = nameof(Sqlite.TrigramRow.Key);

    /// <summary>Column of an index's rows that equals an FTS5 expression which the text fulfils.</summary>
    public const string Asked = nameof(Sqlite.TrigramRow.Asked);

    /// <summary>Part of the expression for the text as it is.</summary>
    public const string Text = "Text";

    /// <summary>Part of the expression for the folded text.</summary>
    public const string Folded = "Folded";

    /// <summary>The folded texts that have an index, by entity: where names and titles are kept.</summary>
    internal static IReadOnlyList<(string Entity, string Property)> Texts { get; } =
    [
        (nameof(Domain.Researcher), nameof(Domain.Researcher.NameFolded)),
        (nameof(Domain.Publication), nameof(Domain.Publication.TitleFolded)),
    ];

    /// <summary>Whether a text has an index.</summary>
    /// <param name="text">A column of folded texts.</param>
    public static bool Has(IReadOnlyProperty text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Texts.Contains((text.DeclaringType.ShortName(), text.Name));
    }

    /// <summary>The index as a table of its own; null where the database keeps it with the column.</summary>
    /// <param name="text">A column that has an index.</param>
    public static IEntityType? RowsOf(IProperty text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.DeclaringType.Model.FindEntityType(
            NameOf(text.DeclaringType.ShortName(), text.Name)
        );
    }

    /// <summary>Name of the table: <c>PublicationTitleTrigrams</c> for <c>Publication.TitleFolded</c>.</summary>
    internal static string NameOf(string entity, string property) =>
        entity + property.Replace("Folded", "Trigrams", StringComparison.Ordinal);
}
