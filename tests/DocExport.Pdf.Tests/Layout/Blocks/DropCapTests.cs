using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Blocks;

public sealed class DropCapTests
{
    private const string Long =
        "Once upon a time there was a text that was long enough to run around its own first letter, and on below it to the full measure of"
        + " the page, and then a little further, since the measure of a page is wider than one would think when one begins to write a sentence.";

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Its_capital_height_reaches_from_the_first_line_to_the_last_baseline(int lines)
    {
        GlyphRunItem[] runs = Runs(Long, lines);
        GlyphRunItem letter = runs.MaxBy(run => run.Run.FontSize)!;
        double[] baselines = [.. runs.Where(run => run != letter).Select(run => run.Baseline).Distinct().Order()];
        Assert.Equal(baselines[lines - 1], letter.Baseline, 6);
        Assert.Equal(baselines[0] - CapHeight(runs.First(run => run != letter)), letter.Baseline - CapHeight(letter), 6);
    }

    [Fact]
    public void Lines_beside_it_begin_further_in_and_those_below_do_not()
    {
        GlyphRunItem[] runs = Runs(Long, 3);
        GlyphRunItem letter = runs.MaxBy(run => run.Run.FontSize)!;
        double[] lefts = [.. runs.Where(run => run != letter).GroupBy(run => run.Baseline).OrderBy(line => line.Key).Select(line => line.Min(run => run.X))];
        Assert.All(lefts[..3], left => Assert.True(left > letter.X + letter.Run.Width));
        Assert.All(lefts[3..], left => Assert.True(left < letter.X + 3));
    }

    [Fact]
    public void The_word_tells_the_letter_and_the_letter_nothing()
    {
        GlyphRunItem[] runs = Runs(Long, 3);
        Assert.Equal("", runs.MaxBy(run => run.Run.FontSize)!.Run.ActualText);
        Assert.Equal("Once", Assert.Single(runs, run => run.Run.ActualText is { Length: > 0 }).Run.ActualText);
        Assert.Single(runs.Select(run => run.Owner).Distinct());
    }

    [Theory]
    [InlineData("Too short for it.")]
    [InlineData("— dashes and other signs are no letters, however long the text is that comes after them; and this one is long enough for three lines of the page, at the very least, if not for four.")]
    public void Where_it_has_no_place_the_text_stays_as_it_is(string text) =>
        Assert.Single(Runs(text, 3).Select(run => run.Run.FontSize).Distinct());

    [Fact]
    public void The_first_line_is_in_small_capitals_and_none_below()
    {
        GlyphRunItem[] runs = [.. Runs(Long, 3, DropCapCaps.Line).Where(run => run.Run.FontSize < 20)];
        double first = runs.Min(run => run.Baseline);
        Assert.All(runs, run => Assert.Equal(run.Baseline == first, IsSmallCaps(run)));
        Assert.Equal(Long[1..], string.Concat(runs.Select(LaidDocument.TextOf)));
    }

    [Fact]
    public void The_first_words_are_in_small_capitals()
    {
        GlyphRunItem[] runs = [.. Runs(Long, 3, DropCapCaps.Words).Where(run => run.Run.FontSize < 20)];
        Assert.Equal("nce upon a time", string.Concat(runs.Where(IsSmallCaps).Select(LaidDocument.TextOf)));
        GlyphRunItem[] stopped = [.. Runs(Long.Replace("Once upon", "Once, upon", StringComparison.Ordinal), 3, DropCapCaps.Words).Where(run => run.Run.FontSize < 20)];
        Assert.Equal("nce", string.Concat(stopped.Where(IsSmallCaps).Select(LaidDocument.TextOf)).TrimEnd(','));
    }

    [Fact]
    public void Where_a_first_line_ends_within_a_word_all_of_the_word_is_as_the_text()
    {
        bool divided = false;
        for (int length = 10; length < 60; length++)
        {
            string text = new string('a', length) + " Donaudampfschifffahrtsgesellschaftskapitän Hyphenation characteristically internationalization " + Long;
            GlyphRunItem[] runs = [.. Runs(text, 2, DropCapCaps.Line).Where(run => run.Run.FontSize < 20)];
            string caps = string.Concat(runs.Where(IsSmallCaps).Select(LaidDocument.TextOf)).TrimEnd();
            Assert.True(caps.Length == 0 || text[1..][caps.Length] == ' ', $"'{caps}' ends within a word.");
            double first = runs.Min(run => run.Baseline);
            divided |= runs.Any(run => run.Baseline == first && !IsSmallCaps(run));
        }

        Assert.True(divided, "No first line ended within a word.");
    }

    private static bool IsSmallCaps(GlyphRunItem run) => run.Run.Face.GlyphFor('n') is var plain
        && !run.Run.Glyphs.ToArray().Any(glyph => glyph.Id == plain || glyph.Id == run.Run.Face.GlyphFor('e') || glyph.Id == run.Run.Face.GlyphFor('a'));

    private static GlyphRunItem[] Runs(string text, int lines, DropCapCaps caps = DropCapCaps.None)
    {
        Theme theme = BuiltInThemes.Article;
        theme = theme with { Styles = theme.Styles.WithClass("large", new TextStyle { DropCap = lines, DropCapCaps = caps }) };
        var paragraph = new Paragraph([new TextRun(text)]) { Attributes = new() { Classes = ["large"] } };
        return [.. LaidDocument.Of(new Document { Blocks = [paragraph] }, theme).Pages[0].Items.OfType<GlyphRunItem>().Where(run => run.Owner is not null)];
    }

    private static double CapHeight(GlyphRunItem run) => run.Run.FontSize * run.Run.Face.Metrics.CapHeight / run.Run.Face.UnitsPerEm;
}
