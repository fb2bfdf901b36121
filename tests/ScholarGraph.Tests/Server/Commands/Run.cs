using ScholarGraph.Server.Commands;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>Runs a command line inside the test.</summary>
internal static class Run
{
    public static async Task<(int Code, string Output, string Error)> Async(
        params string[] arguments
    )
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>The lines of what a command printed.</summary>
    public static string[] Lines(this string printed) =>
        printed.Length == 0 ? [] : printed.TrimEnd('\n').Split('\n');
}
