namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>What vessels are counted by: the crew alone can be several.</summary>
public enum VesselFacet
{
    Flag,
    Class,
    Port,
    Crew,
}
