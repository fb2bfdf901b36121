namespace ScholarGraph.Domain.Generating;

/// <summary>The organizations of every corpus, in several scripts.</summary>
internal static class OrganizationNames
{
    private static readonly string[] Cities =
        "Aalborg Brno Córdoba Düsseldorf Évora Fribourg Göteborg Hội-An Iași Jyväskylä Kraków Łódź Montréal Nîmes Oulu Poznań Québec Reykjavík São-Paulo Tromsø Ústí Västerås Württemberg Zürich".Split(
            ' '
        );

    private static readonly string[] Native =
    [
        "Тверской государственный университет",
        "Институт математики Сибири",
        "Πανεπιστήμιο Ιωαννίνων",
        "Ινστιτούτο Θεσσαλονίκης",
        "جامعة القيروان",
        "معهد بغداد للعلوم",
        "אוניברסיטת הגליל",
        "काशी विज्ञान संस्थान",
        "西湖研究院",
        "长江大学",
        "北海道情報研究所",
        "한강과학연구원",
    ];

    public static readonly string[] All =
    [
        .. Cities.Select(city => $"University of {city}"),
        .. Cities.Select(city => $"{city} Institute of Technology"),
        .. Cities.Select(city => $"Centre de recherche de {city}"),
        .. Native,
    ];
}
