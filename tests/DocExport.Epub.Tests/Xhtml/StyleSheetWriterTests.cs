using System.Globalization;
using System.Text.RegularExpressions;
using DocExport.Epub.Fonts;
using DocExport.Epub.Xhtml;
using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Epub.Tests.Xhtml;

public class StyleSheetWriterTests
{
    public static TheoryData<Theme> Themes() => [.. BuiltInThemes.All];

    [Theory]
    [MemberData(nameof(Themes))]
    public void ReadersKeepTheirPageColoursAndBaseFont(Theme theme)
    {
        string css = StyleSheetWriter.Write(theme, EmbeddedFonts.None, "");
        Assert.DoesNotMatch("(?m)^(html|body)\\b", css);
        Assert.DoesNotMatch("(?m)^p \\{[^}]*(color|font-size|font-family)", css);
        Assert.DoesNotMatch("var\\(|[^-]direction:|overflow:|!important", css);
        Assert.DoesNotMatch("pre \\{[^}]*break-inside", css);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void LettersAreOnlyColouredTogetherWithTheirGround(Theme theme)
    {
        foreach (Match rule in Regex.Matches(StyleSheetWriter.Write(theme, EmbeddedFonts.None, ""), "([^{}\n]+) \\{([^{}]*)\\}"))
        {
            if (Regex.IsMatch(rule.Groups[2].Value, "(^|[ ;])color:"))
                Assert.StartsWith("pre", rule.Groups[1].Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void MarginsStayWithinTwoEms(Theme theme)
    {
        foreach (Match margin in Regex.Matches(StyleSheetWriter.Write(theme, EmbeddedFonts.None, ""), "margin[a-z-]*:([^;]*);"))
        {
            foreach (Match length in Regex.Matches(margin.Groups[1].Value, "([0-9.]+)em"))
                Assert.InRange(double.Parse(length.Groups[1].Value, CultureInfo.InvariantCulture), 0, 2);
        }
    }

    [Fact]
    public void SizesAreRelativeToTheReadersOwn()
    {
        Theme theme = BuiltInThemes.All[0];
        theme = theme with
        {
            Styles = theme.Styles.With(StyleName.Body, new TextStyle { FontSize = Length.Points(10) })
                .With(StyleName.Heading1, new TextStyle { FontSize = Length.Points(15), SpaceBefore = Length.Points(1000) }),
        };
        Assert.Contains("h1, .h1 { font-size: 1.5em; margin-top: 2em; }", StyleSheetWriter.Write(theme, EmbeddedFonts.None, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void DropCapsSpanAsManyLinesAsTheThemeSays()
    {
        Theme theme = BuiltInThemes.Article;
        Assert.Contains(".dropcap::first-letter { -webkit-initial-letter: 3; initial-letter: 3;", StyleSheetWriter.Write(theme, EmbeddedFonts.None, ""), StringComparison.Ordinal);
        theme = theme with { Styles = theme.Styles.With(StyleName.Heading1, theme.Styles[StyleName.Heading1] with { DropCap = 2 }) };
        Assert.Contains("\nh1 + p::first-letter { -webkit-initial-letter: 2; initial-letter: 2;", StyleSheetWriter.Write(theme, EmbeddedFonts.None, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void PicturesStandWhereTheirCaptionsBegin() =>
        Assert.Contains("\nfigure, .panels { text-align: start; }\n", StyleSheetWriter.Write(BuiltInThemes.Article, EmbeddedFonts.None, ""), StringComparison.Ordinal);

    [Fact]
    public void OwnRulesComeLast() =>
        Assert.EndsWith("p { color: red; }\n", StyleSheetWriter.Write(BuiltInThemes.All[0], EmbeddedFonts.None, "p { color: red; }\n"), StringComparison.Ordinal);

    [Fact]
    public void ParagraphsHaveAnIndentOrASpaceBelowButNotBoth()
    {
        string book = StyleSheetWriter.Write(BuiltInThemes.All.Single(theme => theme.Name == "book"), EmbeddedFonts.None, "");
        Assert.Contains("\np { margin-bottom: 0em; }\np + p { text-indent: 1.4em; }\n", book, StringComparison.Ordinal);
        Assert.Contains("\n.dropcap { text-indent: 0; }\n", book, StringComparison.Ordinal);
        Assert.DoesNotContain("p + p", StyleSheetWriter.Write(BuiltInThemes.Article, EmbeddedFonts.None, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void BoxesHaveAnEdgeInPlaceOfAGround()
    {
        Theme theme = BuiltInThemes.Article;
        theme = theme with { Styles = theme.Styles.WithClass("box", new TextStyle { Background = Color.Parse("#f2f2f2"), Padding = Length.Points(8) }) };
        Assert.Matches("\n\\.box \\{ border: 1px solid #8c8c8c; padding: 0.[0-9]+em; \\}\n", StyleSheetWriter.Write(theme, EmbeddedFonts.None, ""));
    }
}
