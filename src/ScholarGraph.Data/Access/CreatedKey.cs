namespace ScholarGraph.Data.Access;

/// <summary>A key that was made.</summary>
/// <param name="Key">What is kept of it.</param>
/// <param name="Secret">What its bearer sends; it cannot be had again.</param>
public sealed record CreatedKey(ApiKey Key, string Secret);
