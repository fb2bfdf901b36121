namespace ScholarGraph.Querying.Scalars;

/// <summary><c>UUID</c>: runtime value <see cref="Guid"/>, written with hyphens in lower case, read with or without them.</summary>
public sealed class UuidScalar : TextScalar<Guid>
{
    /// <summary>Names and describes it.</summary>
    public UuidScalar()
    {
        Name = "UUID";
        Description =
            "The `UUID` scalar type represents a Universally Unique Identifier (UUID) as defined by RFC 9562.";
    }

    private protected override bool TryRead(string text, out Guid value) =>
        Guid.TryParseExact(text, "D", out value) || Guid.TryParseExact(text, "N", out value);

    private protected override object Write(Guid value) => value.ToString("D");
}
