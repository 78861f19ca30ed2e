namespace DocExport.Formulas;

/// <summary>A piece of TeX's math notation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A command's name without backslash, or the character itself.</param>
/// <param name="Start">First UTF-16 unit of the source; of what a macro stands for, that of its call.</param>
/// <param name="End">The unit after its last.</param>
internal readonly record struct TexToken(TexTokenKind Kind, string Text, int Start, int End)
{
    public bool Is(TexTokenKind kind, string text) => Kind == kind && Text == text;

    public bool IsCommand(string name) => Is(TexTokenKind.Command, name);
}

/// <summary>Kinds of pieces of TeX's math notation.</summary>
internal enum TexTokenKind
{
    End,
    Command,
    Letter,
    Digit,
    Other,
    Space,
    Open,
    Close,
    Superscript,
    Subscript,
    Ampersand,
    NewRow,
    Prime,
    Dollar,

    /// <summary>The place of a macro's argument; its text is the number.</summary>
    Parameter,
}
