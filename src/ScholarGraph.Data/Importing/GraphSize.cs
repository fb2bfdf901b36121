namespace ScholarGraph.Data.Importing;

/// <summary>Rows of a graph that its statistics tell.</summary>
/// <param name="Researchers">People.</param>
/// <param name="Publications">Works.</param>
/// <param name="Authorships">Who wrote what.</param>
/// <param name="Coauthorships">Pairs, in each direction one.</param>
/// <param name="Topics">Topics.</param>
/// <param name="Sources">Sources.</param>
internal sealed record GraphSize(
    int Researchers,
    int Publications,
    int Authorships,
    int Coauthorships,
    int Topics,
    int Sources
);
