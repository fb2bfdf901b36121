using System.Globalization;

namespace ScholarGraph.Domain.Text;

/// <summary>What characters of folded texts are to a search: parts of words, between words, or words of their own.</summary>
/// <remarks>
/// The lists are fixed, whatever Unicode adds: the indexes were made with them, and PostgreSQL has them too. Code points that
/// are not assigned, or not there any more after folding, may be in either.
/// </remarks>
public static class SearchCharacters
{
    /// <summary>Punctuation, symbols, spaces and controls: hexadecimal code points and ranges of them, ascending.</summary>
    public const string Separators = """
        0-2f 3a-40 5b-60 7b-bf d7 f7 2c2-2c5 2d2-2eb 2ed 2ef-2ff 375 3f6 482 55a-55f 589-5c6 5f3-61f 66a-66d 6d4
        6dd-6de 6e9 6fd-6fe 700-70f 7f6-7f9 7fe-7ff 830-83e 85e 888 890-891 8e2 964-965 970 9f2-9f3 9fa-9fb 9fd a76
        af0-af1 b70 bf3-bfa c77 c7f c84 d4f d79 df4 e3f e4f e5a-e5b f01-f1f f34-f3d f85 fbe-fda 104a-104f 109e-109f
        10fb 1360-1368 1390-1399 1400 166d-166e 1680 169b-169c 16eb-16ed 1735-1736 17d4-17d6 17d8-17db 1800-180e
        1940-1945 19de-19ff 1a1e-1a1f 1aa0-1aa6 1aa8-1aad 1b5a-1b7e 1bfc-1bff 1c3b-1c3f 1c7e-1c7f 1cc0-1cd3 200b-212e
        213a-214d 214f 218a-244a 2500-2775 2794-2bff 2ce5-2cea 2cf9-2cfc 2cfe-2cff 2d70 2e00-2e2e 2e30-3004 3008-3020
        3030 3037 303d-303f 30a0 30fb 3190-3191 31c0-31e3 327f 4dc0-4dff a490-a4c6 a4fe-a4ff a60d-a60f a673-a67e
        a6f2-a716 a720-a721 a789-a78a a828-a82b a836-a839 a874-a877 a8ce-a8cf a8f8-a8fa a8fc a92e-a92f a95f a9c1-a9cd
        a9de-a9df aa5c-aa5f aa77-aa79 aade-aadf aaf0-aaf1 ab5b ab6a-ab6b abeb d800-f8ff fbb2-fe46 feff-fffd 10100-10102
        10137-1013f 10179-10189 1018c-101fc 1039f 103d0 1056f 10857 10877-10878 1091f 1093f 10a50-10a58 10a7f 10ac8
        10af0-10af6 10b39-10b3f 10b99-10b9c 10ead 10f55-10f59 10f86-10f89 11047-1104d 110bb-110cd 11140-11143
        11174-11175 111c5-111cd 111db 111dd-111df 11238-1123d 112a9 1144b-1144f 1145a-1145d 114c6 115c1-115d7
        11641-11643 11660-1166c 116b9 1173c-1173f 1183b 11944-11946 119e2 11a3f-11a46 11a9a-11a9c 11a9e-11aa2
        11c41-11c45 11c70-11c71 11ef7-11ef8 11fd5-11fff 12470-12474 12ff1-12ff2 13430-13438 16a6e-16a6f 16af5
        16b37-16b3f 16b44-16b45 16e97-16e9a 16fe2 1bc9c-1d15d 1d16a-1d16c 1d173-1d245 1d300-1d356 1d800-1da8b 1e14f
        1e2ff 1e95e-1e95f 1ecac 1ecb0 1ed2e 1eef0-1f0f5 1f10d-1fbca e0001-10fffd
        """;

    /// <summary>Letters of scripts without spaces between words (Chinese, Japanese, Thai, Lao, Burmese, Khmer), written alike.</summary>
    public const string Spaceless = """
        e01-e4e e50-e59 e5c-eff 1000-1049 1050-109d 1780-17d3 17d7 17dc-17ff 3005-3007 3021-302f 3031-3035 3041-309f 30a1-30fa 30fc-30ff
        3105-312f 31a0-31bf 31f0-31ff 3400-4dbf 4e00-9fff f900-faff 1b000-1b16f 20000-3ffff
        """;

    private static readonly Ranges _separators = new(Separators);
    private static readonly Ranges _spaceless = new(Spaceless);

    /// <summary>Whether a character stands between words.</summary>
    /// <param name="character">A code point; a lone surrogate is between words too.</param>
    public static bool IsSeparator(int character) =>
        character < 0x80 ? !char.IsAsciiLetterOrDigit((char)character) : _separators.Has(character);

    /// <summary>Whether a character is looked for by itself, because nothing tells where its word ends.</summary>
    /// <param name="character">A code point.</param>
    public static bool IsSpaceless(int character) =>
        character >= 0xE01 && _spaceless.Has(character);

    /// <summary>Whether a character is a part of a Hangul syllable; words of such take endings.</summary>
    /// <param name="character">A code point of a folded text.</param>
    public static bool IsHangul(int character) => character is >= 0x1100 and <= 0x11FF;

    private sealed class Ranges
    {
        private readonly int[] _starts;
        private readonly int[] _ends;

        public Ranges(string text)
        {
            var ranges = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            _starts = [.. ranges.Select(range => Parse(range.Split('-')[0]))];
            _ends = [.. ranges.Select(range => Parse(range.Split('-')[^1]))];
        }

        public bool Has(int character)
        {
            var at = Array.BinarySearch(_starts, character);
            return at >= 0 || (~at > 0 && character <= _ends[~at - 1]);
        }

        private static int Parse(string hexadecimal) =>
            int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
