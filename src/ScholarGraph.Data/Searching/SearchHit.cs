namespace ScholarGraph.Data.Searching;

/// <summary>Something that a search found.</summary>
/// <param name="Scope">What it is.</param>
/// <param name="Key">Its key.</param>
/// <param name="Score">How well it answers: 3 and more for what is called so, 2 for names that begin or end so, less for the rest.</param>
public readonly record struct SearchHit(SearchScope Scope, long Key, double Score)
{
    /// <summary>Where it is in the order of hits.</summary>
    public SearchPlace Place => new(Score, Key);
}
