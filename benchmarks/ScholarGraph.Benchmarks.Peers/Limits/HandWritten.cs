using System.Text.Json;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>Answers to the questions by SQL that was written for each of them: what a compiled plan is measured against.</summary>
internal abstract class HandWritten
{
    /// <summary>Writes the answer, byte for byte ScholarGraph's except for cursors.</summary>
    /// <param name="question">Q1 to Q8.</param>
    /// <param name="asked">The request's variables.</param>
    /// <param name="json">Where to.</param>
    public async Task AnswerAsync(string question, Asked asked, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        await (
            question switch
            {
                "Q1" => OneAsync(GlobalIds.KeyOf(asked.Id!), json),
                "Q2" => FilteredAsync(asked.Year, asked.Topic!, json),
                "Q3" => LevelsAsync(GlobalIds.KeyOf(asked.Id!), json),
                "Q4" or "Q4a" => PageAsync(
                    asked.After is { } after ? PageKey.Read(after) : null,
                    json
                ),
                "Q5" => PartAsync(asked.Text!, json),
                "Q6" => NestedAsync(GlobalIds.KeyOf(asked.Id!), json),
                "Q7" => FacetsAsync(asked.Topic!, json),
                "Q8" => CoauthorsAsync(GlobalIds.KeyOf(asked.Id!), json),
                _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
            }
        );
        json.WriteEndObject();
        json.WriteEndObject();
    }

    protected abstract Task OneAsync(long id, Utf8JsonWriter json);

    protected abstract Task FilteredAsync(int year, string topic, Utf8JsonWriter json);

    protected abstract Task LevelsAsync(long id, Utf8JsonWriter json);

    protected abstract Task PageAsync(PageKey? after, Utf8JsonWriter json);

    protected abstract Task PartAsync(string text, Utf8JsonWriter json);

    protected abstract Task NestedAsync(long id, Utf8JsonWriter json);

    protected abstract Task FacetsAsync(string topic, Utf8JsonWriter json);

    protected abstract Task CoauthorsAsync(long id, Utf8JsonWriter json);

    protected static void WriteCoauthor(
        Utf8JsonWriter json,
        int weight,
        int? first,
        int? last,
        long id,
        string name
    )
    {
        json.WriteStartObject();
        json.WriteNumber("weight", weight);
        WriteYear(json, "firstYear", first);
        WriteYear(json, "lastYear", last);
        json.WriteStartObject("node");
        json.WriteString("id", GlobalIds.Of("Researcher", id));
        json.WriteString("name", name);
        End(json, 2);
    }

    protected static void End(Utf8JsonWriter json, int objects)
    {
        for (var i = 0; i < objects; i++)
        {
            json.WriteEndObject();
        }
    }

    protected static void WriteYear(Utf8JsonWriter json, int? year) =>
        WriteYear(json, "year", year);

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
