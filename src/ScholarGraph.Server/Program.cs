using System.Globalization;
using ScholarGraph.Server.Commands;
using Spectre.Console;

LongWork.BeginAnew(args);
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture =
    CultureInfo.InvariantCulture;

return await CommandLine.RunAsync(
    args,
    Console.Out,
    Console.Error,
    Console.IsOutputRedirected ? null : () => AnsiConsole.Console,
    LowPriority.Take
);
