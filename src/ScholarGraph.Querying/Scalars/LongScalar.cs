namespace ScholarGraph.Querying.Scalars;

/// <summary><c>Long</c>: runtime value <see cref="long"/>, a JSON number.</summary>
public sealed class LongScalar : IntegerScalar<long>
{
    /// <summary>Names and describes it.</summary>
    public LongScalar()
    {
        Name = "Long";
        Description =
            "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1.";
    }
}
