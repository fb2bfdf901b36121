using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Imports;

/// <summary>Twenty works by people whose names a large graph is likely to have.</summary>
internal static class SmallBibliography
{
    /// <summary>Works in it.</summary>
    public const int Works = 20;

    private static readonly string[] Given = ["Wei", "Maria", "Jan", "Anna", "Ming"];
    private static readonly string[] Family = ["Li", "Garcia", "Novak", "Smith", "Zhang", "Chen"];

    /// <summary>Writes it.</summary>
    /// <param name="file">Where to.</param>
    public static void Write(string file)
    {
        var text = new StringBuilder();
        for (var work = 0; work < Works; work++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"@article{{w{work}, title = {{Small study {work}}}, year = {2000 + work}, author = {{{Name(work)} and {Name(work + 7)}}}}}\n"
            );
        }

        File.WriteAllText(file, text.ToString());
    }

    private static string Name(int at) =>
        $"{Family[at % Family.Length]}, {Given[at % Given.Length]}";
}
