using ScholarGraph.Tests.Querying.Oracle;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>What lies in the harbour: made from a seed, with ties, nulls and odd texts.</summary>
internal sealed class HarbourData : IOracleData
{
    private readonly Random _random;
    private readonly ItemValues _values;
    private readonly List<Vessel> _scrapped = [];

    public HarbourData(int seed)
    {
        _random = new Random(seed);
        _values = new ItemValues(_random);
        Ports = [.. Enumerable.Range(1, 7).Select(NewPort)];
        for (var i = 2; i < Ports.Length; i++)
        {
            Ports[i].Parent = Maybe(Ports[..i]);
            Ports[i].Parent?.Children.Add(Ports[i]);
        }

        People = [.. Enumerable.Range(1, 9).Select(_ => NewPerson())];
        Companies = [.. Enumerable.Range(1, 5).Select(NewCompany)];
        for (var id = 1; id <= 40; id++)
        {
            var vessel = NewVessel(id);
            (vessel.Scrapped ? _scrapped : Vessels).Add(vessel);
        }
    }

    public Port[] Ports { get; }

    public Person[] People { get; }

    public Company[] Companies { get; }

    /// <summary>Those that a query can see.</summary>
    public List<Vessel> Vessels { get; } = [];

    /// <summary>Everything that is kept.</summary>
    public IEnumerable<object> Kept() =>
        [.. Ports, .. People, .. Companies, .. Vessels, .. _scrapped];

    IReadOnlyList<string> IOracleData.Texts => HarbourPools.Texts;

    public IReadOnlyList<object> Of(Type type) =>
        type == typeof(Port) ? Ports
        : type == typeof(Person) ? People
        : type == typeof(Company) ? Companies
        : type == typeof(CraftView) ? Vessels
        : [.. Vessels.Where(type.IsInstanceOfType)];

    /// <summary>Forgets what the query filter hides, wherever others lead to it.</summary>
    public void Hide()
    {
        foreach (var port in Ports)
        {
            port.Vessels.RemoveAll(v => v.Scrapped);
        }

        foreach (var person in People)
        {
            person.Vessels.RemoveAll(v => v.Scrapped);
        }

        foreach (var company in Companies)
        {
            company.Fleet.RemoveAll(v => v.Scrapped);
        }

        foreach (var vessel in Vessels)
        {
            vessel.Tugs.RemoveAll(t => t.Scrapped);
        }

        foreach (var tug in Vessels.OfType<Tug>().Where(t => t.Towing is { Scrapped: true }))
        {
            tug.Towing = null;
        }
    }

    private Port NewPort(int number) =>
        new()
        {
            Code = $"P{number % 3}-{number}",
            Name = One(HarbourPools.Texts),
            Opens = Maybe<TimeOnly>(),
            Address =
                _random.Next(3) == 0
                    ? null
                    : new Address
                    {
                        Town = One(HarbourPools.Texts),
                        Quay = Maybe(HarbourPools.Texts),
                    },
            Berths =
            [
                .. Enumerable
                    .Range(0, _random.Next(4))
                    .Select(i => new Berth
                    {
                        Id = (number * 10) + i,
                        Depth = _random.Next(3),
                        Label = Maybe(HarbourPools.Texts),
                    }),
            ],
        };

    private Person NewPerson()
    {
        var name = One(HarbourPools.Texts);
        return new()
        {
            Id = ItemValues.Uuid(_random),
            Name = name,
            NameFolded = Folding.Fold(name),
            Born = Maybe<DateOnly>(),
        };
    }

    private Company NewCompany(int id) =>
        new()
        {
            Id = id,
            Register = $"R{9 - id}",
            Motto = Maybe(HarbourPools.Texts),
        };

    private Vessel NewVessel(int id)
    {
        Vessel vessel =
            _random.Next(2) == 0
                ? new Ferry { Name = "", Decks = Maybe<int>() }
                : new Tug { Name = "", Power = Maybe<decimal>() };
        vessel.Id = id;
        vessel.Name = One(HarbourPools.Texts);
        vessel.Flag = Maybe<Flag>();
        vessel.Length = Maybe<double>();
        vessel.Home = Maybe(HarbourPools.Homes);
        vessel.Class = (byte)_values.Of(typeof(byte));
        vessel.Speed = Maybe<float>();
        vessel.Labels =
        [
            .. Enumerable.Range(0, _random.Next(4)).Select(_ => One(HarbourPools.Texts)),
        ];
        vessel.Depths = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => _random.Next(4))];
        vessel.Flown = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => (Flag)_random.Next(3))];
        vessel.Scrapped = _random.Next(8) == 0;
        vessel.Size = new Dimensions { Beam = _random.Next(4), Draught = Maybe<double>() };
        vessel.Refit =
            _random.Next(3) == 0
                ? null
                : new Refit { Year = _random.Next(3), Yard = Maybe("A", "b") };
        Moor(vessel);
        return vessel;
    }

    private void Moor(Vessel vessel)
    {
        vessel.Port = Maybe(Ports);
        vessel.Port?.Vessels.Add(vessel);
        switch (_random.Next(3))
        {
            case 0:
                vessel.OwnerPerson = One(People);
                break;
            case 1:
                vessel.OwnerCompany = One(Companies);
                vessel.OwnerCompany.Fleet.Add(vessel);
                break;
            default:
                break;
        }

        foreach (var person in People.Where(_ => _random.Next(6) == 0))
        {
            vessel.Crew.Add(person);
            person.Vessels.Add(vessel);
        }

        if (vessel is Tug tug && Maybe([.. Vessels, .. _scrapped]) is { } towed)
        {
            (tug.Towing, tug.TowingId) = (towed, towed.Id);
            towed.Tugs.Add(tug);
        }
    }

    private T One<T>(params T[] pool) => pool[_random.Next(pool.Length)];

    private T? Maybe<T>()
        where T : struct => _random.Next(4) == 0 ? null : (T)_values.Of(typeof(T));

    private T? Maybe<T>(params T[] pool)
        where T : class => _random.Next(3) == 0 || pool.Length == 0 ? null : One(pool);
}
