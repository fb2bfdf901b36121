namespace ScholarGraph.Data.Importing.Planning;

/// <summary>A person or work that needs a key.</summary>
/// <param name="Birth">What a new key is born of.</param>
/// <param name="Anchors">Kept keys that its mentions or listings went to before, with repeats.</param>
internal sealed record Wanted(string Birth, IReadOnlyList<long> Anchors);
