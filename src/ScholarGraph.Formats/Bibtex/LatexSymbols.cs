using System.Collections.Frozen;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>What LaTeX's accents and named characters are in Unicode.</summary>
internal static class LatexSymbols
{
    private static readonly FrozenDictionary<string, char> Marks = new Dictionary<string, char>
    {
        ["`"] = '\u0300',
        ["'"] = '\u0301',
        ["^"] = '\u0302',
        ["~"] = '\u0303',
        ["="] = '\u0304',
        ["u"] = '\u0306',
        ["."] = '\u0307',
        ["\""] = '\u0308',
        ["r"] = '\u030A',
        ["H"] = '\u030B',
        ["v"] = '\u030C',
        ["d"] = '\u0323',
        ["c"] = '\u0327',
        ["k"] = '\u0328',
        ["b"] = '\u0331',
        ["t"] = '\u0361',
        ["textcommabelow"] = '\u0326',
        ["polhk"] = '\u0328',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Named = Table(
        "o ø O Ø l ł L Ł ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ Dj Đ ng ŋ NG Ŋ "
            + "& & % % $ $ # # _ _ { { } } ldots … dots … textellipsis … textendash – textemdash — "
            + "textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' "
            + "guillemotleft « guillemotright » flqq « frqq » glqq „ grqq “ textbackslash \\ backslash \\ textasciitilde ~ "
            + "textasciicircum ^ textasciigrave ` textbraceleft { textbraceright } textless < textgreater > textbar | textunderscore _ copyright © textcopyright © textregistered ® texttrademark ™ "
            + "S § P ¶ pounds £ texteuro € euro € textdegree ° textmu µ textordfeminine ª textordmasculine º "
            + "TeX TeX LaTeX LaTeX BibTeX BibTeX XeTeX XeTeX "
            + "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ "
            + "mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω "
            + "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω "
            + "times × cdot · pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ approx ≈ sim ∼ to → rightarrow → leftarrow ← "
            + "infty ∞ sum ∑ prod ∏ partial ∂ nabla ∇ in ∈ ell ℓ degree ° circ ∘ star ⋆ ast ∗ sqrt √ odot ⊙ oplus ⊕ otimes ⊗ propto ∝ equiv ≡ simeq ≃ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ perp ⊥ parallel ∥ hbar ħ dagger † prime ′ forall ∀ exists ∃ emptyset ∅ cup ∪ cap ∩ subset ⊂ subseteq ⊆ notin ∉ langle ⟨ rangle ⟩ vartheta ϑ varrho ϱ cdots ⋯ leftrightarrow ↔ Rightarrow ⇒ textbullet • textquotedbl \" quotedblbase „ quotesinglbase ‚ guillemetleft « guillemetright » textexclamdown ¡ textquestiondown ¿ textperthousand ‰ textsection §"
    );

    private static readonly FrozenSet<string> Functions =
        "log ln lg exp min max sup inf lim sin cos tan arg det dim gcd argmin argmax"
            .Split(' ')
            .ToFrozenSet();

    /// <summary>Whether a command is a function that is printed by its name.</summary>
    public static bool IsFunction(string command) => Functions.Contains(command);

    /// <returns>The combining mark of an accent; null for another command.</returns>
    public static char? Mark(string command) =>
        Marks.TryGetValue(command, out var mark) ? mark : null;

    /// <returns>The character that a command stands for; null where it stands for none.</returns>
    public static string? Symbol(string command) => Named.GetValueOrDefault(command);

    private static FrozenDictionary<string, string> Table(string pairs)
    {
        var words = pairs.Split(' ');
        return Enumerable
            .Range(0, words.Length / 2)
            .ToFrozenDictionary(i => words[2 * i], i => words[(2 * i) + 1]);
    }
}
