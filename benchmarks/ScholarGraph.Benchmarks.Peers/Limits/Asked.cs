using System.Text.Json;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>The variables of a request, read from the same body that ScholarGraph gets.</summary>
internal readonly record struct Asked(
    string? Id,
    int Year,
    string? Topic,
    string? Text,
    string? After
)
{
    public static Asked Read(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        var asked = new Asked();
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 2)
            {
                continue;
            }

            if (json.ValueTextEquals("id"u8))
            {
                asked = asked with { Id = Next(ref json) };
            }
            else if (json.ValueTextEquals("topic"u8))
            {
                asked = asked with { Topic = Next(ref json) };
            }
            else if (json.ValueTextEquals("text"u8))
            {
                asked = asked with { Text = Next(ref json) };
            }
            else if (json.ValueTextEquals("after"u8))
            {
                asked = asked with { After = Next(ref json) };
            }
            else if (json.ValueTextEquals("year"u8))
            {
                json.Read();
                asked = asked with { Year = json.GetInt32() };
            }
        }

        return asked;
    }

    private static string? Next(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString();
    }
}
