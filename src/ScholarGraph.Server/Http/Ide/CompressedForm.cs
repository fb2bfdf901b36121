using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ScholarGraph.Server.Http.Ide;

/// <summary>Chooses among compressed forms that lie ready (RFC 9110, 12.5.3).</summary>
internal static class CompressedForm
{
    /// <summary>The best form that the client takes.</summary>
    /// <param name="accepted">The header <c>Accept-Encoding</c>; what cannot be read takes nothing.</param>
    /// <param name="offered">Names of the forms, the better first.</param>
    /// <returns>null for the file as it is.</returns>
    public static string? Choose(StringValues accepted, IReadOnlyList<string> offered) =>
        StringWithQualityHeaderValue.TryParseList(accepted, out var wishes)
            ? offered
                .Select(name => (Name: name, Quality: QualityOf(name, wishes)))
                .Where(form => form.Quality > 0)
                .OrderByDescending(form => form.Quality)
                .Select(form => form.Name)
                .FirstOrDefault()
            : null;

    private static double QualityOf(string name, IList<StringWithQualityHeaderValue> wishes) =>
        (
            wishes.FirstOrDefault(w => w.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? wishes.FirstOrDefault(w => w.Value == "*")
        )
            is { } wish
            ? wish.Quality ?? 1
            : 0;
}
