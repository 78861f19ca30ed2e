namespace DocExport.Formulas;

/// <summary>What an atom is to its neighbours, which decides the space between them (The TeXbook, chapter 17).</summary>
internal enum MathClass
{
    Ordinary,
    Operator,
    Binary,
    Relation,
    Open,
    Close,
    Punctuation,
    Inner,
}

/// <summary>Where the scripts of an operator stand.</summary>
internal enum MathLimits
{
    /// <summary>Always beside it.</summary>
    Beside,

    /// <summary>Above and below it in displayed formulas, beside it in lines.</summary>
    InDisplay,

    /// <summary>Always above and below it.</summary>
    Always,
}

/// <summary>TeX's sizes of type.</summary>
internal enum MathSize
{
    Display,
    Text,
    Script,
    ScriptScript,
}

/// <summary>The alphabet that letters and digits are taken from.</summary>
internal enum MathAlphabet
{
    /// <summary>Letters are italic as variables are, capital Greek ones and digits upright.</summary>
    Variable,
    Upright,
    Bold,
    Italic,
    BoldItalic,
    Script,
    BoldScript,
    Fraktur,
    BoldFraktur,
    DoubleStruck,
    SansSerif,
    SansSerifBold,
    SansSerifItalic,
    Monospace,
}
