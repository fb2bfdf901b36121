namespace ScholarGraph.Domain.Resolution;

/// <summary>Keys under which two printed affiliations can be the same organization: "Dept. of Physics, Univ. of Oslo, Norway" and "University of Oslo".</summary>
internal static class OrganizationKey
{
    private static readonly char[] Separators = [',', ';', '(', ')', '\n', '\r', '|'];

    // Words that a part has which names a place of work by itself, whatever stands around it.
    private static readonly string[] Wholes =
    [
        "universi",
        "polytechni",
        "politecnic",
        "hochschule",
        "institute of technology",
    ];

    // Beginnings of what there is in every university.
    private static readonly HashSet<string> Units =
    [
        "chair",
        "department",
        "departamento",
        "departement",
        "dept",
        "dipartimento",
        "division",
        "fachbereich",
        "facultad",
        "faculte",
        "faculty",
        "fakultat",
        "lehrstuhl",
        "school",
        "section",
    ];

    // Several places of work, which the next part tells apart.
    private static readonly HashSet<string> Systems =
    [
        "california state university",
        "city university of new york",
        "indian institute of information technology",
        "indian institute of technology",
        "national institute of technology",
        "state university of new york",
        "university of california",
        "university of colorado",
        "university of illinois",
        "university of london",
        "university of maryland",
        "university of massachusetts",
        "university of north carolina",
        "university of texas",
        "university of wisconsin",
    ];

    private static readonly HashSet<string> Nowhere =
    [
        "freelance",
        "independent",
        "independent researcher",
        "independent scholar",
        "n a",
        "no affiliation",
        "none",
        "retired",
        "unaffiliated",
        "unknown",
        "university",
    ];

    /// <summary>The keys of a printed affiliation, each once; none where it names no organization ("Department of Physics").</summary>
    /// <param name="printed">In any form.</param>
    public static IReadOnlyList<string> Of(string printed)
    {
        string[] parts =
        [
            .. printed.Split(Separators).Select(Words).Where(words => words.Length > 0),
        ];
        List<string> wholes =
        [
            .. Enumerable
                .Range(0, parts.Length)
                .Where(at => Wholes.Any(word => parts[at].Contains(word, StringComparison.Ordinal)))
                .Select(at => Systems.Contains(parts[at]) ? OfSystem(parts, at) : parts[at])
                .OfType<string>()
                .Where(key => !Nowhere.Contains(key))
                .Distinct(),
        ];
        return wholes.Count > 0 ? wholes
            : parts.Length == 0 || IsUnit(parts[0]) || Array.TrueForAll(parts, Nowhere.Contains)
                ? []
            : Array.Exists(parts, Systems.Contains) ? []
            : [string.Join(' ', parts)];
    }

    private static string? OfSystem(string[] parts, int at) =>
        at + 1 < parts.Length ? $"{parts[at]} {Words(WithoutNumbers(parts[at + 1]))}" : null;

    private static string WithoutNumbers(string words) =>
        string.Join(' ', words.Split(' ').Where(word => !word.Any(char.IsDigit)));

    private static bool IsUnit(string words) => Units.Contains(words.Split(' ')[0]);

    private static string Words(string text) =>
        string.Join(
            ' ',
            TitleKey
                .Of(text)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word is not ("the" or "at"))
                .Select(word =>
                    word switch
                    {
                        "univ" => "university",
                        "inst" => "institute",
                        _ => word,
                    }
                )
        );
}
