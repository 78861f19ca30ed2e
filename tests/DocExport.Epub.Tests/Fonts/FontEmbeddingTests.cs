using System.Buffers.Binary;
using System.Text.RegularExpressions;
using DocExport.Epub.Fonts;
using DocExport.Model;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Epub.Tests.Fonts;

public class FontEmbeddingTests
{
    private static readonly string Bundled = Repository.PathTo("src", "DocExport.Pdf", "Fonts", "Bundled");

    private static readonly Document Text = new() { Metadata = new() { Title = "T" }, Blocks = [new Paragraph(["text"])] };

    [Fact]
    public void FontsOfTheThemeTravelWithTheirLicences()
    {
        var book = new ReadBook(Text with { Blocks = [.. Text.Blocks, new CodeBlock("x = 1")] }, new EpubOptions { EmbedFonts = true, FontPaths = [Bundled] });
        Assert.Equal(12, book.Names.Count(name => name.StartsWith("EPUB/fonts/", StringComparison.Ordinal)));
        Assert.Equal(
            ["META-INF/licenses/jetbrains-mono.txt", "META-INF/licenses/source-sans-3.txt", "META-INF/licenses/source-serif-4.txt"],
            book.Names.Where(name => name.StartsWith("META-INF/licenses/", StringComparison.Ordinal)));
        Assert.Equal(12, Regex.Count(book.Package, "media-type=\"font/ttf\""));
        Assert.Equal(["DX2015", "DX2015", "DX2015"], book.Ids);
        string css = book.Text("styles/book.css");
        Assert.Contains("@font-face { font-family: \"Embedded 2\"; font-weight: 700; font-style: italic; src: url(../fonts/font10.ttf); }", css, StringComparison.Ordinal);
        Assert.Contains("\nbody { font-family: \"Embedded 2\", serif; }\n", css, StringComparison.Ordinal);
        Assert.Contains("\npre { font-family: \"JetBrains Mono\", monospace; }\n", css, StringComparison.Ordinal);
        Assert.Contains("font-family: \"Embedded 1\", sans-serif;", css, StringComparison.Ordinal);
    }

    [Fact]
    public void AFontOfCodeStaysOutOfABookWithoutCode()
    {
        var book = new ReadBook(Text, new EpubOptions { EmbedFonts = true, FontPaths = [Path.Combine(Bundled, "JetBrainsMono-Regular.ttf")] });
        Assert.Equal(["DX2041"], book.Ids);
        Assert.DoesNotContain(book.Names, name => name.Contains("fonts", StringComparison.Ordinal) || name.Contains("licenses", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutTheWishNothingIsEmbedded()
    {
        var book = new ReadBook(Text, new EpubOptions { FontPaths = [Bundled] });
        Assert.DoesNotContain(book.Names, name => name.Contains("fonts", StringComparison.Ordinal));
        Assert.DoesNotContain("@font-face", book.Text("styles/book.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFontThatTheAddedCssNamesTravelsToo()
    {
        var options = new EpubOptions
        {
            EmbedFonts = true,
            FontPaths = [Path.Combine(Bundled, "STIXTwoMath-Regular.otf")],
            ExtraCss = ".math { font-family: 'STIX Two Math' }",
        };
        var book = new ReadBook(Text, options);
        Assert.Contains("href=\"fonts/font01.otf\" media-type=\"font/otf\"", book.Package, StringComparison.Ordinal);
        Assert.Empty(book.Ids);
        Assert.True(book.Data("fonts/font01.otf").Length < 100_000);
    }

    [Fact]
    public void CssFindsAFontByTheNameThatItHasInTheBook()
    {
        var options = new EpubOptions
        {
            EmbedFonts = true,
            FontPaths = [Path.Combine(Bundled, "SourceSans3-Regular.ttf")],
            ExtraCss = "/* Source Sans 3 */ .a { font-family: 'Source Sans 3', sans-serif }",
        };
        string css = new ReadBook(Text, options).Text("styles/book.css");
        Assert.Contains("font-family: 'Embedded 1', sans-serif", css, StringComparison.Ordinal);
        Assert.Contains("@font-face { font-family: \"Embedded 1\"", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lora", "Copyright 2011 Cyreal, with Reserved Font Name 'Lora'.", true)]
    [InlineData("Lora", "Copyright 2011 Cyreal, with Reserved Font Names Lora and Lobster.", true)]
    [InlineData("Source Serif 4", "Copyright Adobe, with Reserved Font Name ‘Source’. All Rights Reserved.", true)]
    [InlineData("STIX Two Math", "Copyright STIX, with Reserved Font Name \"TM Math\". STIX is a trademark.", false)]
    [InlineData("Lora", "\"Reserved Font Name\" refers to any names specified as such. No Modified Version may use the Reserved Font Name(s) Lora", false)]
    public void ReservedNamesAreReadFromTheLicence(string family, string licence, bool isReserved) =>
        Assert.Equal(isReserved, ReservedName.IsIn(family, licence));

    [Fact]
    public void WhatIsNoFontOrMayNotTravelIsTold()
    {
        using var folder = new TemporaryFolder();
        byte[] font = File.ReadAllBytes(Path.Combine(Bundled, "SourceSerif4-Regular.ttf"));
        int os2 = Enumerable.Range(0, font[5]).Select(i => 12 + (16 * i)).First(at => font.AsSpan(at, 4).SequenceEqual("OS/2"u8));
        int table = (font[os2 + 8] << 24) | (font[os2 + 9] << 16) | (font[os2 + 10] << 8) | font[os2 + 11];
        font[table + 9] = 2;
        File.WriteAllBytes(folder.File("restricted.ttf"), font);
        File.WriteAllText(folder.File("text.ttf"), "no font");
        var book = new ReadBook(Text, new EpubOptions { EmbedFonts = true, FontPaths = [folder.File("restricted.ttf"), folder.File("text.ttf"), folder.File("none.ttf")] });
        Assert.Equal(["DX2014", "DX2014", "DX1002"], book.Ids);
    }

    [Fact]
    public void AFontWithoutALicenceIsTold()
    {
        using var folder = new TemporaryFolder();
        byte[] font = File.ReadAllBytes(Path.Combine(Bundled, "SourceSerif4-Regular.ttf"));
        int entry = Enumerable.Range(0, font[5]).Select(i => 12 + (16 * i)).First(at => font.AsSpan(at, 4).SequenceEqual("name"u8));
        int table = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
        int names = BinaryPrimitives.ReadInt16BigEndian(font.AsSpan(table + 2));
        foreach (int at in Enumerable.Range(0, names).Select(i => table + 6 + (12 * i) + 6))
        {
            // Name 0 is the copyright; 13 and 14 hold the licence and its address.
            if (BinaryPrimitives.ReadInt16BigEndian(font.AsSpan(at)) is 0 or 13 or 14)
                BinaryPrimitives.WriteInt16BigEndian(font.AsSpan(at), 255);
        }

        File.WriteAllBytes(folder.File("serif.ttf"), font);
        Assert.Equal(["DX2016"], new ReadBook(Text, new EpubOptions { EmbedFonts = true, FontPaths = [folder.File("serif.ttf")] }).Ids);
    }

    [Fact]
    public void DamagedFontsAreRefusedAndNotRead()
    {
        byte[] font = File.ReadAllBytes(Path.Combine(Bundled, "SourceSerif4-Regular.ttf"));
        for (int length = 0; length < 2000; length += 7)
            FontDescription.Read(font.AsSpan(0, length));
        Assert.Null(FontDescription.Read(font.AsSpan(0, 400)));
        Assert.Equal(("Source Serif 4", "400", false), FontDescription.Read(font) is { } whole ? (whole.Family, whole.Weight, whole.IsItalic) : default);
    }

    [Fact]
    public void TheReadersOwnFontStaysWhereNoneIsEmbedded() =>
        Assert.Equal("serif", new FontFaceRules(BuiltInThemes.Article, EmbeddedFonts.None).Value(["Nowhere", "serif"]));
}
