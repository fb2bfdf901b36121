namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>Kept as text, shown as an enum.</summary>
public enum Flag
{
    White,
    Red,
    BlueEnsign,
}
