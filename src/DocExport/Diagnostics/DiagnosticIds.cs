namespace DocExport.Diagnostics;

/// <summary>
/// Every diagnostic, its severity, message and hint. Ids are never reused. Blocks of numbers: 01xx text and Markdown,
/// 02xx front matter and books, 03xx images and other resources, 04xx raw HTML, 05xx links and references,
/// 10xx fonts and text, 11xx layout, 12xx structure and accessibility, 20xx EPUB, 30xx command line and configuration, 40xx themes.
/// </summary>
internal static class DiagnosticIds
{
    // 01xx: text and Markdown

    // 02xx: front matter and books

    // 03xx: images and other resources

    // 04xx: raw HTML

    // 05xx: links and references

    // 10xx: fonts and text

    // 11xx: layout

    // 12xx: structure and accessibility

    // 20xx: EPUB

    // 30xx: command line and configuration

    // 40xx: themes
}
