namespace ScholarGraph.Querying.Scalars;

/// <summary><c>Byte</c>: runtime value <see cref="byte"/>, a JSON number.</summary>
public sealed class ByteScalar : IntegerScalar<byte>
{
    /// <summary>Names and describes it.</summary>
    public ByteScalar()
    {
        Name = "Byte";
        Description =
            "The `Byte` scalar type represents non-fractional whole numeric values. Byte can represent values between 0 and 255.";
    }
}
