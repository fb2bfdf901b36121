using System.Globalization;
using System.Text;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Curating;

/// <summary>What is wrong with what a curator gives; null where nothing is.</summary>
internal static class Checks
{
    public static CurationError? Counted(int count, string what) =>
        count switch
        {
            0 => new CurationError(
                CurationErrorKind.NothingNamed,
                $"At least one {what} must be named."
            ),
            > CurationLimits.NamedMax => new CurationError(
                CurationErrorKind.TooMany,
                $"{count} are named, and one decision takes {CurationLimits.NamedMax}."
            ),
            _ => null,
        };

    public static CurationError? WrongName(string name) =>
        name.EnumerateRunes().All(IsUnseen)
            ? new CurationError(CurationErrorKind.InvalidName, "The name is blank.")
        : name.Trim().Length > CurationLimits.NameLengthMax
            ? new CurationError(
                CurationErrorKind.InvalidName,
                $"The name has {name.Trim().Length} characters, and {CurationLimits.NameLengthMax} are allowed."
            )
        : SoundText.Of(name) != name
        || name.Any(character => char.IsControl(character) || Turns(character))
            ? new CurationError(
                CurationErrorKind.InvalidName,
                "The name holds characters that cannot be kept or printed."
            )
        : null;

    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    // Embeddings, overrides and isolates let a name, and what stands beside it, be read as another. Scripts that are
    // written from the right need none; joiners are letters' own.
    private static bool Turns(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Why a merge comes to nothing, once it is worked out.</summary>
    /// <param name="decision">A decision with its effect; null for none.</param>
    public static CurationError? Vain(CuratorDecision? decision) =>
        decision is not { Kind: DecisionKind.Merge }
            ? null
            : decision.Effect switch
            {
                DecisionEffect.ConflictingOrcids => new CurationError(
                    CurationErrorKind.ConflictingOrcids,
                    "Where sources name those to be merged, they give different ORCID iDs: different iDs are different people."
                ),
                DecisionEffect.AlreadySo or DecisionEffect.NothingToDecide => new CurationError(
                    CurationErrorKind.SameResearcher,
                    "Where sources name those to be merged, they name one person: nothing would change."
                ),
                _ => null,
            };

    public static CurationError? WrongReason(string? reason) =>
        reason is null ? null
        : reason.Length > CurationLimits.ReasonLengthMax
            ? new CurationError(
                CurationErrorKind.InvalidReason,
                $"The reason has {reason.Length} characters, and {CurationLimits.ReasonLengthMax} are allowed."
            )
        : SoundText.Of(reason) != reason
            ? new CurationError(
                CurationErrorKind.InvalidReason,
                "The reason holds characters that cannot be kept."
            )
        : null;
}
