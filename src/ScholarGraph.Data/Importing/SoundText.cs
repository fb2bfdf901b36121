using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScholarGraph.Data.Importing;

/// <summary>Writes texts as every database keeps them: NUL and halves of surrogate pairs become U+FFFD.</summary>
internal sealed class SoundText : JsonConverter<string>
{
    /// <summary>Whether a text had to be changed.</summary>
    public bool HasReplaced { get; private set; }

    public override string? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var sound = Of(value);
        HasReplaced |= !ReferenceEquals(sound, value);
        writer.WriteStringValue(sound);
    }

    /// <summary>The same text where nothing is wrong with it.</summary>
    public static string Of(string text)
    {
        if (IsSound(text))
        {
            return text;
        }

        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair is enumerated as U+FFFD already.
            _ = sound.Append(rune.Value == 0 ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return sound.ToString();
    }

    private static bool IsSound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i)))
            {
                return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }
}
