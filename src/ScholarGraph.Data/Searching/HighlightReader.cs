using Microsoft.EntityFrameworkCore;

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
        if (Keys(SearchScope.Researchers) is { Count: > 0 } people)
        {
            var names = await context
                .NameVariants.Where(variant => people.Contains(variant.ResearcherId))
                .OrderBy(variant => variant.Name)
                .Select(variant => new
                {
                    variant.ResearcherId,
                    variant.Name,
                    Shown = variant.Researcher.Name,
                })
                .ToListAsync(cancellationToken);
            foreach (var forms in names.GroupBy(name => name.ResearcherId))
            {
                found[(SearchScope.Researchers, forms.Key)] = Best(
                    forms
                        .OrderBy(form => form.Name != form.Shown)
                        .Select(form =>
                            (form.Name == form.Shown ? "name" : "nameVariants", form.Name)
                        ),
                    isName: true
                );
            }
        }

        if (Keys(SearchScope.Publications) is { Count: > 0 } works)
        {
            var texts = await context
                .Publications.Where(work => works.Contains(work.Id))
                .Select(work => new
                {
                    work.Id,
                    work.Title,
                    work.Abstract,
                })
                .ToListAsync(cancellationToken);
            foreach (var work in texts)
            {
                found[(SearchScope.Publications, work.Id)] =
                [
                    .. Best([("title", work.Title)], isName: false),
                    .. Best([("abstract", work.Abstract ?? "")], isName: false),
                ];
            }
        }

        if (Keys(SearchScope.Topics) is { Count: > 0 } topics)
        {
            var labels = await context
                .TopicLabels.Where(label => topics.Contains(label.TopicId))
                .OrderBy(label => label.Language)
                .Select(label => new { label.TopicId, label.Text })
                .ToListAsync(cancellationToken);
            foreach (var texts in labels.GroupBy(label => label.TopicId))
            {
                found[(SearchScope.Topics, texts.Key)] = Best(
                    texts.Select(label => ("labels", label.Text)),
                    isName: false
                );
            }
        }

        return found;

        List<long> Keys(SearchScope scope) =>
            [.. hits.Where(hit => hit.Scope == scope).Select(hit => hit.Key)];
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
