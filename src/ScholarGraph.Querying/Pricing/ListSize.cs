using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Pricing;

/// <summary>How many elements a field is expected to have: as many as its arguments ask for.</summary>
/// <param name="Asked">Arguments that say it: a number, or a list whose elements count; the largest decides.</param>
/// <param name="Default">Where none of them is given.</param>
/// <param name="Max">Never more: beyond it the field is an error, which reads nothing.</param>
internal sealed record ListSize(IReadOnlyList<InputValue> Asked, double Default, double Max)
{
    /// <summary>A single value.</summary>
    public static ListSize One { get; } = Fixed(1);

    /// <summary>Whether it is the same for every request of a plan.</summary>
    public bool IsFixed => Asked.All(value => value.Origin is null);

    public static ListSize Fixed(double size) => new([], size, size);

    public double Of(RequestVariables variables)
    {
        double? asked = null;
        foreach (var value in Asked)
        {
            double? size = (value.Origin is null ? value : variables.Resolve(value)) switch
            {
                ScalarInput { Value: int number } => number,
                ListInput list => list.Items.Count,
                _ => null,
            };
            asked = size > asked ? size : asked ?? size;
        }

        return Math.Clamp(asked ?? Default, 0, Max);
    }
}
