using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ScholarGraph.Tests.Server.Commands;

namespace ScholarGraph.Tests.Server.Container;

/// <summary>The image's entry point as a process: the image's user, environment and folder, and nothing of this process.</summary>
internal sealed class Container : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly BuiltImage _image;
    private readonly Process _process;

    private Container(BuiltImage image, int port)
    {
        _image = image;
        Address = new Uri($"http://127.0.0.1:{port}");
        _process = Start(ImageRecipe.Words(image.Recipe.Last.All("ENTRYPOINT").Single()));
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>The number of the user whom the system takes it for.</summary>
    public string User =>
        File.ReadLines($"/proc/{_process.Id}/status")
            .First(line => line.StartsWith("Uid:", StringComparison.Ordinal))
            .Split('\t')[1];

    /// <summary>Starts it, and waits until it serves.</summary>
    public static async Task<Container> StartAsync(BuiltImage image)
    {
        var container = new Container(image, FreePort());
        using var patience = new CancellationTokenSource(Patience);
        var printed = "";
        while (!printed.Contains("serves http", StringComparison.Ordinal))
        {
            printed +=
                await container._process.StandardOutput.ReadLineAsync(patience.Token)
                ?? throw new InvalidOperationException(
                    printed + await container._process.StandardError.ReadToEndAsync(patience.Token)
                );
        }

        return container;
    }

    /// <summary>Runs the image's own health check beside it.</summary>
    public async Task<(int Code, string Output)> CheckAsync()
    {
        var check = _image.Recipe.Last.All("HEALTHCHECK").Single();
        using var process = Start(
            ImageRecipe.Words(check[check.IndexOf('[', StringComparison.Ordinal)..])
        );
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    /// <summary>Runs a shell command as the image's user in the image's folder.</summary>
    public async Task<int> TryAsync(string script)
    {
        using var process = Start(["sh", "-c", script]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Ends it as an engine does (SIGTERM).</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await signal.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private Process Start(string[] command)
    {
        var asUser = OwnProcess.Unprivileged([
            command[0] == "dotnet" ? OwnProcess.Dotnet()[0] : command[0],
            .. command[1..],
        ]);
        var start = new ProcessStartInfo(asUser[0], asUser[1..])
        {
            WorkingDirectory = _image.WorkFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        // Home and the folder for temporary files are of the root file system: nobody may write there.
        start.Environment["HOME"] = _image.Root;
        start.Environment["TMPDIR"] = Path.Combine(_image.Root, "tmp");
        foreach (var (name, value) in _image.Environment)
        {
            start.Environment[name] = value;
        }

        // As `docker run --env`: the image's own port may be another program's here.
        start.Environment["SCHOLARGRAPH__URLS"] = string.Create(
            CultureInfo.InvariantCulture,
            $"http://+:{Address.Port}"
        );
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
