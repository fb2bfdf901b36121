using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>Readable names of what rows refer to: slugs, and file names of sources.</summary>
internal sealed class RowNames
{
    private readonly Dictionary<long, string> _names = [];

    /// <param name="before">Names only what <paramref name="after"/> has no more.</param>
    /// <param name="after">The graph as it becomes.</param>
    public RowNames(GraphRows before, GraphRows after)
    {
        foreach (var rows in new[] { before, after })
        {
            rows.Sources.ForEach(row => _names[row.Id] = row.Name);
            rows.Organizations.ForEach(row => _names[row.Id] = row.Slug);
            rows.Topics.ForEach(row => _names[row.Id] = row.Slug);
            rows.Researchers.ForEach(row => _names[row.Id] = row.Slug);
            rows.Venues.ForEach(row => _names[row.Id] = row.Slug);
            rows.Publications.ForEach(row => _names[row.Id] = row.Slug);
        }
    }

    public string this[long key] => _names.GetValueOrDefault(key) ?? EntityKey.ToText(key);
}
