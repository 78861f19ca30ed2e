namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>A piece of TeX's math notation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A command's name without backslash, or the character itself.</param>
internal readonly record struct TexToken(TexTokenKind Kind, string Text);

/// <summary>Kinds of pieces of TeX's math notation.</summary>
internal enum TexTokenKind
{
    End,
    Command,
    Letter,
    Number,
    Other,
    Open,
    Close,
    Superscript,
    Subscript,
    Ampersand,
    NewRow,
    Prime,
}
