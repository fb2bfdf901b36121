namespace ScholarGraph.Domain.Resolution;

/// <summary>Which persons of names that may fit have names beside them that may be the same people's; owners of pages, who are beside all, say nothing.</summary>
internal sealed class BlocksBeside
{
    /// <summary>A list longer than this says little about who knows whom.</summary>
    private const int AuthorsMax = 100;

    /// <summary>More persons of one block beside another: they are paired with their neighbours alone.</summary>
    private const int PeopleMax = 100;

    private readonly UnitTable _table;
    private readonly Acquaintances _picture;
    private readonly NameBlocks _blocks;
    private readonly double[] _weights;
    private readonly double _ofOtherForm;
    private readonly Dictionary<int, int[]> _beside;

    public BlocksBeside(
        UnitTable table,
        Acquaintances picture,
        NameBlocks blocks,
        NameBearers bearers,
        bool isRarityKnown
    )
    {
        (_table, _picture, _blocks) = (table, picture, blocks);
        _ofOtherForm = isRarityKnown ? 1 : 0.5;
        _weights =
        [
            .. Enumerable
                .Range(0, table.Names.Count)
                .Select(name =>
                    blocks.Of(name) < 0 ? 0
                    : !isRarityKnown ? 1
                    : bearers.Of(name) switch
                    {
                        < 0.6 => 1,
                        < 3 => 0.5,
                        < 10 => 0.25,
                        _ => 0.0,
                    }
                ),
        ];
        _beside = picture
            .People.AsParallel()
            .Select(person => (person, Names: NamesBeside(person)))
            .ToDictionary(at => at.person, at => at.Names);
    }

    /// <summary>Pairs of persons of one block that stand beside one other block, the first the smaller; ordered.</summary>
    public IEnumerable<(int First, int Second)> Pairs()
    {
        var met = new List<(int Beside, int Own, int Person)>();
        foreach (var person in _picture.People)
        {
            var own = _picture
                .UnitsOf(person)
                .Select(unit => _blocks.Of(unit.NameId))
                .Where(block => block >= 0)
                .Distinct()
                .ToArray();
            foreach (var block in _beside[person].Select(_blocks.Of).Distinct())
            {
                foreach (var home in own)
                {
                    met.Add((block, home, person));
                }
            }
        }

        met.Sort();
        var pairs = new HashSet<(int, int)>();
        for (var (start, i) = (0, 0); i < met.Count; i++)
        {
            if ((met[start].Beside, met[start].Own) != (met[i].Beside, met[i].Own))
            {
                start = i;
            }

            for (var j = Math.Max(start, i - PeopleMax); j < i; j++)
            {
                _ = pairs.Add((met[j].Person, met[i].Person));
            }
        }

        return pairs.Order();
    }

    /// <summary>Names beside one person that fit names beside the other, one for each block, with what the shorter form weighs.</summary>
    public List<(int Name, double Weight)> Shared(int first, int second)
    {
        var shared = new List<(int Name, double Weight)>();
        var others = _beside[second].ToLookup(_blocks.Of);
        foreach (var block in _beside[first].GroupBy(_blocks.Of))
        {
            var best = (Name: -1, Weight: 0.0);
            foreach (var name in block)
            {
                foreach (var other in others[block.Key])
                {
                    var weight = WeightOf(name, other);
                    if (weight > best.Weight)
                    {
                        best = (name, weight);
                    }
                }
            }

            if (best.Weight > 0)
            {
                shared.Add(best);
            }
        }

        return shared;
    }

    private double WeightOf(int name, int other) =>
        name == other ? _weights[name]
        : _table.Names[name].IsCompatibleWith(_table.Names[other])
            ? Math.Min(_ofOtherForm, Math.Min(_weights[name], _weights[other]))
        : 0;

    private int[] NamesBeside(int person)
    {
        var names = new HashSet<int>();
        foreach (var work in _picture.UnitsOf(person).SelectMany(_table.WorksOf))
        {
            if (_table.Works.Works[work].Any(listing => listing.Names.Count > AuthorsMax))
            {
                continue;
            }

            foreach (var unit in _table.OnWork[work])
            {
                if (!unit.IsOwner && _weights[unit.NameId] > 0 && _picture.PersonOf(unit) != person)
                {
                    _ = names.Add(unit.NameId);
                }
            }
        }

        foreach (var unit in _picture.UnitsOf(person))
        {
            _ = names.Remove(unit.NameId);
        }

        return [.. names.Order()];
    }
}
