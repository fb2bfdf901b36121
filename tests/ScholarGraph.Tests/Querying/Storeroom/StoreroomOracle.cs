using ScholarGraph.Tests.Querying.Oracle;
using static ScholarGraph.Tests.Querying.Oracle.OracleField;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom as the oracle sees it.</summary>
internal static class StoreroomOracle
{
    public static readonly Dictionary<Type, IReadOnlyList<OracleField>> Fields = new()
    {
        [typeof(Shelf)] =
        [
            .. Scalars<Shelf>(),
            Id<Shelf>(s => $"Shelf:{s.Id}"),
            One<Shelf, Shelf>("parent", s => s.Parent, true),
            Many<Shelf, Shelf>("children", s => s.Children),
            Many<Shelf, Box>("boxes", s => s.Boxes),
            Many<Shelf, Item>("contents", s => s.Boxes.SelectMany(b => b.Items)),
        ],
        [typeof(Box)] =
        [
            .. Scalars<Box>(),
            Id<Box>(b => $"Box:{b.Id:N}"),
            One<Box, Shelf>("shelf", b => b.Shelf, true),
            Many<Box, Item>("items", b => b.Items),
        ],
        [typeof(Item)] =
        [
            .. Scalars<Item>(),
            Id<Item>(i => $"Item:{i.Id}"),
            One<Item, Box>("box", i => i.Box, true),
            One<Item, Item>("twin", i => i.Twin, true),
            Many<Item, Item>("twinOf", i => i.TwinOf),
            Many<Item, Tag>("tagList", i => i.ItemTags.Select(l => l.Tag)),
            Many<Item, ItemTag>("tags", i => i.ItemTags),
        ],
        [typeof(Tag)] =
        [
            .. Scalars<Tag>(),
            Id<Tag>(t => $"Tag:{t.Slug}"),
            Many<Tag, Item>("items", t => t.ItemTags.Select(l => l.Item)),
        ],
        [typeof(ItemTag)] =
        [
            .. Scalars<ItemTag>(nameof(ItemTag.TagSlug)),
            One<ItemTag, Tag>("tag", l => l.Tag, false),
        ],
    };

    public static readonly Dictionary<Type, OracleKey[]> Orders = new()
    {
        [typeof(Shelf)] =
        [
            new(s => ((Shelf)s).NameFolded),
            new(s => ((Shelf)s).Name),
            new(s => ((Shelf)s).Id),
        ],
        [typeof(Box)] = [new(b => ((Box)b).Id)],
        [typeof(Item)] =
        [
            new(i => ((Item)i).MaybeMade, true),
            new(i => ((Item)i).Box?.LabelFolded),
            new(i => ((Item)i).Id),
        ],
        [typeof(Tag)] = [new(t => ((Tag)t).Slug)],
        [typeof(ItemTag)] = [new(l => ((ItemTag)l).Strength, true), new(l => ((ItemTag)l).Id)],
    };

    public static OracleWorld World(StoreroomData data) =>
        new(
            data,
            [
                new("items", "Item", typeof(Item)),
                new("boxes", "Box", typeof(Box)),
                new("shelves", "Shelf", typeof(Shelf)),
                new("tags", "Tag", typeof(Tag)),
                new("fragileItems", "Item", typeof(Item), i => ((Item)i).Fragile),
                new("items", "Item", typeof(Item)),
            ],
            [
                new("shelves", typeof(Shelf), "boxes", "Box", true),
                new("shelves", typeof(Shelf), "contents", "Item", true),
                new("shelves", typeof(Shelf), "children", "Shelf", false),
                new("boxes", typeof(Box), "items", "Item", true),
                new("items", typeof(Item), "tags", "TagLink", true)
                {
                    Node = link => ((ItemTag)link).Tag,
                },
                new("items", typeof(Item), "twinOf", "Item", false)
                {
                    OrderedBy = i => ((Item)i).Id,
                },
                new("tags", typeof(Tag), "items", "Item", true),
            ]
        );
}
