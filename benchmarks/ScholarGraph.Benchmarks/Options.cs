using System.Globalization;

namespace ScholarGraph.Benchmarks;

/// <summary>Options of a benchmark's command line, each a name and a value.</summary>
/// <param name="arguments">Of the process.</param>
public sealed class Options(string[] arguments)
{
    /// <summary>The first name that is none of those known, or one without a value; null when all is right.</summary>
    public string? Mistake(params string[] known) =>
        arguments.Length % 2 != 0
            ? arguments[^1]
            : arguments.Where((_, i) => i % 2 == 0).Except(known).FirstOrDefault();

    /// <summary>What is given for a name; null when it is not.</summary>
    public string? Text(string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index < 0 || index + 1 == arguments.Length ? null : arguments[index + 1];
    }

    /// <summary>A whole number.</summary>
    public int Number(string name, int usual) =>
        Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
