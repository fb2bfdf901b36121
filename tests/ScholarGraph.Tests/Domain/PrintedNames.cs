namespace ScholarGraph.Tests.Domain;

/// <summary>Names from few parts in every order, so that compatible pairs are common.</summary>
internal static class PrintedNames
{
    private static readonly string[] Givens = ["Anna", "A.", "Adam", "'Anna", "JP", "Yee Whye"];
    private static readonly string[] Middles = ["", "B.", "Bo", "van", "Ben-Al"];
    private static readonly string[] Families =
    [
        "Li",
        "D'Oro",
        "Smith Jr.",
        "Veličković",
        "Velivckovi 'c",
    ];

    public static IEnumerable<string> All =>
        from given in Givens
        from middle in Middles
        from family in Families
        from name in (string[])
            [
                $"{family}, {given} {middle}",
                $"{family} {given} {middle}",
                $"{given} {middle} {family}",
            ]
        select name;
}
