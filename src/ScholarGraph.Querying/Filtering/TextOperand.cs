using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>The text that another is looked through for. Each form that a dialect asks for becomes a parameter.</summary>
/// <param name="slots">Where parameters are made.</param>
/// <param name="model">Knows how the database stores the text looked through.</param>
/// <param name="value">The text looked through.</param>
/// <param name="read">The text, for a run of the level.</param>
internal sealed class TextOperand(
    SlotTable slots,
    MappedModel model,
    Expression value,
    Func<LevelRun, string> read
)
{
    /// <summary>The text as it is.</summary>
    public Expression Text() => Slot(text => text);

    /// <summary>Its length as the databases count: in code points.</summary>
    public Expression Length() =>
        slots.Add(typeof(int), null, run => TextOperations.LengthOf(read(run)));

    /// <summary>A pattern for LIKE with the escape character <c>\</c>: what is before, the text literally, what is after.</summary>
    public Expression Pattern(string before, string after) =>
        Slot(text => before + TextOperations.Escape(text) + after);

    private Expression Slot(Func<string, string> form) =>
        slots.Add(typeof(string), model.MappingOf(value), run => form(read(run)));
}
