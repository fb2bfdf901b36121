namespace ScholarGraph.Domain.Generating;

/// <summary>Numbers that look random and are the same on every machine: SplitMix64 over integers, one stream for each thing asked about.</summary>
internal struct Dice
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <param name="seed">Of the whole corpus.</param>
    /// <param name="stream">What is decided: two streams of one seed tell nothing of each other.</param>
    /// <param name="index">Of which thing.</param>
    public Dice(long seed, ulong stream, long index) =>
        _state = Mix(Mix((ulong)seed + (stream * Step)) + (ulong)index);

    public ulong Next()
    {
        _state += Step;
        return Mix(_state);
    }

    /// <summary>A number from 0 up to the bound, which it never is.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    public T Pick<T>(T[] choices) => choices[Below(choices.Length)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
