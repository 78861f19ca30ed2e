using System.Text;
using DocExport.Epub.Fonts;
using DocExport.Highlighting;
using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Writes the book's CSS from a theme. The reading system and its user keep the base font, size, colours and page; the theme
/// gives proportions, weights and spaces, all relative. Colours are set only where they read on any page, or in pairs.
/// </summary>
internal static class StyleSheetWriter
{
    // The palettes' own limits: up to the one and down to the other all their colours keep 4.5:1.
    private const string LightGround = "#f6f6f6", DarkGround = "#1e1e1e";

    // Lines that the letter of a paragraph of class dropcap takes, as in the PDF.
    private const int DefaultDropCap = 3;

    // Of marked lines, no darker or lighter than those limits allow; an edge tells them apart, too.
    private const string LightMark = "#fff3c4", DarkMark = "#241d00";

    private static readonly (StyleName Style, string Selector)[] Elements =
    [
        (StyleName.Title, ".title"),
        (StyleName.Subtitle, ".subtitle"),
        (StyleName.Author, ".author"),
        (StyleName.Date, ".date"),
        (StyleName.Heading1, "h1, .h1"),
        (StyleName.Heading2, "h2, .h2"),
        (StyleName.Heading3, "h3, .h3"),
        (StyleName.Heading4, "h4, .h4"),
        (StyleName.Heading5, "h5, .h5"),
        (StyleName.Heading6, "h6, .h6"),
        (StyleName.Quote, "blockquote"),
        (StyleName.Attribution, ".attribution"),
        (StyleName.Term, "dt"),
        (StyleName.Caption, "caption, figcaption"),
        (StyleName.Formula, "div.math"),
        (StyleName.Alert, ".alert"),
        (StyleName.AlertTitle, ".alert-title"),
        (StyleName.Table, "table"),
        (StyleName.TableHead, "thead th"),
        (StyleName.ContentsTitle, ".contents-title"),
    ];

    /// <param name="theme">Gives proportions.</param>
    /// <param name="embedded">Fonts that the book brings along.</param>
    /// <param name="extraCss">Added last; such as a book can hold.</param>
    public static string Write(Theme theme, EmbeddedFonts embedded, string extraCss)
    {
        var css = new StringBuilder(4096);
        var fonts = new FontFaceRules(theme, embedded);
        TextStyle body = theme.Styles[StyleName.Body];
        fonts.Write(css);
        Family(css, "body", body, fonts);
        css.Append(StyleSheetGround.Before);
        Family(css, "pre", theme.Styles[StyleName.Code], fonts);
        Family(css, "code, kbd, samp", theme.Styles[StyleName.CodeSpan], fonts);
        foreach ((StyleName name, string selector) in Elements)
            Rule(css, selector, StyleDeclarations.Of(theme.Styles[name], body, fonts));
        // A picture stands where its caption begins; a class of its own says otherwise.
        if (theme.Styles[StyleName.Caption].Alignment is TextAlignment side && side != TextAlignment.Center)
            Rule(css, "figure, .panels", ["text-align: " + (side == TextAlignment.End ? "end" : "start")]);
        Paragraphs(css, theme.Styles[StyleName.Paragraph], body);
        foreach (KeyValuePair<string, TextStyle> style in theme.Styles.Classes)
        {
            // Alerts have colours of their own here, since those of the theme go with its paper.
            if (CssIdentifier.IsPlain(style.Key) && !style.Key.StartsWith("alert-", StringComparison.Ordinal))
                Rule(css, "." + style.Key, StyleDeclarations.Of(style.Value, body, fonts));
        }

        DropCaps(css, theme.Styles);
        css.Append(StyleSheetGround.After);
        HighlightClasses.Write(css, HighlightPalette.Light, LightGround, LightMark);
        css.Append("@media (prefers-color-scheme: dark) {\n");
        HighlightClasses.Write(css, HighlightPalette.Dark, DarkGround, DarkMark);
        css.Append("}\n");
        return css.Append(embedded.Renamed(extraCss)).ToString();
    }

    /// <summary>An indent or space between paragraphs, as the theme has it.</summary>
    private static void Paragraphs(StringBuilder css, TextStyle style, TextStyle body)
    {
        if (style.SpaceAfter is Length space)
            Rule(css, "p", ["margin-bottom: " + StyleDeclarations.Em(space, 1, body)]);
        if (style.FirstLineIndent is Length indent && indent.Value > 0)
            Rule(css, "p + p", ["text-indent: " + StyleDeclarations.Em(indent, 1, body)]);
    }

    /// <summary>By the property made for them (CSS Inline 3, clause 6); readers without it show the letter like the others.</summary>
    private static void DropCaps(StringBuilder css, StyleSheet styles)
    {
        const string Class = ".dropcap";
        for (StyleName name = StyleName.Heading1; name <= StyleName.Heading6; name++)
            Rule(FormattableString.Invariant($"h{name - StyleName.Heading1 + 1} + p"), styles[name].DropCap);
        Rule(Class, styles.Classes.Any(style => style.Key == Class[1..]) ? null : DefaultDropCap);
        foreach (KeyValuePair<string, TextStyle> style in styles.Classes)
        {
            if (CssIdentifier.IsPlain(style.Key))
                Rule("." + style.Key, style.Value.DropCap);
        }

        void Rule(string selector, int? lines)
        {
            if (lines is not > 1)
                return;
            StyleSheetWriter.Rule(css, selector, ["text-indent: 0"]);
            // Browsers let the letter stick out by its side bearing; reading systems that measure the text then add an empty page.
            StyleSheetWriter.Rule(css, selector + "::first-letter", [FormattableString.Invariant($"-webkit-initial-letter: {lines}; initial-letter: {lines}; margin-inline: 0.5em 0.1em")]);
        }
    }

    /// <summary>The font of text whose size and shape stay the reader's own; only where the book brings it along.</summary>
    private static void Family(StringBuilder css, string selector, TextStyle style, FontFaceRules fonts)
    {
        if (style.FontFamily is { } families && fonts.Uses(families))
            Rule(css, selector, ["font-family: " + fonts.Value(families)]);
    }

    private static void Rule(StringBuilder css, string selector, IReadOnlyList<string> declarations)
    {
        if (declarations.Count > 0)
            css.Append(selector).Append(" { ").AppendJoin("; ", declarations).Append("; }\n");
    }
}
