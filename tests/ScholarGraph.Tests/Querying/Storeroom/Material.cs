namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>Declared out of the alphabet, so that an order by number shows.</summary>
public enum Material
{
    Wood,
    Glass,
    CastIron,
    Amber,
}
