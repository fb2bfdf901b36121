using System.Data.Common;

namespace ScholarGraph.Data.Searching;

/// <summary>Reads the texts of hits, and marks in them what was looked for.</summary>
/// <param name="context">The context that the hits were read from, in the same transaction.</param>
/// <param name="question">What was asked.</param>
public sealed class HighlightReader(ScholarContext context, SearchQuestion question)
{
    private readonly MatchMarker _marker = new(question);

    /// <summary>The highlights of each hit, by scope and key; the shown name or title before other texts.</summary>
    /// <param name="hits">The hits of a page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<
        IReadOnlyDictionary<(SearchScope Scope, long Key), IReadOnlyList<Highlight>>
    > ReadAsync(IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(SearchScope, long), IReadOnlyList<Highlight>>();
        var names = await ReadAsync(
            SearchScope.Researchers,
            context.Searching.NamesOf,
            row => (Key: row.GetInt64(0), Name: row.GetString(1), Shown: row.GetString(2))
        );
        foreach (var forms in names.GroupBy(name => name.Key))
        {
            found[(SearchScope.Researchers, forms.Key)] = Best(
                forms
                    .OrderBy(form => form.Name != form.Shown)
                    .Select(form => (form.Name == form.Shown ? "name" : "nameVariants", form.Name)),
                isName: true
            );
        }

        var works = await ReadAsync(
            SearchScope.Publications,
            context.Searching.TextsOf,
            row =>
                (
                    Key: row.GetInt64(0),
                    Title: row.GetString(1),
                    Abstract: row.IsDBNull(2) ? "" : row.GetString(2)
                )
        );
        foreach (var work in works)
        {
            found[(SearchScope.Publications, work.Key)] =
            [
                .. Best([("title", work.Title)], isName: false),
                .. Best([("abstract", work.Abstract)], isName: false),
            ];
        }

        var labels = await ReadAsync(
            SearchScope.Topics,
            context.Searching.LabelsOf,
            row => (Key: row.GetInt64(0), Text: row.GetString(1))
        );
        foreach (var texts in labels.GroupBy(label => label.Key))
        {
            found[(SearchScope.Topics, texts.Key)] = Best(
                texts.Select(label => ("labels", label.Text)),
                isName: false
            );
        }

        return found;

        async Task<List<T>> ReadAsync<T>(
            SearchScope scope,
            string sql,
            Func<DbDataReader, T> read
        ) =>
            hits.Where(hit => hit.Scope == scope).Select(hit => hit.Key).ToList()
                is { Count: > 0 } keys
                ? await context.Kept.ReadAsync(
                    sql,
                    read,
                    cancellationToken,
                    context.Searching.Keys(keys)
                )
                : [];
    }

    // The form with most of the words, of several the first.
    private IReadOnlyList<Highlight> Best(
        IEnumerable<(string Field, string Text)> texts,
        bool isName
    )
    {
        var all = texts.ToList();
        return Best(all, mistyped: false) is { } exact ? [exact]
            : isName && Best(all, mistyped: true) is { } meant ? [meant]
            : [];
    }

    private Highlight? Best(List<(string Field, string Text)> texts, bool mistyped) =>
        texts
            .Select(text => (text.Field, Marked: _marker.Mark(text.Text, mistyped)))
            .Where(text => text.Marked.Count > 0)
            .OrderByDescending(text => text.Marked.Count)
            .Select(text => new Highlight(text.Field, text.Marked.Fragment()))
            .FirstOrDefault();
}
