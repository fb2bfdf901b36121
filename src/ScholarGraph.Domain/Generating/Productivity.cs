namespace ScholarGraph.Domain.Generating;

/// <summary>Draws researchers so that few write much and most write little: the weight of rank r is 1/(r + q), as Zipf and Lotka have it.</summary>
/// <remarks>Sums of integers: logarithms differ in their last bits between machines.</remarks>
internal sealed class Productivity
{
    private const ulong Unit = 1UL << 40;

    private readonly ulong[] _sums;

    /// <param name="count">How many researchers.</param>
    public Productivity(int count)
    {
        // The flatter head keeps the most prolific of 100,000 at some hundred works.
        var offset = (ulong)((count / 500) + 1);
        _sums = new ulong[count];
        var sum = 0UL;
        for (var rank = 0; rank < count; rank++)
        {
            sum += Unit / ((ulong)rank + offset);
            _sums[rank] = sum;
        }
    }

    /// <summary>A researcher's index; the lower the more likely.</summary>
    public int Draw(ref Dice dice)
    {
        var point = Math.BigMul(dice.Next(), _sums[^1], out _);
        var found = Array.BinarySearch(_sums, point + 1);
        return found >= 0 ? found : ~found;
    }
}
