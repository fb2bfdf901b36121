using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Sql;

/// <summary>Gives each run-time value of a plan a slot, and the expression that stands for it in a query.</summary>
internal sealed class SlotTable(MappedModel model)
{
    private readonly Dictionary<string, Slot> _slots = [];
    private readonly Dictionary<Type, object> _boxes = [];
    private readonly List<(string Name, object Box, FieldInfo Leaf)> _places = [];
    private int _next;

    /// <summary>The slot of a parameter name.</summary>
    public Slot this[string parameter] => _slots[parameter];

    /// <summary>Adds a slot.</summary>
    /// <param name="type">Type of the value, exactly that of what it is compared with: a conversion would lose the name.</param>
    /// <param name="mapping">How the database stores it; null: by its type.</param>
    /// <param name="value">The value for a run of the level.</param>
    public Expression Add(
        Type type,
        RelationalTypeMapping? mapping,
        Func<LevelRun, object?> value
    ) => Add(type, name => new Slot(name, mapping ?? model.MappingOf(type), value));

    /// <summary>Adds a slot for the key of the parent at hand.</summary>
    /// <param name="value">What the key is compared with.</param>
    public Expression AddParentKey(Expression value) =>
        Add(
            value.Type,
            name => new Slot(name, model.MappingOf(value), run => run.ParentKey)
            {
                IsParentKey = true,
            }
        );

    /// <summary>Puts the values of a run in the place of the samples, for queries that EF Core runs itself: once, for one run.</summary>
    public void Fill(LevelRun run)
    {
        foreach (var (name, box, leaf) in _places)
        {
            leaf.SetValue(box, _slots[name].Value(run));
        }
    }

    private Expression Add(Type type, Func<string, Slot> slot)
    {
        var digits = _next++.ToString(CultureInfo.InvariantCulture);
        var (place, name) = Place(type, digits);
        _slots.Add(name, slot(name));
        return place;
    }

    private (Expression Place, string Name) Place(Type type, string digits)
    {
        var boxType = typeof(Box<>).MakeGenericType(type);
        if (!_boxes.TryGetValue(type, out var box))
        {
            _boxes.Add(type, box = Activator.CreateInstance(boxType)!);
        }

        Expression place = Expression.Constant(box);
        var name = "";
        foreach (var digit in digits[..^1])
        {
            var inner = Field(boxType, "n" + digit);
            var next = inner.GetValue(box);
            if (next is null)
            {
                inner.SetValue(box, next = Activator.CreateInstance(boxType)!);
            }

            (box, place, name) = (next, Expression.Field(place, inner), name + inner.Name + "_");
        }

        var leaf = Field(boxType, "d" + digits[^1]);
        leaf.SetValue(box, Samples.Of(type));
        name += leaf.Name;
        _places.Add((name, box, leaf));
        return (Expression.Field(place, leaf), name);
    }

    private static FieldInfo Field(Type box, string name) => box.GetField(name)!;
}
