using System.Globalization;
using System.Text;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>A parse as lines for a person's eye; nothing of it is left out.</summary>
internal static class ProfileText
{
    public static string Of(ParsedProfile profile)
    {
        var text = new StringBuilder();
        void Line(string words) => text.Append(words).Append('\n');

        Line($"language: {profile.Language}");
        if (profile.Owner is { } owner)
        {
            Line($"{owner.Line} owner: {owner.Name} (portrait: {owner.PortraitAlt})");
            Line($"{owner.MembershipLine} membership: {owner.Membership}");
            foreach (var honour in owner.Honours)
            {
                Line($"{honour.Line} honour: {honour.Text}");
            }

            foreach (var at in owner.Positions)
            {
                Line(
                    $"{at.Line} position: {at.Title} | {at.Organization} | {string.Join("; ", at.Units)} | {at.Raw}"
                );
            }
        }

        foreach (var topic in profile.Topics)
        {
            Line($"{topic.Line} topic ({topic.Language}): {topic.Text}");
        }

        foreach (var listing in profile.Listings)
        {
            Line(
                $"{listing.FirstLine}-{listing.LastLine} listing{(listing.PossiblyTruncated ? ", possibly truncated" : "")}"
            );
            Line(
                $"  {listing.TitleLine} title: {listing.Title} [{listing.TitleConfidence}: {listing.TitleReason}]"
            );
            foreach (var author in listing.Authors)
            {
                Line(
                    $"  {author.Line} author: {author.Name} [{author.Confidence}{Why(author.Reason)}]"
                );
            }

            if (listing.Abstract is { } summary)
            {
                Line(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {listing.AbstractLine} abstract [{listing.AbstractConfidence}], splice at {listing.SpliceAt}: {summary}"
                    )
                );
            }
        }

        foreach (var problem in profile.Problems)
        {
            Line($"{problem.Code}{(problem.IsRefusal ? " (refused)" : "")}: {problem.Message}");
        }

        return text.ToString();
    }

    private static string Why(string? reason) => reason is null ? "" : ": " + reason;
}
