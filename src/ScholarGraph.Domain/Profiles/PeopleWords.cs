using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>The words of lists of students: other people's personal data, which is never read.</summary>
internal static class PeopleWords
{
    private const int CharactersMax = 200;
    private const int HeadingMax = 60;

    private static readonly string[] Degrees =
    [
        "phd - ",
        "ph.d. - ",
        "doctorat - ",
        "maitrise - ",
        "maitrise recherche - ",
        "maitrise professionnelle - ",
        "master's - ",
        "master's research - ",
        "professional master's - ",
        "masters - ",
        "master - ",
        "postdoc - ",
        "postdoctorate - ",
        "postdoctorat - ",
        "baccalaureat - ",
        "undergraduate - ",
        "research intern - ",
        "stagiaire de recherche - ",
        "stagiaire - ",
        "visiteur de recherche independant - ",
        "independent visiting researcher - ",
        "collaborateur·rice",
        "collaborateur⋅rice",
        "collaborating alumni - ",
        "collaborating researcher - ",
        "co-superviseur⋅e :",
        "co-superviseur·e :",
        "co-supervisor :",
        "superviseur⋅e principal⋅e :",
        "superviseur·e principal·e :",
        "principal supervisor :",
    ];

    private static readonly string[] Starts =
    [
        "phd - ",
        "doctorat - ",
        "maitrise",
        "master's",
        "masters - ",
        "master - ",
        "postdoc",
        "baccalaureat - ",
        "undergraduate - ",
        "research intern",
        "stagiaire",
        "co-superviseur",
        "co-supervisor",
        "superviseur",
        "principal supervisor",
        "collaborateur",
        "collaborating ",
    ];

    private static readonly string[] HeadingEnds =
    [
        "students",
        "etudiants",
        "etudiantes",
        "etudiants actuels",
        "supervisees",
        "advisees",
        "mentees",
        "trainees",
        "interns",
        "stagiaires",
        "doctorants",
        "postdocs",
        "alumni",
        "people",
        "team",
        "group",
        "members",
        "membres",
        "equipe",
        "groupe",
        "supervision",
        "supervisees",
        "encadrement",
    ];

    /// <summary>Whether a line can only be a degree and a university, or a supervisor, in a list of students.</summary>
    public static bool IsDegree(string line) =>
        line.Length <= CharactersMax && StartsWith(Degrees, Folding.Fold(line.TrimStart()));

    /// <summary>Whether a line among topics belongs to a list of students: a degree, a supervisor, an address.</summary>
    public static bool IsStudentLine(string line)
    {
        var folded = Folding.Fold(line.Length <= CharactersMax ? line : line[..CharactersMax]);
        var isLabelled =
            folded.Contains(" - ", StringComparison.Ordinal)
            || folded.Contains(':', StringComparison.Ordinal);
        return isLabelled && StartsWith(Starts, folded)
            || folded.Contains('@', StringComparison.Ordinal);
    }

    /// <summary>Whether a line above a student's name is the heading of the list rather than what stands before it.</summary>
    public static bool IsPeopleHeading(string line)
    {
        var text = line.Trim().TrimEnd(':').TrimEnd();
        return text.Length is > 0 and <= HeadingMax
            && Folding.Fold(text) is var folded
            && Array.Exists(HeadingEnds, word => folded.EndsWith(word, StringComparison.Ordinal));
    }

    private static bool StartsWith(string[] starts, string folded) =>
        Array.Exists(starts, start => folded.StartsWith(start, StringComparison.Ordinal));
}
