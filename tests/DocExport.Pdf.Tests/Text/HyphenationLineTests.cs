using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Text;

public sealed class HyphenationLineTests : IDisposable
{
    private readonly TextFixture _text = new();

    [Fact]
    public void WordsAreDividedWhereTheLanguageAllows()
    {
        ComputedStyle german = TextFixture.Serif with { Language = LanguageTag.Parse("de") };
        Assert.Equal(["Silben-", "trennung"], _text.Words("Silbentrennung", german, 50));
    }

    [Fact]
    public void HyphenStandsForASoftHyphenAndCountsToTheLine()
    {
        ComputedStyle style = TextFixture.Ragged with { Hyphenate = true };
        TextLine line = _text.Lines("hyphenation", style, 40)[0];
        Assert.True(line.Hyphenated);
        GlyphRunItem hyphen = line.Items.OfType<GlyphRunItem>().Last();
        Assert.Equal("\u00AD", hyphen.Run.ActualText);
        Assert.Equal(line.Width, hyphen.X + hyphen.Run.Width, 0.01);
        Assert.True(line.Width <= 40);
    }

    [Fact]
    public void SoftHyphenOfTheAuthorIsHonouredWithoutHyphenation()
    {
        ComputedStyle style = TextFixture.Ragged with { Hyphenate = false };
        Assert.Equal(["qwrt\u00AD-", "zxcvb"], _text.Words("qwrt\u00ADzxcvb", style, 40));
    }

    [Fact]
    public void HardHyphenSetsNoSecondOne()
    {
        TextLine line = _text.Lines("Anglo-American", TextFixture.Ragged, 50)[0];
        Assert.Equal(6, line.End);
        Assert.False(line.Hyphenated);
        Assert.DoesNotContain(line.Items.OfType<GlyphRunItem>(), item => item.Run.ActualText is not null);
    }

    [Fact]
    public void ExceptionsOverrideThePatterns()
    {
        using var catalog = new FontCatalog();
        using var fonts = new TextFonts(catalog, new() { Exceptions = new(["hyphenat-ion"]) });
        var engine = new TextEngine(fonts, _text.Diagnostics);
        StyledText text = TextFixture.Plain("hyphenation", TextFixture.Serif);
        Assert.Equal(8, engine.Break(engine.Shape(text), new LineShape(52))[0].End);
    }

    [Theory]
    [InlineData(1, 1, 13)]
    [InlineData(2, 3, 13)]
    [InlineData(2, 5, 11)]
    [InlineData(12, 3, 13)]
    public void MinimaAreTheThemesWhereTheLanguageHasSmallerOnes(int left, int right, int end)
    {
        const string Word = "misinterpretation";
        using var catalog = new FontCatalog();
        using var fonts = new TextFonts(catalog, new() { Left = left, Right = right });
        var engine = new TextEngine(fonts, _text.Diagnostics);
        ShapedText shaped = engine.Shape(TextFixture.Plain(Word, TextFixture.Serif));
        Assert.Equal(end, engine.Break(shaped, new LineShape(shaped.Width - 2))[0].End);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void NoMoreLinesRunningEndInHyphensThanTheThemeAllows(int most)
    {
        Assert.InRange(LongestLadder(most, 230), 1, most);
        Assert.Empty(_text.Diagnostics.Items);
    }

    [Fact]
    public void ALadderThatNoOtherWayAvoidsIsTold()
    {
        Assert.True(LongestLadder(1, 70) > 1);
        Assert.Contains(_text.Diagnostics.Items, item => item.Id == DiagnosticIds.HyphenLadder.Id);
    }

    private int LongestLadder(int most, double measure)
    {
        using var catalog = new FontCatalog();
        using var fonts = new TextFonts(catalog, new() { MostLines = most });
        var engine = new TextEngine(fonts, _text.Diagnostics);
        string text = string.Join(' ', Enumerable.Repeat("considerable hyphenation of extraordinary documentation is a rather natural phenomenon", 12));
        int running = 0, longest = 0;
        foreach (TextLine line in engine.Break(engine.Shape(TextFixture.Plain(text, TextFixture.Serif)), new LineShape(measure)))
        {
            running = line.Hyphenated ? running + 1 : 0;
            longest = Math.Max(longest, running);
        }

        return longest;
    }

    [Theory]
    [InlineData("sufficient", 3)]
    [InlineData("specifically", 6)]
    [InlineData("affiliation", 2)]
    [InlineData("information", 5)]
    public void WhatALigatureJoinedIsMeasuredAsItIsSetApart(string word, int offset)
    {
        TextItem item = _text.Engine.Shape(TextFixture.Plain(word, TextFixture.Serif)).Tokens[0].Item;
        WordSplit split = WordBreaks.Split(item, item.Context.Word(word), word, offset);
        Assert.Equal(item.Context.Word(word.AsSpan(0, offset)).Width, split.Before);
        Assert.Equal(item.Context.Word(word.AsSpan(offset)).Width, split.After);
    }

    [Fact]
    public void CodeBreaksAfterPunctuationWithoutAHyphen()
    {
        string[] lines = _text.Words("std::collections::HashMap::entry", TextFixture.Code, 120);
        Assert.Equal(["std::collections::", "HashMap::entry"], lines);
    }

    [Fact]
    public void HeadingsAreNotHyphenated() =>
        Assert.DoesNotContain(
            _text.Lines("Considerations concerning internationalisation", TextFixture.Ragged with { Balance = true, Hyphenate = true }, 140),
            line => line.Hyphenated);

    [Fact]
    public void AHeadingsWordIsHyphenatedWhereItWouldNotFit() =>
        Assert.Equal(
            ["Donaudampfschifffahrtsge-", "sellschaft"],
            _text.Words("Donaudampfschifffahrtsgesellschaft", TextFixture.Ragged with { Balance = true, Language = LanguageTag.Parse("de") }, 140));

    [Fact]
    public void SoftHyphensOfAHeadingAreForWordsThatWouldNotFit()
    {
        ComputedStyle heading = TextFixture.Ragged with { Balance = true };
        Assert.Equal(["qwrt\u00ADzxcvb", "qwrtzxcvb"], _text.Words("qwrt\u00ADzxcvb qwrtzxcvb", heading, 70));
        Assert.Equal(["qwrt\u00AD-", "zxcvb"], _text.Words("qwrt\u00ADzxcvb", heading, 40));
    }

    [Theory]
    [InlineData("hyphenation", 5, "hyphena-", "tion")]
    [InlineData("hyphenation", 6, "hyphen-", "ation", 40)]
    [InlineData("hy\u00ADphenation", 3, "hy\u00AD-", "phenation")]
    public void WordsThatChangeTheirStyleAreHyphenatedAsAWhole(string word, int change, string first, string second, double measure = 54)
    {
        ComputedStyle bold = TextFixture.Serif with { Weight = 700 };
        var text = new StyledText(
            word,
            [new StyledRun(0, change, bold, null), new StyledRun(change, word.Length - change, TextFixture.Serif, null)],
            TextFixture.Serif);
        TextLine[] lines = [.. _text.Lines(text, measure)];
        Assert.Equal([first, second], lines.Select(line => word[line.Start..line.End] + (line.Hyphenated ? "-" : "")));
        Assert.All(lines, line => Assert.True(line.Width <= measure + 0.01));
    }

    [Fact]
    public void LettersBesideCodeAreNoWordToHyphenate()
    {
        const string Word = "hyphenation";
        var text = new StyledText(
            Word, [new StyledRun(0, 3, TextFixture.Code, null), new StyledRun(3, 8, TextFixture.Serif, null)], TextFixture.Serif);
        Assert.DoesNotContain(_text.Lines(text, 50), line => line.Hyphenated);
    }

    [Theory]
    [InlineData("https://example.org/documentation/hyphenation", 150, "https://example.org/", "documentation/hyphenation")]
    [InlineData("(see www.example.org/documentation)", 120, "(see www.example.org/", "documentation)")]
    [InlineData("hyphenation_of_identifiers", 90, "hyphenation_of_", "identifiers")]
    [InlineData("DocExport.Documentation", 90, "DocExport.", "Documentation")]
    [InlineData("IHostApplicationLifetime", 100, "IHostApplication", "Lifetime")]
    [InlineData("/usr/share/documentation/x", 100, "/usr/share/", "documentation/x")]
    [InlineData("someone@documentation.example", 125, "someone@", "documentation.example")]
    public void AddressesAndIdentifiersGetNoHyphen(string text, double measure, params string[] lines) =>
        Assert.Equal(lines, _text.Words(text, TextFixture.Serif with { Alignment = TextAlignment.Start }, measure));

    [Fact]
    public void WordsDividedByForceAreToldOncePerTable()
    {
        LogicalNode root = LogicalNode.CreateRoot(), table = root.Add(LogicalRole.Table);
        foreach (LogicalNode cell in new[] { table.Add(LogicalRole.TR).Add(LogicalRole.TD), table.Add(LogicalRole.TR).Add(LogicalRole.TD), root.Add(LogicalRole.P) })
        {
            const string Word = "0123456789012345678901234567890123456789";
            var text = new StyledText(Word, [new StyledRun(0, Word.Length, TextFixture.Ragged, cell.AddContent())], TextFixture.Ragged);
            Assert.True(_text.Lines(text, 50).Count > 2);
        }

        Assert.Equal([DiagnosticIds.WordDivided.Id, DiagnosticIds.WordDivided.Id], _text.Diagnostics.Items.Select(item => item.Id));
    }

    [Fact]
    public void ALineBreaksBeforeAFigureOnlyWhereItMust()
    {
        // Either line would be about as full; "Chapter" takes its number along.
        string[] lines = _text.Words("in front of the variable name as you did in Chapter 2. Adding to it says what you mean", TextFixture.Ragged, 218);
        Assert.DoesNotContain(lines, line => line.EndsWith("Chapter", StringComparison.Ordinal));
    }

    [Fact]
    public void KerningIsNotLostWhereAWordIsDivided()
    {
        string text = "waterfalls waterfalls waterfalls waterfalls waterfalls waterfalls waterfalls waterfalls";
        Assert.All(_text.Lines(text, TextFixture.Serif, 130).SkipLast(1), line => Assert.Equal(130, line.Width, 0.01));
    }

    public void Dispose() => _text.Dispose();
}
