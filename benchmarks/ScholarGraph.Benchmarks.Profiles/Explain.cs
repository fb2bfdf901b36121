using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>Prints a parse for a person's eye.</summary>
internal static class Explain
{
    /// <summary>Prints owner, topics, listings with confidence and reason, problems.</summary>
    public static void Page(string text, TextWriter output)
    {
        var parsed = ProfileParser.Parse(text);
        output.WriteLine(
            $"{parsed.Owner?.Name} ({parsed.Language}), {parsed.Owner?.Membership}, {parsed.Topics.Count} topics"
        );
        foreach (var listing in parsed.Listings)
        {
            output.WriteLine(
                $"{listing.FirstLine}-{listing.LastLine} {listing.Title} [{listing.TitleConfidence}: {listing.TitleReason}]"
            );
            foreach (var author in listing.Authors)
            {
                output.WriteLine(
                    $"    {author.Line} {author.Name} [{author.Confidence}] {author.Reason}"
                );
            }

            output.WriteLine(
                $"    abstract: {listing.Abstract?.Length} characters, splice at {listing.SpliceAt} [{listing.AbstractConfidence}]"
            );
        }

        foreach (var problem in parsed.Problems)
        {
            output.WriteLine($"{problem.Code}: {problem.Message}");
        }
    }
}
