namespace ScholarGraph.Querying.Scalars;

/// <summary><c>Short</c>: runtime value <see cref="short"/>, a JSON number.</summary>
public sealed class ShortScalar : IntegerScalar<short>
{
    /// <summary>Names and describes it.</summary>
    public ShortScalar()
    {
        Name = "Short";
        Description =
            "The `Short` scalar type represents non-fractional signed whole 16-bit numeric values. Short can represent values between -(2^15) and 2^15 - 1.";
    }
}
