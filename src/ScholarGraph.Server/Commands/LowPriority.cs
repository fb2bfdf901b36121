using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ScholarGraph.Server.Commands;

/// <summary>Lets others on the machine go first where they want the processor too.</summary>
internal static partial class LowPriority
{
    // What .NET takes BelowNormal for on Unix.
    private const int Nice = 10;

    private const int OfThread = 0;

    /// <summary>Takes it for the whole process, for good, and leaves a processor to a server while one works on the same data. What has a lower priority keeps it; where the system refuses, all stays.</summary>
    /// <param name="folder">The data folder.</param>
    /// <returns>Dispose it to look for servers no more.</returns>
    public static IDisposable Take(string folder)
    {
        Take();
        return new SparedProcessor(folder, TimeProvider.System, Processors.Spare);
    }

    private static void Take()
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                TakeForThreads();
            }
            else
            {
                TakeForProcess();
            }
        }
        catch (Exception e)
            when (e
                    is Win32Exception
                        or PlatformNotSupportedException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            // The command does the same, and only others wait longer.
        }
    }

    // Linux has it by thread. New ones begin with that of the thread that starts them, and the collector's are there already.
    private static void TakeForThreads()
    {
        foreach (var task in Directory.EnumerateDirectories("/proc/self/task"))
        {
            var thread = uint.Parse(Path.GetFileName(task), CultureInfo.InvariantCulture);
            _ = SetPriority(OfThread, thread, Math.Max(Nice, GetPriority(OfThread, thread)));
        }
    }

    private static void TakeForProcess()
    {
        using var process = Process.GetCurrentProcess();
        if (process.PriorityClass != ProcessPriorityClass.Idle)
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
    }

    [LibraryImport("libc", EntryPoint = "getpriority")]
    private static partial int GetPriority(int which, uint who);

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, uint who, int nice);
}
