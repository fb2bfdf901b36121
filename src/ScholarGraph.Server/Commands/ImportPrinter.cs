using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Server.Commands;

/// <summary>Prints what an import does, in the form that was asked for, and knows what the process ends with.</summary>
internal sealed class ImportPrinter(CommandContext context, ImportArguments arguments)
{
    private readonly List<ImportedFile> files = [];
    private ImportReport? changedVocabulary;

    /// <summary>Done where every file came in whole, partly where some did.</summary>
    public int Code =>
        files.TrueForAll(file => file.Reason is not null) ? ExitCodes.NothingDone
        : files.TrueForAll(file => file.Report?.State == ImportState.Completed) ? ExitCodes.Done
        : ExitCodes.PartlyDone;

    /// <summary>Before the first file.</summary>
    /// <param name="vocabulary">What the topic vocabulary of this version does.</param>
    public async Task BeginAsync(ImportReport vocabulary)
    {
        if (!vocabulary.IsUnchanged)
        {
            changedVocabulary = vocabulary;
            await PrintAsync("topics.json", vocabulary);
        }
    }

    /// <summary>After each file: a reason goes to standard error whatever the form.</summary>
    public async Task AddAsync(ImportedFile file)
    {
        files.Add(file);
        if (file.Reason is { } reason)
        {
            await context.Error.WriteLineAsync(Printable.Line(reason));
        }
        else if (file.Report is { } report)
        {
            await PrintAsync(file.Path, report);
        }
    }

    /// <summary>After the last of files that came in one by one.</summary>
    public async Task EndAsync() => await WriteJsonAsync(null);

    /// <summary>After the last of files that came in together.</summary>
    /// <param name="name">What they are called together.</param>
    /// <param name="together">The change that they are.</param>
    public async Task EndAsync(string name, ImportReport together)
    {
        await PrintAsync(name, together with { Problems = [] });
        await WriteJsonAsync(together);
    }

    private async Task WriteJsonAsync(ImportReport? together)
    {
        if (arguments.IsJson)
        {
            await context.Output.WriteAsync(
                ImportJson.Write(arguments.IsDryRun, changedVocabulary, together, files)
            );
        }
    }

    private async Task PrintAsync(string path, ImportReport report)
    {
        if (arguments.IsJson)
        {
            return;
        }

        if (arguments.IsDryRun && context.Terminal is { } terminal)
        {
            ImportTable.Print(path, report, terminal());
        }
        else
        {
            await ImportLines.PrintAsync(path, report, context.Output);
        }
    }
}
