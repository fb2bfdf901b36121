using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ScholarGraph.Server.Commands;

/// <summary>On which processors the threads of this process may run; Linux only, elsewhere nothing happens.</summary>
internal static unsafe partial class Processors
{
    // What the kernel of Debian knows at most: 8,192 processors, a bit each.
    private const int Words = 128;

    private static readonly ulong[]? Given = OperatingSystem.IsLinux() ? Read() : null;

    /// <summary>Leaves one processor of those that the process was given, if these are two or more, or takes all of them again.</summary>
    /// <param name="isSpared">Whether to leave one.</param>
    public static void Spare(bool isSpared)
    {
        if (Given is null || Given.Sum(word => BitOperations.PopCount(word)) < 2)
        {
            return;
        }

        ulong[] some = [.. Given];
        if (isSpared)
        {
            var first = Array.FindIndex(some, word => word != 0);
            some[first] &= some[first] - 1;
        }

        try
        {
            // Linux has it by thread; new ones begin with that of the thread that starts them.
            foreach (var task in Directory.EnumerateDirectories("/proc/self/task"))
            {
                fixed (ulong* mask = some)
                {
                    _ = SetAffinity(
                        int.Parse(Path.GetFileName(task), CultureInfo.InvariantCulture),
                        Words * sizeof(ulong),
                        mask
                    );
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A system without /proc: all stays as it is.
        }
    }

    private static ulong[]? Read()
    {
        var mask = new ulong[Words];
        fixed (ulong* first = mask)
        {
            return GetAffinity(0, Words * sizeof(ulong), first) < 0 ? null : mask;
        }
    }

    [LibraryImport("libc", EntryPoint = "sched_getaffinity")]
    private static partial int GetAffinity(int thread, nint bytes, ulong* mask);

    [LibraryImport("libc", EntryPoint = "sched_setaffinity")]
    private static partial int SetAffinity(int thread, nint bytes, ulong* mask);
}
