namespace ScholarGraph.Api.Graph;

/// <summary>What researchers can be counted by.</summary>
internal enum ResearcherFacet
{
    Topic,
    Organization,
    Membership,
}
