using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data;

/// <summary>Small sources to import.</summary>
internal static class Pages
{
    /// <summary>French page of Ada with a work that Grace's page lists too.</summary>
    public static SourceDocument Ada { get; } =
        Page(
            "ada.fr.txt",
            Language.Fr,
            new PersonRecord
            {
                Name = "Ada Lovelace",
                Locator = "3",
                Membership = "Membre affilié",
                MembershipLocator = "5",
                Affiliations =
                [
                    new AffiliationRecord
                    {
                        Printed = "Chercheuse, Analytical Engines",
                        Title = "Chercheuse",
                        Organization = "Analytical Engines",
                        Locator = "6",
                    },
                ],
                Topics = [Topic("Apprentissage profond", 8), Topic("Machines à vapeur", 9)],
            },
            Work("Notes on the Engine", 12, null, "Charles Babbage", "G. Hopper"),
            Work(
                "Deep neural networks weave",
                16,
                "We study reinforcement learning.",
                "Joseph Jacquard"
            ),
            Work("Notes on the Engine", 19, "An engine.", "Charles Babbage", "Grace Hopper")
        );

    /// <summary>English page of Grace.</summary>
    public static SourceDocument Grace { get; } =
        Page(
            "grace.en.txt",
            Language.En,
            new PersonRecord
            {
                Name = "Grace Hopper",
                Locator = "3",
                Topics = [Topic("Deep Learning", 6)],
            },
            Work("Notes on the Engine", 9, null, "Charles Babbage"),
            Work("Compilers", 11, null)
        );

    public static SourceDocument Page(
        string name,
        Language language,
        PersonRecord? owner,
        params WorkRecord[] works
    ) =>
        new()
        {
            Format = SourceFormat.Profile,
            Name = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))),
            Language = language,
            Owner = owner,
            Works = works,
        };

    public static PersonRecord Person(string name) => new() { Name = name, Locator = "3" };

    public static WorkRecord Work(string title, int line, string? text, params string[] authors) =>
        new()
        {
            Title = title,
            TitleLocator = Line(line),
            Locator = $"{line}-{line + authors.Length + (text is null ? 0 : 1)}",
            Abstract = text,
            AbstractLocator = text is null ? null : Line(line + authors.Length + 1),
            Authors =
            [
                .. authors.Select(
                    (name, i) =>
                        new AuthorRecord
                        {
                            Name = name,
                            Locator = Line(line + i + 1),
                            ListedPosition = i + 1,
                        }
                ),
            ],
        };

    public static TopicRecord Topic(string text, int line) =>
        new() { Text = text, Locator = Line(line) };

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);
}
