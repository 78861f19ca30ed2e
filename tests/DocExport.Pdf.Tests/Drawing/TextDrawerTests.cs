using System.Text;
using System.Text.RegularExpressions;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tests.Drawing;

public class TextDrawerTests
{
    private static readonly FontFace Face = SamplePages.Serif;

    [Fact]
    public void Letters_as_wide_as_the_font_says_need_no_adjustment() =>
        Assert.Single(Regex.Matches(Draw(SamplePages.Run("Plain text, nothing moved")), "<[0-9A-F]+>"));

    [Fact]
    public void Corrections_never_add_up()
    {
        GlyphRun run = SamplePages.Run(string.Concat(Enumerable.Repeat("ab ", 60)), size: 9);
        PositionedGlyph[] glyphs = [.. run.Glyphs.ToArray().Select(glyph => glyph with { Advance = glyph.Advance + 0.0123f })];
        string content = Draw(run with { Glyphs = glyphs });
        double reached = 0, wanted = 0;
        int next = 0;
        foreach (Match token in Regex.Matches(Regex.Match(content, @"\[(.*)\]TJ").Groups[1].Value, @"<([0-9A-F]+)>|(-?\d+)"))
        {
            if (token.Groups[2].Success)
                reached -= int.Parse(token.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture);
            for (int at = 0; at < token.Groups[1].Length; at += 4)
            {
                Assert.Equal(wanted, reached, tolerance: 0.51);
                reached += Face.AdvanceOf(Convert.ToUInt32(token.Groups[1].Value.Substring(at, 4), 16)) * 1000.0 / Face.UnitsPerEm;
                wanted += glyphs[next++].Advance * 1000 / 9;
            }
        }

        Assert.Equal(glyphs.Length, next);
    }

    [Fact]
    public void A_second_text_for_a_glyph_has_a_code_of_its_own()
    {
        string content = Draw(SamplePages.Run("oooo") with { Text = "o\u03BFo\u03BF" });
        int own = (int)Face.GlyphFor('o'), second = Face.GlyphCount;
        Assert.Contains($"[<{own:X4}{second:X4}{own:X4}{second:X4}>]TJ", content, StringComparison.Ordinal);
        Assert.DoesNotContain("ActualText", content, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hyphen_of_a_divided_word_maps_to_a_soft_hyphen() =>
        Assert.DoesNotContain("ActualText", Draw(SamplePages.Run("-") with { ActualText = "\u00AD" }), StringComparison.Ordinal);

    [Fact]
    public void A_no_break_space_reads_as_a_space() =>
        Assert.DoesNotContain("ActualText", Draw(SamplePages.Run("a b") with { Text = "a\u00A0b" }), StringComparison.Ordinal);

    [Fact]
    public void Glyphs_of_a_cluster_share_out_its_text_in_its_own_order()
    {
        ushort f = (ushort)Face.GlyphFor('f'), i = (ushort)Face.GlyphFor('i');
        GlyphRun ligature = new(Face, 10, default, new[] { new PositionedGlyph(f, 5, 0, 0, 0, 2) }, "fi");
        Assert.DoesNotContain("ActualText", Draw(ligature), StringComparison.Ordinal);
        GlyphRun swapped = ligature with { Glyphs = new[] { new PositionedGlyph(i, 3, 0, 0, 0, 2), new PositionedGlyph(f, 3, 0, 0, 0, 0) } };
        Assert.DoesNotContain("ActualText", Draw(swapped), StringComparison.Ordinal);
        GlyphRun split = ligature with { Text = "f", Glyphs = new[] { new PositionedGlyph(i, 5, 0, 0, 0, 1), new PositionedGlyph(f, 5, 0, 0, 0, 0) } };
        Assert.Contains("/ActualText(f)", Draw(split), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ligature_read_from_the_right_has_a_blank_for_each_letter_but_the_last()
    {
        ushort glyph = (ushort)Face.GlyphFor('x'), blank = (ushort)Face.GlyphFor(' ');
        GlyphRun run = new(Face, 10, default, new[] { new PositionedGlyph(glyph, 6, 0, 0, 0, 2) }, "\u0644\u0627") { RightToLeft = true };
        string content = Draw(run);
        Assert.Matches($@"\[-\d+<{blank:X4}>\d+<{glyph:X4}>\]TJ", content);
        Assert.DoesNotContain("ActualText", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_to_left_text_is_shown_in_its_own_order_at_the_same_places()
    {
        GlyphRun run = SamplePages.Run("cba");
        PositionedGlyph[] visual = [.. run.Glyphs.ToArray().Select((glyph, index) => glyph with { TextStart = 2 - index })];
        string content = Draw(run with { Glyphs = visual, Text = "abc", RightToLeft = true });
        (int a, int b, int c) = (Glyph('a'), Glyph('b'), Glyph('c'));
        Assert.Matches($@"\[-\d+<{a:X4}>\d+<{b:X4}>\d+<{c:X4}>\]TJ", content);
        Assert.DoesNotContain("ActualText", content, StringComparison.Ordinal);

        static int Glyph(char letter) => (int)Face.GlyphFor(letter);
    }

    [Fact]
    public void Private_use_is_told_beside_the_glyph()
    {
        string content = Draw(SamplePages.Run("o") with { Text = "\uE000" });
        Assert.Contains("/ActualText(\u00FE\u00FF\u00E0\0)", content, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_for_another_text_is_a_kid_of_the_same_element()
    {
        string content = Draw(SamplePages.Run("aob") with { Text = "a\uE000b" });
        Assert.Equal(
            ["/P<</MCID 0>>BDC", "EMC", "/Span<</MCID 1/ActualText", "EMC", "/P<</MCID 2>>BDC", "EMC"],
            Regex.Matches(content, @"/P<</MCID \d>>BDC|/Span<</MCID \d/ActualText|EMC").Select(match => match.Value));
        Assert.Equal(3, Regex.Count(content, "(?m)^10 20 Td$"));
    }

    [Fact]
    public void A_raised_glyph_does_not_raise_what_follows()
    {
        GlyphRun run = SamplePages.Run("a\u0301b");
        PositionedGlyph[] glyphs = run.Glyphs.ToArray();
        glyphs[1] = glyphs[1] with { OffsetY = 2.5f };
        Assert.Matches(@"TJ\n2\.5 Ts\n\[<[0-9A-F]{4}>\]TJ\n0 Ts\n\[", Draw(run with { Glyphs = glyphs }));
    }

    [Fact]
    public void The_glyph_for_nothing_is_never_shown()
    {
        GlyphRun run = SamplePages.Run("ab");
        PositionedGlyph[] glyphs = run.Glyphs.ToArray();
        glyphs[0] = glyphs[0] with { Id = 0 };
        Assert.DoesNotContain("<0000", Draw(run with { Glyphs = glyphs }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tab\there", "tab here")]
    [InlineData("bad\uD800half", "badhalf")]
    [InlineData("mark\uFEFF", "mark")]
    public void Texts_that_no_string_may_hold_are_cleaned(string text, string clean) => Assert.Equal(clean, GlyphText.Clean(text));

    private static string Draw(GlyphRun run)
    {
        using var file = new PdfFileWriter(Stream.Null);
        using var content = new ContentStreamWriter();
        LogicalNode root = LogicalNode.CreateRoot(), leaf = root.Add(LogicalRole.P).Add(LogicalRole.Content);
        var tree = new StructureTree(root);
        var ownership = new ContentOwnership(content, tree);
        var drawer = new TextDrawer(content, new FontRegistry(file), new PageResources(), ownership);
        ownership.Enter(tree.BeginPage(file.Reserve(), 0), leaf, ArtifactKind.Layout);
        drawer.Draw(10, 20, run);
        drawer.Close();
        ownership.Leave();
        using PdfBuffer drawn = content.Take();
        return Encoding.Latin1.GetString(drawn.Span);
    }
}
