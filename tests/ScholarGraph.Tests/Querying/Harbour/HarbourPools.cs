using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>What values of the harbour are drawn from.</summary>
internal static class HarbourPools
{
    public static readonly Uri[] Homes =
    [
        new("https://example.org/a"),
        new("https://example.org/B"),
        new("https://example.org/b?x=1"),
        new("urn:vessel:1"),
    ];

    public static readonly string[] Texts =
    [
        .. StoreroomData.Texts,
        "İstanbul",
        "ISTANBUL",
        "ıi",
        "שלום",
        "e\u0301\u0323",
        "\u200fab",
    ];
}
