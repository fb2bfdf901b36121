using System.Collections.Frozen;

namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// Small words, folded: those that join other words, in titles and in names, and those of running text.
/// </summary>
internal static class ShapeWords
{
    /// <summary>Small words that no name holds in lower case.</summary>
    public static readonly FrozenSet<string> Joining = Set(
        """
        a about across after against along among amid an and are around at aux avec be been before behind being between
        beyond both but by can could dans des do does during en entre et for from had has have how if in into is it its
        les like may more most must need no not of on only or our out over par per pour que qui s should since
        some sur than that the their them there these they this through to toward towards under une un unlike until upon
        us using vers versus via vs was we were what when where whether which while who why will with within without would you your
        """
    );

    /// <summary>Joining words that are names or initials too when capitalised.</summary>
    public static readonly FrozenSet<string> JoiningOrName = Set(
        "a an and are be can do en et in is no on or per que s so some to un us we you long may will like du le"
    );

    /// <summary>Small words inside names.</summary>
    public static readonly FrozenSet<string> Particles = Set(
        "af al aan auf av bar ben bin bint da das dal de del dela della den der des di dos du e el ibn la las le li lo los mac mc 't ten ter ul und van vande vander vom von y zu zum zur st"
    );

    /// <summary>Small words of running text that titles hardly hold: a verb, a person speaking.</summary>
    public static readonly FrozenSet<string> Sentence = Set(
        """
        are be been can could consider demonstrate describe did discuss had has have introduce investigate is it may
        might must our present propose proposed show should studied study such that these they this was we were
        when which will would est nous cet cette sont
        """
    );

    /// <summary>A word without a final s: two numbers of one word are one.</summary>
    public static string Stem(string folded) =>
        folded is [_, _, _, .., 's'] ? folded[..^1] : folded;

    /// <summary>The same of a part of a text.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> folded) =>
        folded is [_, _, _, .., 's'] ? folded[..^1] : folded;

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
