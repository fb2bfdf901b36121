using System.Collections;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Curating;

/// <summary>Types of mistakes, in the order in which they were named.</summary>
internal sealed class MistakeList(IReadOnlyDictionary<Type, ComputedType> types)
    : IReadOnlyList<ComputedType>
{
    private readonly List<ComputedType> _named = [];

    public int Count => _named.Count;

    public ComputedType this[int index] => _named[index];

    public MistakeList And<T>()
        where T : CallerMistake
    {
        _named.Add(types[typeof(T)]);
        return this;
    }

    public IEnumerator<ComputedType> GetEnumerator() => _named.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
