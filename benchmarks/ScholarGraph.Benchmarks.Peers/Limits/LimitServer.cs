using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>The two limits on Kestrel: a constant body of the same size, and SQL written by hand.</summary>
internal static class LimitServer
{
    private static readonly JsonWriterOptions _json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Serves until it is ended.</summary>
    /// <param name="hand">Null for constant bodies: <c>/constant/BYTES</c>.</param>
    public static async Task RunAsync(HandWritten? hand)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        var constants = new Dictionary<string, byte[]>();
        app.Run(context =>
            hand is null ? ConstantAsync(context, constants) : AnswerAsync(context, hand)
        );
        await app.StartAsync();
        Console.WriteLine($"serves {app.Urls.Single()}/graphql");
        await app.WaitForShutdownAsync();
    }

    private static async Task AnswerAsync(HttpContext context, HandWritten hand)
    {
        var (body, length) = await ReadAsync(context.Request);
        var asked = Asked.Read(body.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(body);
        var buffer = new ArrayBufferWriter<byte>(4096);
        await using (var json = new Utf8JsonWriter(buffer, _json))
        {
            await hand.AnswerAsync(context.Request.Path.Value![1..], asked, json);
        }

        await SendAsync(context.Response, buffer.WrittenMemory);
    }

    private static async Task ConstantAsync(HttpContext context, Dictionary<string, byte[]> known)
    {
        var (body, _) = await ReadAsync(context.Request);
        ArrayPool<byte>.Shared.Return(body);
        var path = context.Request.Path.Value!;
        byte[]? constant;
        lock (known)
        {
            if (!known.TryGetValue(path, out constant))
            {
                var length = int.Parse(path[(path.LastIndexOf('/') + 1)..], null);
                known.Add(path, constant = new byte[length]);
                Array.Fill(constant, (byte)'x');
            }
        }

        await SendAsync(context.Response, constant);
    }

    private static async Task<(byte[] Body, int Length)> ReadAsync(HttpRequest request)
    {
        var body = ArrayPool<byte>.Shared.Rent((int)request.ContentLength!.Value);
        var length = 0;
        while (length < request.ContentLength)
        {
            length += await request.Body.ReadAsync(body.AsMemory(length));
        }

        return (body, length);
    }

    private static async Task SendAsync(HttpResponse response, ReadOnlyMemory<byte> body)
    {
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }
}
