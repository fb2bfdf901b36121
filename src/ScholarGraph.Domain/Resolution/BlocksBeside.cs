using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Which persons of names that may fit have names beside them that may be the same people's; owners of pages, who are beside all, say nothing.</summary>
internal sealed class BlocksBeside
{
    /// <summary>More persons of one block beside another are not paired each with each.</summary>
    private const int PeopleMax = 100;

    private readonly UnitTable _table;
    private readonly Acquaintances _picture;
    private readonly NameBlocks _blocks;
    private readonly NameBearers _bearers;
    private readonly double[] _weights;
    private readonly double _ofOtherForm;
    private readonly Dictionary<int, (int Id, PersonName Name)[]> _beside;

    public BlocksBeside(
        UnitTable table,
        Acquaintances picture,
        NameBlocks blocks,
        NameBearers bearers,
        bool isRarityKnown
    )
    {
        (_table, _picture, _blocks, _bearers) = (table, picture, blocks, bearers);
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
                        < NameBearers.HardlyTwoMax => 1,
                        < NameBearers.FewMax => 0.5,
                        < NameBearers.ManyMin => 0.25,
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
            foreach (var block in _beside[person].Select(name => _blocks.Of(name.Id)).Distinct())
            {
                foreach (var home in own)
                {
                    met.Add((block, home, person));
                }
            }
        }

        met.Sort();
        var pairs = new HashSet<(int, int)>();
        for (var (start, end) = (0, 0); start < met.Count; start = end)
        {
            var at = (met[start].Beside, met[start].Own);
            for (end = start + 1; end < met.Count && (met[end].Beside, met[end].Own) == at; )
            {
                end++;
            }

            Pair(met, start, end, pairs);
        }

        return pairs.Order();
    }

    /// <summary>Names beside one person that fit names beside the other, one for each block, with what the shorter form weighs.</summary>
    public List<(PersonName Name, double Weight)> Shared(int first, int second)
    {
        var shared = new List<(PersonName Name, double Weight)>();
        var others = _beside[second].ToLookup(name => _blocks.Of(name.Id));
        foreach (var block in _beside[first].GroupBy(name => _blocks.Of(name.Id)))
        {
            var best = block
                .SelectMany(name =>
                    others[block.Key]
                        .Select(other =>
                            (
                                Name: First(name.Name, other.Name),
                                Weight: WeightOf(name.Id, other.Id)
                            )
                        )
                )
                .OrderByDescending(pair => pair.Weight)
                .ThenBy(pair => pair.Name.Printed, CodePointOrder.Instance)
                .FirstOrDefault();
            if (best.Weight > 0)
            {
                shared.Add(best);
            }
        }

        return shared;
    }

    private static PersonName First(PersonName a, PersonName b) =>
        CodePointOrder.Instance.Compare(a.Printed, b.Printed) <= 0 ? a : b;

    // Of very many all must be one by this block alone, for which a chain is enough; or it says nothing of them.
    private void Pair(
        List<(int Beside, int Own, int Person)> met,
        int start,
        int end,
        HashSet<(int, int)> pairs
    )
    {
        var isChain = end - start > PeopleMax;
        if (
            isChain
            && !Enumerable
                .Range(start, end - start)
                .All(i => IsEnough(met[i].Person, met[i].Beside))
        )
        {
            return;
        }

        for (var i = start + 1; i < end; i++)
        {
            for (var j = isChain ? i - 1 : start; j < i; j++)
            {
                _ = pairs.Add((met[j].Person, met[i].Person));
            }
        }
    }

    private bool IsEnough(int person, int block) =>
        _ofOtherForm >= 1
        && _bearers.IsHardlyTwo(_picture.UnitsOf(person))
        && _beside[person].Any(name => _blocks.Of(name.Id) == block && _weights[name.Id] >= 1);

    private double WeightOf(int name, int other) =>
        name == other ? _weights[name]
        : _table.Names[name].IsCompatibleWith(_table.Names[other])
            ? Math.Min(_ofOtherForm, Math.Min(_weights[name], _weights[other]))
        : 0;

    // Each name as it is printed there, the first form by code points.
    private (int Id, PersonName Name)[] NamesBeside(int person)
    {
        var names = new Dictionary<int, PersonName>();
        foreach (var work in _picture.UnitsOf(person).SelectMany(_table.WorksOf))
        {
            if (_table.Works.Works[work].Any(listing => listing.IsLong))
            {
                continue;
            }

            foreach (var unit in _table.OnWork[work])
            {
                if (!unit.IsOwner && _weights[unit.NameId] > 0 && _picture.PersonOf(unit) != person)
                {
                    names[unit.NameId] = names.TryGetValue(unit.NameId, out var known)
                        ? First(known, unit.Name)
                        : unit.Name;
                }
            }
        }

        foreach (var unit in _picture.UnitsOf(person))
        {
            _ = names.Remove(unit.NameId);
        }

        return
        [
            .. names
                .Select(name => (name.Key, name.Value))
                .OrderBy(name => name.Value.Printed, CodePointOrder.Instance),
        ];
    }
}
