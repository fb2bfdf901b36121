namespace ScholarGraph.Data.Searching;

/// <summary>A place in the order of hits: the best score first, and of equal ones the smallest key.</summary>
/// <param name="Score">Score of the hit there.</param>
/// <param name="Key">Its key.</param>
public readonly record struct SearchPlace(double Score, long Key)
{
    /// <summary>Whether a hit comes after this place.</summary>
    public bool IsBefore(SearchHit hit) =>
        hit.Score < Score || (hit.Score.Equals(Score) && hit.Key > Key);
}
