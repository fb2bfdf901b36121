namespace ScholarGraph.Api.Graph;

/// <summary>What publications can be counted by.</summary>
internal enum PublicationFacet
{
    Year,
    Venue,
    Topic,
    Type,
    Researcher,
    Organization,
}
