namespace DocExport.Markdown.Html;

/// <summary>A piece of HTML text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Of a tag, in lower case; otherwise empty.</param>
/// <param name="Start">Offset.</param>
/// <param name="End">Offset behind it.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, int Start, int End);

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
    Comment,

    /// <summary>A declaration, a processing instruction or a section of CDATA.</summary>
    Other,
}
