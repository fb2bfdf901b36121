using System.Text;
using System.Text.Json;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>
/// Makes a source fit for every database, each change told as a problem: characters that none keeps are replaced, and texts that
/// are sought and sorted by are cut to what an index of PostgreSQL takes. So the graph is the same on each, and moves between them.
/// </summary>
internal static class SoundDocument
{
    /// <summary>Length of a title or a name, bytes of UTF-8. An index row of PostgreSQL takes 2,704 bytes, and holds text and twin.</summary>
    public const int NameBytesMax = 1_000;

    public static SourceDocument Of(SourceDocument document)
    {
        var problems = new List<RecordProblem>();
        var sound = Characters(document, problems);
        if (HasLongNames(sound))
        {
            sound = Cut(sound, problems);
        }

        return problems.Count == 0
            ? sound
            : sound with
            {
                Problems = [.. sound.Problems, .. problems],
            };
    }

    private static SourceDocument Cut(SourceDocument sound, List<RecordProblem> problems)
    {
        return sound with
        {
            Institution = sound.Institution is { } institution ? Cut(institution, null) : null,
            Owner = sound.Owner is { } owner
                ? owner with
                {
                    Name = Cut(owner.Name, owner.Locator),
                    Affiliations =
                    [
                        .. owner.Affiliations.Select(a =>
                            a with
                            {
                                Organization = Cut(a.Organization, a.Locator),
                            }
                        ),
                    ],
                    Topics =
                    [
                        .. owner.Topics.Select(t => t with { Text = Cut(t.Text, t.Locator) }),
                    ],
                }
                : null,
            Works =
            [
                .. sound.Works.Select(work =>
                    work with
                    {
                        Title = Cut(work.Title, work.Locator),
                        Authors =
                        [
                            .. work.Authors.Select(a => a with { Name = Cut(a.Name, a.Locator) }),
                        ],
                    }
                ),
            ],
        };

        string Cut(string text, string? locator)
        {
            if (Encoding.UTF8.GetByteCount(text) <= NameBytesMax)
            {
                return text;
            }

            problems.Add(
                new RecordProblem
                {
                    Code = ImportCodes.TextCut,
                    Locator = locator,
                    Message =
                        $"A title or name of more than {NameBytesMax} bytes was cut: it begins \"{Beginning(text, 60)}\".",
                }
            );
            return Beginning(text, NameBytesMax);
        }
    }

    private static bool HasLongNames(SourceDocument document) =>
        IsLong(document.Institution)
        || document.Works.Any(work => IsLong(work.Title) || work.Authors.Any(a => IsLong(a.Name)))
        || (
            document.Owner is { } owner
            && (
                IsLong(owner.Name)
                || owner.Affiliations.Any(a => IsLong(a.Organization))
                || owner.Topics.Any(t => IsLong(t.Text))
            )
        );

    private static bool IsLong(string? text) =>
        text is not null
        && text.Length > NameBytesMax / 3
        && Encoding.UTF8.GetByteCount(text) > NameBytesMax;

    private static SourceDocument Characters(SourceDocument document, List<RecordProblem> problems)
    {
        // Most have nothing to replace, which is seen in how they would be kept.
        if (!SourceDocumentJson.HoldsDoubtfulCharacters(document))
        {
            return document;
        }

        var texts = new SoundText();
        var json = new SourceDocumentJson(
            new JsonSerializerOptions(SourceDocumentJson.Default.Options) { Converters = { texts } }
        );
        var payload = JsonSerializer.SerializeToUtf8Bytes(document, json.SourceDocument);
        if (!texts.HasReplaced)
        {
            return document;
        }

        problems.Add(
            new RecordProblem
            {
                Code = ImportCodes.CharactersReplaced,
                Message =
                    $"{SoundText.Of(document.Name)} holds characters that no database keeps (NUL, or half of a pair); each was replaced by U+FFFD.",
            }
        );
        return JsonSerializer.Deserialize(payload, SourceDocumentJson.Default.SourceDocument)
            ?? document;
    }

    private static string Beginning(string text, int bytes)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // Room for the ellipsis.
            if ((bytes -= rune.Utf8SequenceLength) < 3)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length] + "…";
    }
}
