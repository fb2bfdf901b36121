using System.Globalization;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom as an API.</summary>
internal sealed class StoreroomModel
{
    private static readonly KeyText<int> _int = new(
        key => key.ToString(CultureInfo.InvariantCulture),
        (string text, out int key) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key)
    );

    private static readonly KeyText<Guid> _guid = new(key => key.ToString("N"), Guid.TryParse);

    private static readonly KeyText<string> _text = new(
        key => key,
        (string text, out string key) => (key = text).Length > 0
    );

    private readonly Entity<Shelf> _shelf;
    private readonly Entity<Box> _box;
    private readonly Entity<Item> _item;
    private readonly Entity<Tag> _tag;
    private readonly Entity<ItemTag> _link;
    private readonly ConnectionDefinition _items;

    public StoreroomModel()
    {
        Model.Enum(
            "Material",
            "What a thing is made of.",
            (Material.Wood, "Wood."),
            (Material.Glass, "Glass."),
            (Material.CastIron, "Cast iron."),
            (Material.Amber, "Amber.")
        );
        _shelf = Model.Entity<Shelf>("Shelf", "A shelf.");
        _box = Model.Entity<Box>("Box", "A box.");
        _item = Model.Entity<Item>("Item", "A thing.");
        _tag = Model.Entity<Tag>("Tag", "A tag.");
        _link = Model.EdgeView<ItemTag>("TagLink", "A tag on an item.");
        _items = Model.Connection("Items", _item);
        FillPlaces();
        ItemFields.Fill(_item);
        FillItem();
        FillTag();
        FillRoots();
    }

    public GraphModel Model { get; } = new();

    private void FillPlaces()
    {
        _shelf
            .Node(s => s.Id, _int, "Id.")
            .OrderedBy(o => o.Ascending(s => s.NameFolded).Ascending(s => s.Name))
            .Text("name", s => s.Name, s => s.NameFolded, "Name.")
            .Field("zone", s => s.Zone, "Zone.")
            .One("parent", s => s.Parent, _shelf, "Parent.")
            .List("children", s => s.Children, s => s, _shelf, "Children.", arguments: true)
            .Connection(
                "boxes",
                s => s.Boxes,
                b => b,
                Model.Connection("Boxes", _box),
                "Boxes on it."
            )
            .Connection(
                "contents",
                s => s.Boxes.SelectMany(b => b.Items),
                i => i,
                Model.Connection("Contents", _item),
                "Items in boxes on it.",
                (s, i) => i.Box!.ShelfId == s.Id
            );
        _box.Node(b => b.Id, _guid, "Id.")
            .Text("label", b => b.Label, b => b.LabelFolded, "Label.")
            .Field("height", b => b.Height, "Height.")
            .One("shelf", b => b.Shelf, _shelf, "Shelf.")
            .Connection("items", b => b.Items, i => i, _items, "Items in it.");
    }

    private void FillItem() =>
        _item
            .OrderedBy(o => o.Descending(i => i.MaybeMade).Ascending(i => i.Box!.LabelFolded))
            .One("box", i => i.Box, _box, "Box.")
            .One("twin", i => i.Twin, _item, "Twin.")
            .List(
                "twinOf",
                i => i.TwinOf,
                i => i,
                _item,
                "Whose twin it is.",
                order => order.Ascending(i => i.Id),
                arguments: true
            )
            .List(
                "tagList",
                i => i.ItemTags,
                l => l.Tag,
                _tag,
                "Its tags.",
                order => order.Descending(l => l.Strength)
            )
            .Connection(
                "tags",
                i => i.ItemTags,
                l => l.Tag,
                Model.Connection("ItemTags", _tag, _link),
                "Its tags, with their strength."
            );

    private void FillTag()
    {
        _tag.Node(t => t.Slug, _text, "Id.")
            .Field("slug", t => t.Slug, "Slug.")
            .Text("text", t => t.Text, t => t.TextFolded, "Text.")
            .Connection(
                "items",
                t => t.ItemTags,
                l => l.Item,
                Model.Connection("TagItems", _item),
                "What carries it."
            );
        _link
            .HasKey(l => l.Id)
            .OrderedBy(o => o.Descending(l => l.Strength))
            .Field("strength", l => l.Strength, "How strongly.")
            .One("tag", l => l.Tag, _tag, "The tag.");
    }

    private void FillRoots() =>
        Model
            .ById("shelf", _shelf, "A shelf.")
            .ById("box", _box, "A box.")
            .ById("item", _item, "An item.")
            .Lookup(
                "itemBySerial",
                _item,
                new ArgumentDefinition<long>("serial", "Serial number."),
                (i, serial) => i.Serial == serial,
                "An item."
            )
            .RootConnection("shelves", _shelf, Model.Connection("Shelves", _shelf), "All shelves.")
            .RootConnection("boxes", _box, Model.Connection("AllBoxes", _box), "All boxes.")
            .RootConnection("items", _item, _items, "All items.")
            .RootConnection("tags", _tag, Model.Connection("Tags", _tag), "All tags.")
            .RootConnection(
                "fragileItems",
                _item,
                Model.Connection("FragileItems", _item),
                "Those that break.",
                i => i.Fragile
            );
}
