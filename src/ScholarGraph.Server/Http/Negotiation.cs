using Microsoft.Extensions.Primitives;

namespace ScholarGraph.Server.Http;

/// <summary>Agrees with the client on the media type of the answer.</summary>
internal static class Negotiation
{
    private static readonly Negotiated _json = new(ResponseFormat.Json, null);

    /// <summary>Chooses by quality, then by how exactly the client named the type.</summary>
    /// <param name="accept">The header's values; none or empty means anything.</param>
    /// <returns>A format, or a problem: the header cannot be read (400), or names nothing we can send (406).</returns>
    /// <remarks>A wildcard means <c>application/json</c>, as the GraphQL-over-HTTP audits ask; both named alike means the newer type.</remarks>
    public static Negotiated Agree(StringValues accept)
    {
        var header = accept.ToString();
        // What nearly every client sends needs no second look.
        if (header is "application/json" or "*/*" || string.IsNullOrWhiteSpace(header))
        {
            return _json;
        }

        if (Ranges(header) is not { } ranges)
        {
            return new(null, RequestProblem.AcceptUnreadable(header));
        }

        var json = Wish(ranges, "application", "json");
        var graph = Wish(ranges, "application", "graphql-response+json");
        if (json.Quality <= 0 && graph.Quality <= 0)
        {
            return new(null, RequestProblem.NotAcceptable);
        }

        var preferGraph = graph.Quality.CompareTo(json.Quality) switch
        {
            > 0 => true,
            < 0 => false,
            _ => graph.Exactness >= json.Exactness && graph.Exactness == 2,
        };
        return new(preferGraph ? ResponseFormat.GraphResponse : ResponseFormat.Json, null);
    }

    /// <summary>Whether a browser asks for a page: <c>text/html</c> is named.</summary>
    public static bool WantsPage(StringValues accept) =>
        Ranges(accept.ToString()) is { } ranges
        && Wish(ranges, "text", "html") is { Exactness: 2, Quality: > 0 };

    // The most exact range decides, whatever the order: "application/json;q=0, */*" excludes JSON.
    private static (double Quality, int Exactness) Wish(
        List<MediaRange> ranges,
        string type,
        string subtype
    )
    {
        var best = (Quality: 0d, Exactness: -1);
        foreach (var range in ranges)
        {
            var exactness = range.Match(type, subtype);
            if (
                exactness > best.Exactness
                || (exactness >= 0 && exactness == best.Exactness && range.Quality > best.Quality)
            )
            {
                best = (range.Quality, exactness);
            }
        }

        return best;
    }

    private static List<MediaRange>? Ranges(string header)
    {
        var ranges = new List<MediaRange>();
        foreach (var range in header.AsSpan().Split(','))
        {
            var entry = header.AsSpan()[range].Trim();
            if (entry.IsEmpty)
            {
                continue;
            }

            if (MediaRange.Parse(entry) is not { } parsed)
            {
                return null;
            }

            ranges.Add(parsed);
        }

        return ranges;
    }
}
