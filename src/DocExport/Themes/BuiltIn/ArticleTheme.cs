using DocExport.Model;

namespace DocExport.Themes;

/// <summary>The default: one serif column on A4, sans-serif headings, space between paragraphs.</summary>
internal static class ArticleTheme
{
    private static readonly Color Ink = Color.Parse("#1a1a1a");
    private static readonly Color Muted = Color.Parse("#595959");
    private static readonly Color Hairline = Color.Parse("#b8b8b8");
    private static readonly Color LinkBlue = Color.Parse("#0b4f9c");

    private static readonly TextStyle Typed = new() { FontFamily = ["monospace"], FontSize = Length.Ems(0.86), Hyphenate = false };

    public static Theme Create() => new()
    {
        Name = "article",
        Page = new PageStyle { Footer = new FurnitureLine(Center: "{page}") },
        Styles = StyleSheet.Empty
            .With(StyleName.Body, new()
            {
                FontFamily = ["serif"],
                FontSize = Length.Points(11),
                LineHeight = Length.Points(15),
                Weight = 400,
                Color = Ink,
                Alignment = TextAlignment.Justify,
                Hyphenate = true,
                Numerals = Numerals.OldStyle,
            })
            .With(StyleName.Paragraph, new() { SpaceAfter = Length.Points(7.5) })
            .With(StyleName.Title, Head(24, 29, before: 0, after: 6) with { SpaceBefore = Length.Zero })
            .With(StyleName.Subtitle, Head(14, 19, before: 0, after: 6) with { Weight = 400, Color = Muted })
            .With(StyleName.Author, new() { FontFamily = ["sans-serif"], FontSize = Length.Points(10.5), Color = Muted, Hyphenate = false })
            .With(StyleName.Date, new() { FontFamily = ["sans-serif"], FontSize = Length.Points(10.5), Color = Muted, SpaceAfter = Length.Points(18) })
            .With(StyleName.Abstract, new() { Italic = true, IndentStart = Length.Millimetres(8), IndentEnd = Length.Millimetres(8), SpaceAfter = Length.Points(15) })
            .With(StyleName.Heading1, Head(18, 22.5, before: 26, after: 9))
            .With(StyleName.Heading2, Head(14, 18, before: 21, after: 6))
            .With(StyleName.Heading3, Head(12, 15, before: 16, after: 5))
            .With(StyleName.Heading4, Head(11, 15, before: 13, after: 3))
            .With(StyleName.Heading5, Head(10.5, 15, before: 11, after: 2) with { Color = Muted })
            .With(StyleName.Heading6, Head(10.5, 15, before: 11, after: 2) with { Weight = 400, Italic = true, Color = Muted })
            .With(StyleName.Quote, new()
            {
                IndentStart = Length.Millimetres(6),
                IndentEnd = Length.Millimetres(6),
                RuleStart = new Rule(Length.Points(1.5), Hairline),
                Padding = Length.Points(9),
                SpaceBefore = Length.Points(9),
                SpaceAfter = Length.Points(9),
            })
            .WithClass("epigraph", new()
            {
                Italic = true,
                Alignment = TextAlignment.Start,
                IndentStart = Length.Ems(8),
                IndentEnd = Length.Zero,
                RuleStart = new Rule(Length.Zero, Ink),
                Padding = Length.Zero,
                SpaceAfter = Length.Points(15),
            })
            .With(StyleName.Attribution, new() { Alignment = TextAlignment.End, Color = Muted })
            .With(StyleName.List, new() { IndentStart = Length.Millimetres(6.5), SpaceBefore = Length.Points(3), SpaceAfter = Length.Points(7.5), Alignment = TextAlignment.Start })
            .With(StyleName.Term, new() { Weight = 700, KeepWithNext = true, Alignment = TextAlignment.Start })
            .With(StyleName.Definition, new() { IndentStart = Length.Millimetres(6.5), SpaceAfter = Length.Points(5) })
            .With(StyleName.Code, new()
            {
                FontFamily = ["monospace"],
                FontSize = Length.Points(8.75),
                LineHeight = Length.Points(12.5),
                Background = Color.Parse("#f6f6f6"),
                Padding = Length.Points(7),
                SpaceBefore = Length.Points(8),
                SpaceAfter = Length.Points(10),
                Alignment = TextAlignment.Start,
                Hyphenate = false,
                Numerals = Numerals.Lining,
                Features = ["-liga", "-calt"],
            })
            .With(StyleName.CodeSpan, new()
            {
                FontFamily = ["monospace"],
                FontSize = Length.Ems(0.86),
                Hyphenate = false,
                Numerals = Numerals.Lining,
                Features = ["-liga", "-calt"],
            })
            .With(StyleName.Table, new()
            {
                FontFamily = ["sans-serif"],
                FontSize = Length.Points(9.5),
                LineHeight = Length.Points(13),
                Alignment = TextAlignment.Start,
                Numerals = Numerals.TabularLining,
                Padding = Length.Points(3.5),
                RuleAbove = new Rule(Length.Points(0.9), Ink),
                RuleBelow = new Rule(Length.Points(0.9), Ink),
                SpaceBefore = Length.Points(10),
                SpaceAfter = Length.Points(12),
            })
            .With(StyleName.TableHead, new() { Weight = 700, RuleBelow = new Rule(Length.Points(0.5), Ink) })
            .With(StyleName.Caption, new()
            {
                FontFamily = ["sans-serif"],
                FontSize = Length.Points(9.5),
                LineHeight = Length.Points(13),
                Color = Muted,
                Alignment = TextAlignment.Start,
                SpaceBefore = Length.Points(4),
                SpaceAfter = Length.Points(4),
            })
            .With(StyleName.Footnote, new() { FontSize = Length.Points(8.75), LineHeight = Length.Points(11.5), SpaceAfter = Length.Points(2) })
            .With(StyleName.Alert, new()
            {
                Background = Color.Parse("#f4f6f9"),
                RuleStart = new Rule(Length.Points(2.5), LinkBlue),
                Padding = Length.Points(9),
                SpaceBefore = Length.Points(9),
                SpaceAfter = Length.Points(11),
            })
            .WithClass("alert-tip", new() { RuleStart = new Rule(Length.Points(2.5), Color.Parse("#1f7a3d")) })
            .WithClass("alert-important", new() { RuleStart = new Rule(Length.Points(2.5), Color.Parse("#6b3fa0")) })
            .WithClass("alert-warning", new() { RuleStart = new Rule(Length.Points(2.5), Color.Parse("#8a5a00")) })
            .WithClass("alert-caution", new() { RuleStart = new Rule(Length.Points(2.5), Color.Parse("#b3261e")) })
            .With(StyleName.AlertTitle, new() { FontFamily = ["sans-serif"], Weight = 700, SpaceAfter = Length.Points(2), KeepWithNext = true })
            .WithClass("details", new()
            {
                RuleStart = new Rule(Length.Points(0.5), Hairline),
                Padding = Length.Points(9),
                SpaceBefore = Length.Points(9),
                SpaceAfter = Length.Points(11),
            })
            .WithClass("summary", new()
            {
                FontFamily = ["sans-serif"],
                Weight = 700,
                Alignment = TextAlignment.Start,
                Hyphenate = false,
                SpaceAfter = Length.Points(3),
                KeepWithNext = true,
            })
            .With(StyleName.Link, new() { Color = LinkBlue })
            .With(StyleName.LinkNote, new() { FontSize = Length.Points(9), LineHeight = Length.Points(12.5), SpaceAfter = Length.Points(2), Alignment = TextAlignment.Start, Numerals = Numerals.Lining })
            .With(StyleName.Contents, new() { Alignment = TextAlignment.Start, IndentStart = Length.Millimetres(6), Numerals = Numerals.TabularLining })
            .With(StyleName.ContentsTitle, Head(14, 18, before: 18, after: 6))
            .With(StyleName.Header, new() { FontFamily = ["sans-serif"], FontSize = Length.Points(9), Color = Muted, Numerals = Numerals.TabularLining })
            .With(StyleName.Footer, new() { FontFamily = ["sans-serif"], FontSize = Length.Points(9), Color = Muted, Numerals = Numerals.TabularLining })
            .With(StyleName.ThematicBreak, new() { SpaceBefore = Length.Points(15), SpaceAfter = Length.Points(15), Color = Hairline })
            .With(StyleName.Formula, new() { Alignment = TextAlignment.Center, SpaceBefore = Length.Ems(0.65), SpaceAfter = Length.Ems(0.65), Numerals = Numerals.Lining })
            .WithClass("kbd", Typed)
            .WithClass("samp", Typed),
    };

    private static TextStyle Head(double size, double leading, double before, double after) => new()
    {
        FontFamily = ["sans-serif"],
        FontSize = Length.Points(size),
        LineHeight = Length.Points(leading),
        Weight = 700,
        Alignment = TextAlignment.Start,
        Hyphenate = false,
        Balance = true,
        KeepWithNext = true,
        Numerals = Numerals.Lining,
        SpaceBefore = Length.Points(before),
        SpaceAfter = Length.Points(after),
    };
}
