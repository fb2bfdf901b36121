using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScholarGraph.Benchmarks.Loads;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>Asks all servers the same questions, one after the other in each round.</summary>
/// <param name="peers">All started; the first is the one whose answers the others' are compared with.</param>
/// <param name="wrk">The load.</param>
internal sealed partial class Trial(IReadOnlyList<Peer> peers, Wrk wrk)
{
    private const int Compared = 40;

    // Which characters are written as escapes is each server's own.
    private static readonly JsonSerializerOptions _plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>How long the answers of a server are, on average.</summary>
    public static async Task<int> SizeAsync(Peer peer, Question question) =>
        (int)(await AnswersAsync(peer, question)).Average(Encoding.UTF8.GetByteCount);

    /// <summary>Measures one question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="warm">Seconds for which each server is asked before it counts: until its runtime has compiled for good.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="seconds">How long each is, for each server.</param>
    /// <returns>Figures by the servers' names.</returns>
    /// <exception cref="InvalidOperationException">A server answers something else.</exception>
    public async Task<IReadOnlyDictionary<string, Figures>> RunAsync(
        Question question,
        int warm,
        int rounds,
        int seconds
    )
    {
        var asked = peers.Where(peer => peer.Bodies(question) is not null).ToList();
        await CompareAsync(question, asked);
        foreach (var peer in asked)
        {
            await LoadAsync(peer, question, warm);
        }

        var figures = asked.ToDictionary(peer => peer.Name, _ => new List<Figures>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var peer in asked)
            {
                figures[peer.Name].Add(await LoadAsync(peer, question, seconds));
            }
        }

        return figures.ToDictionary(f => f.Key, f => Figures.MedianOf(f.Value));
    }

    private static async Task CompareAsync(Question question, List<Peer> asked)
    {
        var wanted = await AnswersAsync(asked[0], question);
        foreach (var peer in asked.Where(peer => peer.IsSame && question.IsCompared))
        {
            var answers = await AnswersAsync(peer, question);
            for (var i = 0; i < wanted.Count; i++)
            {
                if (answers[i] != wanted[i])
                {
                    throw new InvalidOperationException(
                        $"{question.Name}: {peer.Name} differs from {asked[0].Name}: {Difference(answers[i], wanted[i])}"
                    );
                }
            }
        }
    }

    private static string Difference(string found, string wanted)
    {
        var at = found.AsSpan().CommonPrefixLength(wanted);
        var from = Math.Max(0, at - 100);
        return $"{Part(found)} where it should be {Part(wanted)}";

        string Part(string text) => text[from..Math.Min(text.Length, at + 100)];
    }

    private static async Task<List<string>> AnswersAsync(Peer peer, Question question)
    {
        using var client = new HttpClient();
        var address = new Uri(await peer.Served.Address, peer.Path(question));
        var answers = new List<string>();
        foreach (var body in peer.Bodies(question)!.Take(Compared))
        {
            using var content = new StringContent(body, null, "application/json");
            using var response = await client.PostAsync(address, content);
            var answer = await response.Content.ReadAsStringAsync();
            if (
                !response.IsSuccessStatusCode
                || answer.Contains("\"errors\"", StringComparison.Ordinal)
            )
            {
                throw new InvalidOperationException($"{question.Name}: {peer.Name}: {answer}");
            }

            answers.Add(
                EndCursor().Replace(JsonSerializer.Serialize(JsonElement.Parse(answer), _plain), "")
            );
        }

        return answers;
    }

    private async Task<Figures> LoadAsync(Peer peer, Question question, int seconds) =>
        await wrk.RunAsync(
            peer.Served,
            new Uri(await peer.Served.Address, peer.Path(question)),
            peer.Bodies(question)!,
            seconds
        );

    // Each server's own.
    [GeneratedRegex("\"endCursor\":(\"[^\"]*\"|null)")]
    private static partial Regex EndCursor();
}
