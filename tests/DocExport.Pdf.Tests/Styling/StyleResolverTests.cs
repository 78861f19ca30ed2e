using DocExport.Model;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Styling;

public sealed class StyleResolverTests
{
    private static readonly Theme Article = BuiltInThemes.Article;

    [Fact]
    public void Equal_styles_are_one_instance()
    {
        StyleResolver styles = Resolver(Article);
        Assert.Same(styles.Inline(StyleName.CodeSpan, styles.Root), styles.Inline(StyleName.CodeSpan, styles.Root));
        Assert.Same(styles.Root, styles.Intern(styles.Root with { Weight = styles.Root.Weight }));
    }

    [Fact]
    public void What_a_style_leaves_open_is_inherited_but_spaces_are_not()
    {
        StyleResolver styles = Resolver(Article);
        BlockStyle quote = styles.Block(StyleName.Quote, styles.Root);
        Assert.Equal(styles.Root.FontSize, quote.Text.FontSize);
        Assert.True(quote.Box.IndentStart > 0);
        Assert.Equal(0, styles.Block(StyleName.Paragraph, quote.Text).Box.IndentStart);
    }

    [Theory]
    [InlineData("left", TextDirection.LeftToRight, TextAlignment.Start)]
    [InlineData("left", TextDirection.RightToLeft, TextAlignment.End)]
    [InlineData("right", TextDirection.LeftToRight, TextAlignment.End)]
    [InlineData("center", TextDirection.LeftToRight, TextAlignment.Center)]
    public void An_alignment_of_the_author_goes_before_that_of_the_theme(string side, TextDirection direction, TextAlignment alignment)
    {
        StyleResolver styles = Resolver(Article);
        var attributes = new Attributes { Values = [new("align", side)], Direction = direction };
        Assert.Equal(alignment, styles.Block(StyleName.Heading1, styles.Root, attributes).Text.Alignment);
    }

    [Fact]
    public void Ems_count_the_size_around()
    {
        StyleResolver styles = Resolver(Article);
        Assert.Equal(styles.Root.FontSize * 0.86, styles.Inline(StyleName.CodeSpan, styles.Root).FontSize, 6);
    }

    [Fact]
    public void Generic_families_become_those_of_the_theme()
    {
        StyleResolver styles = Resolver(Article);
        Assert.Equal(Article.SansSerif, styles.Block(StyleName.Heading1, styles.Root).Text.FontFamily);
    }

    [Fact]
    public void Monochrome_themes_print_greys()
    {
        StyleResolver styles = Resolver(Article with { Monochrome = true });
        Color link = styles.Inline(StyleName.Link, styles.Root).Color;
        Assert.Equal((link.Red, link.Red), (link.Green, link.Blue));
    }

    [Fact]
    public void A_language_brings_its_direction()
    {
        StyleResolver styles = Resolver(Article);
        var attributes = new Attributes { Language = LanguageTag.Parse("he") };
        Assert.Equal(TextDirection.RightToLeft, styles.Inline(styles.Root, attributes).Direction);
    }

    [Theory]
    [InlineData("ar", TextDirection.RightToLeft)]
    [InlineData("az-Arab", TextDirection.RightToLeft)]
    [InlineData("ar-Latn", TextDirection.LeftToRight)]
    [InlineData("de", TextDirection.LeftToRight)]
    public void Scripts_decide_the_direction(string language, TextDirection direction) =>
        Assert.Equal(direction, WritingDirection.Of(LanguageTag.Parse(language)));

    [Fact]
    public void Features_are_merged_by_tag_and_the_later_counts()
    {
        NodeList<FontFeature> merged = FontFeatures.Merge([new("liga", 1), new("ss01", 1)], ["-liga", "zero"]);
        Assert.Equal([new("liga", 0), new("ss01", 1), new("zero", 1)], merged);
    }

    private static StyleResolver Resolver(Theme theme) => new(theme, LanguageTag.English, TextDirection.LeftToRight, 400);
}
