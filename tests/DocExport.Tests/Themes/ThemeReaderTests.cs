using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Tests.Themes;

public sealed class ThemeReaderTests
{
    [Fact]
    public void A_theme_changes_what_it_names_and_inherits_the_rest()
    {
        ThemeResult result = ThemeReader.Read(
            """
            name: club
            extends: book
            page:
              paper: Letter
              margin-inner: 1in
              header: {left: "{title}", right: "{page}"}
              footer: "{page}"
            fonts:
              serif: [Gentium, Source Serif 4]
            links: qr-codes
            toc: no
            styles:
              body: {size: 12pt, leading: 150%, align: start, numerals: lining}
              heading1: {color: "#036", rule-below: "0.5pt #000000", features: [ss01, -liga]}
              code-span: {font: monospace}
            classes:
              warning: {background: "#fff3cd"}
            """);

        Assert.Empty(result.Diagnostics);
        Theme theme = result.Theme;
        Assert.Equal("club", theme.Name);
        Assert.Equal(PaperSize.Letter, theme.Page.Paper);
        Assert.Equal(new Length(1, LengthUnit.Inch), theme.Page.MarginInner);
        Assert.Equal(BuiltInThemes.Book.Page.MarginOuter, theme.Page.MarginOuter);
        Assert.Equal(new FurnitureLine("{title}", "", "{page}"), theme.Page.Header);
        Assert.Equal(new FurnitureLine("", "{page}", ""), theme.Page.Footer);
        Assert.Equal(["Gentium", "Source Serif 4"], theme.Serif);
        Assert.Equal(PaperLinks.QrCodes, theme.Links);
        Assert.False(theme.Contents);
        Assert.Equal(TextAlignment.Start, theme.Styles[StyleName.Body].Alignment);
        Assert.Equal(Length.Percent(150), theme.Styles[StyleName.Body].LineHeight);
        Assert.True(theme.Styles[StyleName.Body].Hyphenate);
        Assert.Equal(new Color(0, 0x33, 0x66), theme.Styles[StyleName.Heading1].Color);
        Assert.Equal(["ss01", "-liga"], theme.Styles[StyleName.Heading1].Features!);
        Assert.Equal(Color.Parse("#fff3cd"), theme.Styles.Classes["warning"].Background);
    }

    [Theory]
    [InlineData("pages: {}", "DX0202", 1)]
    [InlineData("styles:\n  body: {sise: 12pt}", "DX0202", 2)]
    [InlineData("styles:\n  headline: {}", "DX0202", 2)]
    [InlineData("styles:\n  body: {size: 12}", "DX0204", 2)]
    [InlineData("styles:\n  body: {color: red}", "DX0204", 2)]
    [InlineData("styles:\n  body: {weight: 1000}", "DX0204", 2)]
    [InlineData("styles:\n  body: {size: -3pt}", "DX0204", 2)]
    [InlineData("page: {gutter: -3mm}", "DX0204", 1)]
    [InlineData("links: footnotes", "DX0204", 1)]
    [InlineData("styles: bold", "DX0203", 1)]
    [InlineData("page: {paper: A11}", "DX0204", 1)]
    [InlineData("chapters: anywhere", "DX0204", 1)]
    [InlineData("extends: nowhere", "DX4001", 1)]
    [InlineData("name: [", "DX0201", 1)]
    public void What_is_wrong_is_told_with_its_line(string yaml, string id, int line)
    {
        Diagnostic diagnostic = Assert.Single(ThemeReader.Read(yaml).Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(line, diagnostic.Span.Line);
    }

    [Fact]
    public void A_file_extends_another_and_font_paths_are_relative_to_each()
    {
        using var folder = new TemporaryFolder();
        folder.Write("base/ground.yml", "fonts: {files: [fonts]}\nmonochrome: true");
        string path = folder.Write("theme.yml", "extends: base/ground.yml\nfonts: {files: [more.ttf]}");

        ThemeResult result = ThemeReader.ReadFile(path);

        Assert.Empty(result.Diagnostics);
        Assert.True(result.Theme.Monochrome);
        Assert.Equal("theme", result.Theme.Name);
        Assert.Equal([Path.Combine(folder.Path, "base", "fonts"), folder.File("more.ttf")], result.Theme.FontPaths);
    }

    [Fact]
    public void Themes_that_extend_each_other_are_told_and_end()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yml", "extends: b.yml");
        string path = folder.Write("b.yml", "extends: a.yml");

        Assert.Equal("DX4002", Assert.Single(ThemeReader.ReadFile(path).Diagnostics).Id);
    }

    [Fact]
    public void A_theme_that_a_document_names_extends_one_beside_it_but_brings_no_fonts()
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes/ground.yml", "monochrome: true");
        folder.Write("themes/club.yml", "extends: ground.yml\nfonts:\n  files: [fonts]");
        string path = folder.Write("text.md", "---\ntheme: themes/club.yml\n---\n\nText");
        var diagnostics = new DiagnosticBag();

        Theme theme = ThemeSelection.For(DocExport.Markdown.MarkdownReader.ReadFile(path), null, diagnostics);

        Assert.True(theme.Monochrome);
        Assert.Empty(theme.FontPaths);
        Diagnostic diagnostic = Assert.Single(diagnostics.Items);
        Assert.Equal(("DX4003", 3), (diagnostic.Id, diagnostic.Span.Line));
    }

    [Fact]
    public void Names_of_built_in_themes_differ_and_are_found() =>
        Assert.All(BuiltInThemes.All, theme => Assert.True(BuiltInThemes.TryGet(theme.Name.ToUpperInvariant(), out Theme? found) && found == theme));
}
