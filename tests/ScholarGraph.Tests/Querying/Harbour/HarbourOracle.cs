using ScholarGraph.Tests.Querying.Oracle;
using static ScholarGraph.Tests.Querying.Oracle.OracleField;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>The harbour as the oracle sees it.</summary>
internal static class HarbourOracle
{
    private static readonly OracleField[] _vessel =
    [
        .. Scalars<Vessel>(nameof(Vessel.Scrapped)),
        new("beam", FieldKind.Scalar, typeof(int), false, v => ((Vessel)v).Size.Beam),
        Values<Vessel, string>("labels", v => v.Labels),
        Values<Vessel, int>("depths", v => v.Depths),
        Values<Vessel, Flag>("flown", v => v.Flown),
        One<Vessel, Dimensions>("size", v => v.Size, false),
        One<Vessel, Refit>("refit", v => v.Refit, true),
        One<Vessel, Port>("port", v => v.Port, true),
        Many<Vessel, Person>("crew", v => v.Crew),
        Many<Vessel, Tug>("tugs", v => v.Tugs),
    ];

    private static readonly OracleKey[] _byName =
    [
        new(v => ((Vessel)v).Name),
        new(v => ((Vessel)v).Id),
    ];

    public static readonly Dictionary<Type, IReadOnlyList<OracleField>> Fields = new()
    {
        [typeof(Vessel)] = [.. _vessel, Id<Vessel>(v => $"{v.GetType().Name}:{v.Id}")],
        [typeof(Ferry)] =
        [
            .. _vessel,
            Id<Ferry>(f => $"Ferry:{f.Id}"),
            new("decks", FieldKind.Scalar, typeof(int), true, f => ((Ferry)f).Decks),
        ],
        [typeof(Tug)] =
        [
            .. _vessel,
            Id<Tug>(t => $"Tug:{t.Id}"),
            new("power", FieldKind.Scalar, typeof(decimal), true, t => ((Tug)t).Power),
            One<Tug, Vessel>("towing", t => t.Towing, true),
        ],
        [typeof(CraftView)] = [.. _vessel.Where(f => f.Name is "name" or "length")],
        [typeof(Dimensions)] = [.. Scalars<Dimensions>()],
        [typeof(Refit)] = [.. Scalars<Refit>()],
        [typeof(Address)] = [.. Scalars<Address>()],
        [typeof(Berth)] = [.. Scalars<Berth>()],
        [typeof(Port)] =
        [
            .. Scalars<Port>(nameof(Port.Code)),
            Id<Port>(p => $"Port:{p.Code}"),
            One<Port, Address>("address", p => p.Address, true),
            One<Port, Port>("parent", p => p.Parent, true),
            Many<Port, Port>("children", p => p.Children),
            Many<Port, Berth>("berths", p => p.Berths),
            Many<Port, Vessel>("vessels", p => p.Vessels),
            Many<Port, Vessel>("deep", p => p.Vessels.Where(v => v.Length > 0)),
        ],
        [typeof(Person)] =
        [
            .. Scalars<Person>(),
            Id<Person>(p => $"Person:{p.Id:N}"),
            Many<Person, Vessel>("vessels", p => p.Vessels),
        ],
        [typeof(Company)] =
        [
            .. Scalars<Company>(),
            Id<Company>(c => $"Company:{c.Id}"),
            Many<Company, Vessel>("fleet", c => c.Fleet),
        ],
    };

    public static readonly Dictionary<Type, OracleKey[]> Orders = new()
    {
        [typeof(Vessel)] = _byName,
        [typeof(Ferry)] = _byName,
        [typeof(Tug)] = _byName,
        [typeof(CraftView)] = _byName[1..],
        [typeof(Port)] = [new(p => ((Port)p).Code)],
        [typeof(Person)] = [new(p => ((Person)p).Id)],
        [typeof(Company)] = [new(c => ((Company)c).Id)],
    };

    public static OracleWorld World(HarbourData data) =>
        new(
            data,
            [
                new("vessels", "Vessel", typeof(Vessel)),
                new("ferries", "Ferry", typeof(Ferry)),
                new("tugs", "Tug", typeof(Tug)),
                new("crafts", "Craft", typeof(CraftView)) { Id = "... on Node { id }" },
                new("ports", "Port", typeof(Port)),
                new("people", "Person", typeof(Person)),
                new("companies", "Company", typeof(Company)),
            ],
            [
                new("ports", typeof(Port), "vessels", "Vessel", true),
                new("ports", typeof(Port), "deep", "Vessel", true),
                new("ports", typeof(Port), "children", "Port", false),
                new("people", typeof(Person), "vessels", "Vessel", true),
                new("companies", typeof(Company), "fleet", "Vessel", true),
                new("vessels", typeof(Vessel), "crew", "Person", false),
                new("vessels", typeof(Vessel), "tugs", "Tug", true),
            ]
        );
}
