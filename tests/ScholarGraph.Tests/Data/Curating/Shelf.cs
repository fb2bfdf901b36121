using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Sources for decisions: two namesakes in one file, one person under two names in two.</summary>
internal static class Shelf
{
    /// <summary>A file in which two people are called Jo March.</summary>
    public static SourceDocument Novels { get; } =
        File(
            "novels.bib",
            Pages.Work("Little Women", 1, null, "Jo March", "Amy March"),
            Pages.Work("Good Wives", 11, null, "Jo March", "Beth March"),
            Pages.Work("Pickwick Papers", 21, null, "Jo March", "Sam Weller")
        );

    /// <summary>One of them under another name.</summary>
    public static SourceDocument Letters { get; } =
        File("letters.bib", Pages.Work("Letters Home", 1, null, "Josephine Bhaer", "Amy March"));

    /// <summary>More of the other name, with the co-author that makes it hers.</summary>
    public static SourceDocument MoreLetters { get; } =
        File(
            "more.bib",
            Pages.Work("Letters Home", 1, null, "Josephine Bhaer", "Amy March"),
            Pages.Work("Jo's Boys", 11, null, "Josephine Bhaer", "Meg Brooke")
        );

    /// <summary>Her page, on which she is no author by name.</summary>
    public static SourceDocument OwnPage { get; } =
        Pages.Page(
            "bhaer.txt",
            Language.En,
            Pages.Person("Josephine Bhaer"),
            Pages.Work("Plumfield", 9, null, "Fritz Bhaer"),
            Pages.Work("Moby Dick", 15, null, "Herman M.")
        );

    public static SourceDocument Registry(string name, string orcid) =>
        File(
            $"{name}.json",
            new WorkRecord
            {
                Title = $"Works of {name}",
                TitleLocator = "1",
                Locator = "1",
                Year = 1869,
                Authors =
                [
                    new AuthorRecord
                    {
                        Name = name,
                        Locator = "1",
                        ListedPosition = 1,
                        Orcid = orcid,
                    },
                ],
            }
        );

    public static SourceDocument File(string name, params WorkRecord[] works) =>
        Pages.Page(name, Language.En, null, works) with
        {
            Format = SourceFormat.Bibtex,
            Language = null,
        };
}
