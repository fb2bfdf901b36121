namespace ScholarGraph.Domain.Profiles;

/// <summary>What a word of a line is by its form.</summary>
internal enum TokenForm
{
    /// <summary>A word; the lists and its letters say more.</summary>
    Word,

    /// <summary>A small word inside names, in lower case ("van", "de").</summary>
    Particle,

    /// <summary>"J.", "J.-P."</summary>
    DottedInitial,

    /// <summary>"J"</summary>
    Initial,

    /// <summary>"A" at the start: an initial or an article.</summary>
    LeadingA,

    /// <summary>One letter in lower case.</summary>
    LowerLetter,

    /// <summary>A small word no name holds, in lower case.</summary>
    JoiningLower,

    /// <summary>A small word no name holds, with a capital.</summary>
    Joining,

    /// <summary>A small word with a capital that is a name too ("Do", "An").</summary>
    JoiningOrName,

    /// <summary>Holds a digit.</summary>
    Digits,

    /// <summary>Ends with an apostrophe and s.</summary>
    Possessive,

    /// <summary>A word in a script that is not Latin.</summary>
    OtherScript,

    /// <summary>One letter of a script that is not Latin.</summary>
    OtherScriptLetter,

    /// <summary>Nothing but punctuation.</summary>
    Nothing,
}
