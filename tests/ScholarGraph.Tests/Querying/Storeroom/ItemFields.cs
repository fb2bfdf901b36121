using System.Globalization;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>An item's own columns as fields.</summary>
internal static class ItemFields
{
    private static readonly KeyText<long> _key = new(
        key => key.ToString(CultureInfo.InvariantCulture),
        (string text, out long key) =>
            long.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out key
            )
    );

    public static void Fill(Entity<Item> item) =>
        item.Node(i => i.Id, _key, "Id.")
            .Text("name", i => i.Name, i => i.NameFolded, "Name.")
            .Field("note", i => i.Note, "A text without a twin.")
            .Field("count", i => i.Count, "Int.")
            .Field("maybeCount", i => i.MaybeCount, "Int or null.")
            .Field("serial", i => i.Serial, "Long.")
            .Field("maybeSerial", i => i.MaybeSerial, "Long or null.")
            .Field("grade", i => i.Grade, "Short.")
            .Field("maybeGrade", i => i.MaybeGrade, "Short or null.")
            .Field("weight", i => i.Weight, "Float.")
            .Field("maybeWeight", i => i.MaybeWeight, "Float or null.")
            .Field("price", i => i.Price, "Decimal.")
            .Field("maybePrice", i => i.MaybePrice, "Decimal or null.")
            .Field("fragile", i => i.Fragile, "Boolean.")
            .Field("maybeFragile", i => i.MaybeFragile, "Boolean or null.")
            .Field("material", i => i.Material, "Enum.")
            .Field("maybeMaterial", i => i.MaybeMaterial, "Enum or null.")
            .Field("code", i => i.Code, "UUID.")
            .Field("maybeCode", i => i.MaybeCode, "UUID or null.")
            .Field("made", i => i.Made, "LocalDate.")
            .Field("maybeMade", i => i.MaybeMade, "LocalDate or null.")
            .Field("opens", i => i.Opens, "LocalTime.")
            .Field("maybeOpens", i => i.MaybeOpens, "LocalTime or null.")
            .Field("seen", i => i.Seen, "DateTime.")
            .Field("maybeSeen", i => i.MaybeSeen, "DateTime or null.")
            .Field("checked", i => i.Checked, "DateTime with an offset.")
            .Field("maybeChecked", i => i.MaybeChecked, "DateTime with an offset, or null.");
}
