namespace ScholarGraph.Domain.Profiles;

/// <summary>What a line shows beside its words.</summary>
internal enum ShapeMark
{
    /// <summary>Every line has it.</summary>
    Bias,

    /// <summary>Number of words, particles aside.</summary>
    NoWord,
    OneWord,
    TwoWords,
    ThreeWords,
    FourWords,
    FiveWords,
    SixWords,
    MoreWords,

    /// <summary>A Latin letter that is not ASCII, once for each word.</summary>
    Accent,
    Colon,
    QuestionOrExclamation,
    Semicolon,
    Comma,
    Parenthesis,
    Quote,

    /// <summary>Anything that no name holds.</summary>
    Symbol,

    /// <summary>What is left of LaTeX.</summary>
    Brace,

    /// <summary>A hyphen or dash between spaces.</summary>
    Dash,

    /// <summary>A dot after the last word, which is no initial.</summary>
    FinalDot,

    /// <summary>"Jr.", "III".</summary>
    Suffix,

    /// <summary>All capitals.</summary>
    Shouted,

    /// <summary>Ends with a particle.</summary>
    FinalParticle,

    /// <summary>The last word is a plural and no name.</summary>
    FinalPlural,

    /// <summary>The first of several words is a plural and no name.</summary>
    FirstPlural,

    /// <summary>Two words that are one: "He He".</summary>
    Doubled,

    /// <summary>A word in lower case between others that are not.</summary>
    LowerInside,

    /// <summary>A given name, then what may be a surname, and no more.</summary>
    GivenThenName,

    /// <summary>What is a given name and nothing else, then one common word.</summary>
    GivenThenWord,
}
