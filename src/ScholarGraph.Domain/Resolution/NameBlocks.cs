namespace ScholarGraph.Domain.Resolution;

/// <summary>Numbers the blocks in which compatible names meet: one last word and one first letter.</summary>
internal sealed class NameBlocks
{
    private readonly int[] _blocks;

    /// <param name="names">By number.</param>
    public NameBlocks(IReadOnlyList<PersonName> names)
    {
        var ids = new Dictionary<(string Last, char First), int>();
        _blocks = new int[names.Count];
        for (var name = 0; name < _blocks.Length; name++)
        {
            var outline = names[name].Outline;
            if (outline.Before is not [[var first, ..], ..])
            {
                _blocks[name] = -1;
                continue;
            }

            if (!ids.TryGetValue((outline.Last, first), out var id))
            {
                ids.Add((outline.Last, first), id = ids.Count);
            }

            _blocks[name] = id;
        }
    }

    /// <summary>The block of a name by its number; negative for a name of one word.</summary>
    public int Of(int name) => _blocks[name];
}
