using ScholarGraph.Tests.Querying.Oracle;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>
/// What is in the storeroom: made from a seed, out of small pools, so that there are ties, nulls and odd texts everywhere.
/// </summary>
internal sealed class StoreroomData : IOracleData
{
    // U+FFFF is after U+10000 in UTF-16 and before it in UTF-8.
    public static readonly string[] Texts =
    [
        "",
        " ",
        "a",
        "A",
        "á",
        "a\u0301",
        "ab",
        "aB",
        "Ab",
        "b",
        "straße",
        "STRASSE",
        "strasse",
        "z",
        "\uFFFF",
        "\U00010000",
        "\U0001F4E6 box",
        "100%",
        "1_0",
        "it's \"quoted\" \\ [x]",
        "line\nbreak",
        "日本",
    ];

    private readonly Random _random;

    public StoreroomData(int seed, int items)
    {
        _random = new Random(seed);
        Shelves = [.. Enumerable.Range(1, 8).Select(NewShelf)];
        foreach (var shelf in Shelves.Skip(2))
        {
            shelf.Parent = Maybe(Shelves[..(shelf.Id - 1)]);
            shelf.ParentId = shelf.Parent?.Id;
            shelf.Parent?.Children.Add(shelf);
        }

        Boxes = [.. Enumerable.Range(1, 14).Select(NewBox)];
        Tags = [.. Texts.Skip(1).Take(9).Select((text, i) => NewTag($"tag-{i}", text))];
        foreach (var id in Enumerable.Range(1, items))
        {
            Items.Add(NewItem(id));
        }
    }

    public Shelf[] Shelves { get; }

    public Box[] Boxes { get; }

    public Tag[] Tags { get; }

    public List<Item> Items { get; } = [];

    IReadOnlyList<string> IOracleData.Texts => Texts;

    /// <summary>The objects of a type.</summary>
    public IReadOnlyList<object> Of(Type type) =>
        type == typeof(Shelf) ? Shelves
        : type == typeof(Box) ? Boxes
        : type == typeof(Tag) ? Tags
        : type == typeof(Item) ? Items
        : throw new ArgumentException($"There are no {type.Name} at the root.");

    private Shelf NewShelf(int id)
    {
        var name = One(Texts);
        return new()
        {
            Id = id,
            Name = name,
            NameFolded = Folding.Fold(name),
            Zone = Maybe("north", "south", "", "North"),
        };
    }

    private Box NewBox(int id)
    {
        var box = new Box
        {
            Id = Uuid(),
            Label = Maybe(Texts),
            Height = id % 3,
            Shelf = Maybe(Shelves),
        };
        box.LabelFolded = box.Label is null ? null : Folding.Fold(box.Label);
        box.ShelfId = box.Shelf?.Id;
        box.Shelf?.Boxes.Add(box);
        return box;
    }

    private static Tag NewTag(string slug, string text) =>
        new()
        {
            Slug = slug,
            Text = text,
            TextFolded = Folding.Fold(text),
        };

    private Item NewItem(int id)
    {
        var values = new ItemValues(_random);
        var item = values.NewItem(id);
        item.Box = Maybe(Boxes);
        item.BoxId = item.Box?.Id;
        item.Box?.Items.Add(item);
        if (Items.Count > 0 && _random.Next(3) == 0)
        {
            item.Twin = One([.. Items]);
            item.TwinId = item.Twin.Id;
            item.Twin.TwinOf.Add(item);
        }

        foreach (var tag in Tags.Where(_ => _random.Next(6) == 0))
        {
            var link = new ItemTag
            {
                Id = (id * 100) + item.ItemTags.Count,
                Item = item,
                ItemId = item.Id,
                Tag = tag,
                TagSlug = tag.Slug,
                Strength = _random.Next(4) == 0 ? null : _random.Next(3),
            };
            item.ItemTags.Add(link);
            tag.ItemTags.Add(link);
        }

        return item;
    }

    private Guid Uuid() => ItemValues.Uuid(_random);

    private T One<T>(params T[] pool) => pool[_random.Next(pool.Length)];

    private T? Maybe<T>(params T[] pool)
        where T : class => _random.Next(4) == 0 || pool.Length == 0 ? null : One(pool);
}
