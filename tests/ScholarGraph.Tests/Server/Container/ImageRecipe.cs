using System.Text.Json;

namespace ScholarGraph.Tests.Server.Container;

/// <summary>The Dockerfile as data, as far as ours goes.</summary>
/// <param name="Stages">In order; the last is the image.</param>
internal sealed record ImageRecipe(IReadOnlyList<ImageStage> Stages)
{
    /// <summary>The stage that is run.</summary>
    public ImageStage Last => Stages[^1];

    /// <summary>Reads a Dockerfile.</summary>
    /// <param name="text">Its lines end with LF.</param>
    public static ImageRecipe Read(string text)
    {
        var stages = new List<ImageStage>();
        var instructions = new List<ImageInstruction>();
        foreach (var (name, rest) in Instructions(text))
        {
            if (name != "FROM")
            {
                instructions.Add(new(name, rest));
                continue;
            }

            instructions = [];
            var words = rest.Split(' ');
            stages.Add(new(words[0], words is [_, "AS", var called] ? called : null, instructions));
        }

        return new(stages);
    }

    /// <summary>The words of an instruction in its JSON form.</summary>
    public static string[] Words(string text) =>
        JsonSerializer.Deserialize<string[]>(text)
        ?? throw new FormatException($"{text} is no list of words.");

    private static IEnumerable<(string Name, string Text)> Instructions(string text)
    {
        var lines = text.Split('\n').Where(line => line.Trim() is not ("" or ['#', ..]));
        foreach (var line in string.Join('\n', lines).Replace("\\\n", " ").Split('\n'))
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            yield return (
                line[..end],
                string.Join(' ', line[end..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            );
        }
    }
}
