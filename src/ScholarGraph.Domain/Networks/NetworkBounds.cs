namespace ScholarGraph.Domain.Networks;

/// <summary>How far a network goes.</summary>
/// <param name="Depth">Hops from the centres, from 0: then there are only the centres, and the links among them.</param>
/// <param name="WeightMin">Links with fewer joint publications are passed over.</param>
/// <param name="NodesMax">Most nodes.</param>
/// <param name="LinksMax">Most links.</param>
public sealed record NetworkBounds(int Depth, int WeightMin, int NodesMax, int LinksMax);
