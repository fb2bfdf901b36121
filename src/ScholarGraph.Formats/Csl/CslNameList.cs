using System.Text.Json;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Csl;

/// <summary>Writes the authors of an item; a last one called "others" says that there are more.</summary>
internal static class CslNameList
{
    public static void Write(Utf8JsonWriter json, CitedWork work)
    {
        if (work.Authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in work.Authors)
        {
            Write(json, author.Name);
        }

        if (!work.AuthorsComplete)
        {
            json.WriteStartObject();
            json.WriteString("literal", "others");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CitedName name)
    {
        json.WriteStartObject();
        if (name.Guessed.IsWhole)
        {
            json.WriteString("literal", OneLine.Of(name.Printed));
        }
        else
        {
            var parts = name.Guessed;
            var family = OneLine.Of(parts.Family ?? "");
            var particles = ParticlesOf(family);
            json.WriteString("family", family[particles..].TrimStart());
            json.Member("given", OneLine.OrNull(parts.Given));
            json.Member(
                "non-dropping-particle",
                particles == 0 ? null : family[..particles].TrimEnd()
            );
            json.Member("suffix", OneLine.OrNull(parts.Suffix));
        }

        json.WriteEndObject();
    }

    // Words in lower case before the last word.
    private static int ParticlesOf(string family)
    {
        var end = 0;
        while (
            family.IndexOf(' ', end) is var space and > 0
            && char.IsLower(family[end])
            && space > end
        )
        {
            end = space + 1;
        }

        return end;
    }
}
