using System.Runtime.InteropServices;

namespace ScholarGraph.Server.Commands;

/// <summary>Starts a command that works long anew, in its own place, with what the runtime takes at its start only.</summary>
/// <remarks>
/// The program is set up to serve: a collector with a heap for each processor, and code that is compiled again by what it was seen to
/// do. Work that ends within a minute pays for both and gains from neither.
/// </remarks>
internal static unsafe partial class LongWork
{
    private static readonly IReadOnlyList<(string Name, string Value)> Settings =
    [
        ("DOTNET_gcServer", "0"),
        ("DOTNET_TieredPGO", "0"),
    ];

    /// <summary>Does not return where the process begins anew. Where the system cannot, or somebody has set any of it, all stays.</summary>
    /// <param name="arguments">Of the process.</param>
    public static void BeginAnew(string[] arguments)
    {
        if (
            !OperatingSystem.IsLinux()
            || !IsLong(arguments)
            || Settings.Any(setting => Environment.GetEnvironmentVariable(setting.Name) is not null)
        )
        {
            return;
        }

        foreach (var (name, value) in Settings)
        {
            _ = SetVariable(name, value, overwrite: 1);
        }

        try
        {
            Execute(File.ReadAllBytes("/proc/self/cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A system without /proc: it works as it is.
        }
    }

    // A small file may come into a large graph.
    private static bool IsLong(string[] arguments) =>
        arguments is ["generate", ..] or ["import", ..];

    // The same process, file and arguments, byte for byte; each argument ends with a zero.
    private static void Execute(byte[] line)
    {
        var arguments = new byte*[line.AsSpan().Count((byte)0) + 1];
        fixed (byte* text = line)
        {
            for (var (start, at) = (0, 0); at < arguments.Length - 1; at++)
            {
                arguments[at] = text + start;
                start += line.AsSpan(start).IndexOf((byte)0) + 1;
            }

            fixed (byte** first = arguments)
            {
                _ = Execute("/proc/self/exe", first);
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string path, byte** arguments);
}
