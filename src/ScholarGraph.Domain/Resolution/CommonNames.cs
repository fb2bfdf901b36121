using ScholarGraph.Domain.Profiles.Words;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Full names that many researchers bear, whatever a corpus tells: "Wei Wang", "John Smith". A further word ("John Q. Smith") makes a name less common.</summary>
internal static class CommonNames
{
    private static readonly ILookup<string, Group> Groups = Read()
        .SelectMany(group => group.Last.Select(last => (last, group)))
        .ToLookup(named => named.last, named => named.group);

    /// <summary>Whether it is one of them, the last word being the family name.</summary>
    public static bool Has(PersonName name) =>
        name.Outline.Before is { Count: > 0 } before
        && Groups[name.Outline.Last].Any(group => group.HasFirst(before));

    /// <summary>Whether it is one of them, or its first name is put together of two of theirs ("Xiaoyan Wang").</summary>
    public static bool HasLike(PersonName name) =>
        name.Outline.Before is { Count: > 0 } before
        && Groups[name.Outline.Last].Any(group => group.HasFirst(before) || group.HasTwo(before));

    private static IEnumerable<Group> Read()
    {
        var group = new Group();
        var words = group.Last;
        foreach (var line in WordList.Lines("common-names.txt").Append(""))
        {
            if (line.Length == 0)
            {
                if (group.Last.Count > 0)
                {
                    yield return group;
                }

                group = new Group();
                continue;
            }

            words = line.Split(' ') switch
            {
                ["last", ..] => group.Last,
                ["first", "twice", ..] => group.FirstTwice,
                ["first", ..] => group.First,
                _ => words,
            };
            words.UnionWith(line.Split(' ').Except(["last", "first", "twice"]));
        }
    }

    private sealed class Group
    {
        public HashSet<string> Last { get; } = [];

        public HashSet<string> First { get; } = [];

        public HashSet<string> FirstTwice { get; } = [];

        public bool HasFirst(IReadOnlyList<string> before) =>
            before is [var only] && First.Contains(only)
            || (FirstTwice.Count > 0 && IsTwo(string.Concat(before), FirstTwice));

        public bool HasTwo(IReadOnlyList<string> before) => IsTwo(string.Concat(before), First);

        private static bool IsTwo(string first, HashSet<string> words) =>
            Enumerable
                .Range(1, first.Length - 1)
                .Any(end => words.Contains(first[..end]) && words.Contains(first[end..]));
    }
}
