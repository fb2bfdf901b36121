namespace ScholarGraph.Domain.Networks;

/// <summary>A node of a network.</summary>
/// <param name="Node">The node.</param>
/// <param name="Distance">Hops to the nearest centre; 0 for a centre.</param>
/// <param name="Degree">Links that it has in the network.</param>
/// <param name="Community">Number of its community, from 0 in the order of the nodes.</param>
public sealed record NetworkMember(int Node, int Distance, int Degree, int Community);
