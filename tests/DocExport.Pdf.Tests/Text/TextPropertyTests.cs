using System.Text;
using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Tests.Writing;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Tests.Text;

public sealed class TextPropertyTests : IDisposable
{
    private static readonly string[] Samples =
    [
        "word", "fluffier ", "Ἀθῆναι ", "Москва ", "שלום ", "سلام ", "नमस्ते", "日本語", "カタカナ、", "한국어 ", "ไทย", "👩‍👩‍👧", "🇩🇪", "e\u0301\u0323",
        " ", "  ", "\u00A0", "\u00AD", "\u200B", "\u2028", "-", "—", "(", ")", "12.5 ", "“x” ", "\u202Babc\u202C", "\u0301", "𝔸", "\uFFFC", "/",
    ];

    private readonly TextFixture _text = new();

    [Fact]
    public void EveryCharacterIsDrawnExactlyOnce()
    {
        foreach (string text in Paragraphs(60))
        {
            foreach (ComputedStyle style in (ComputedStyle[])[TextFixture.Serif, TextFixture.Ragged, TextFixture.Code])
            {
                var drawn = new int[text.Length];
                foreach (TextLine line in _text.Lines(text, style, 120))
                    Count(line, text, drawn);
                for (int i = 0; i < text.Length; i++)
                    Assert.True(drawn[i] == (IsSilent(text[i]) ? drawn[i] & 1 : 1), $"unit {i} of '{text}' is drawn {drawn[i]} times");
            }
        }
    }

    [Fact]
    public void TheSameTextGivesTheSameLines()
    {
        using var other = new TextFixture();
        foreach (string text in Paragraphs(20))
            Assert.Equal(Describe(_text.Lines(text, TextFixture.Serif, 150)), Describe(other.Lines(text, TextFixture.Serif, 150)));
    }

    [Fact]
    public void ItemsStandWithinTheLineAndDoNotOverlap()
    {
        foreach (string text in Paragraphs(30))
        {
            foreach (TextLine line in _text.Lines(text, TextFixture.Ragged, 200))
            {
                double end = double.NegativeInfinity;
                foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>().Where(item => item.Run is { ActualText: null, Width: > 0 }).OrderBy(item => item.X))
                {
                    Assert.True(item.X >= end - 0.01, $"'{text}' at {line.Start}: {item.X} before {end}, {item.Run.Face} {item.Run.Glyphs.ToArray()[0]}");
                    end = item.X + item.Run.Width;
                }
            }
        }
    }

    [Fact]
    public void The_same_lines_come_from_any_number_of_threads()
    {
        string[] paragraphs = [.. Paragraphs(40)];
        string[] alone = [.. paragraphs.Select(text => Describe(_text.Lines(text, TextFixture.Serif, 150)))];
        using var other = new TextFixture();
        var together = new string[paragraphs.Length];
        Parallel.For(0, paragraphs.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var engine = new TextEngine(other.Fonts, new DiagnosticBag());
            together[i] = Describe(engine.Break(engine.Shape(TextFixture.Plain(paragraphs[i], TextFixture.Serif)), new LineShape(150)));
        });
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Widths_add_up()
    {
        foreach (string text in Paragraphs(40).Where(text => !text.Any(c => c is >= '\u0590' and < '\u0900' or '\u202B')))
        {
            foreach (ComputedStyle style in (ComputedStyle[])[TextFixture.Serif, TextFixture.Ragged])
            {
                foreach (TextLine line in _text.Lines(text, style, 200))
                {
                    foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>())
                        Assert.Equal(item.Run.Glyphs.ToArray().Sum(glyph => (double)glyph.Advance), item.Run.Width, 0.001);
                    double overhang = style == TextFixture.Serif ? style.FontSize : 0;
                    // Boxes for missing characters hold blanks beyond their edges.
                    if (!text[line.Start..line.End].Any(c => c is >= '\u0E00' and < '\u1E00' or >= '\u3000' and < '\uD800'))
                        Assert.InRange(TextFixture.End(line, text), line.Width - 0.01, line.Width + overhang + 0.01);
                }
            }
        }
    }

    public void Dispose() => _text.Dispose();

    private static IEnumerable<string> Paragraphs(int count)
    {
        const int Words = 25;
        double[] choices = [.. PseudoRandom.Doubles(count * Words, 0.5)];
        for (int i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (int j = 0; j < Words; j++)
                text.Append(Samples[(int)((choices[(i * Words) + j] + 0.5) * Samples.Length) % Samples.Length]);
            yield return text.ToString();
        }
    }

    /// <summary>Break hints and direction marks show nothing; a forced break copies as a space of its own.</summary>
    private static bool IsSilent(char c) => LayoutControls.IsControl(c) || c == '\u2028';

    private static void Count(TextLine line, string text, int[] drawn)
    {
        foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>())
        {
            if (!ReferenceEquals(item.Run.Text, text))
                continue;
            foreach (PositionedGlyph glyph in item.Run.Glyphs.ToArray())
            {
                for (int i = 0; i < glyph.TextLength; i++)
                    drawn[glyph.TextStart + i]++;
            }
        }
    }

    private static string Describe(IReadOnlyList<TextLine> lines)
    {
        var description = new StringBuilder();
        foreach (TextLine line in lines)
        {
            description.Append(FormattableString.Invariant($"{line.Start} {line.End} {line.Width:R}:"));
            foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>())
            {
                foreach (PositionedGlyph glyph in item.Run.Glyphs.ToArray())
                    description.Append(FormattableString.Invariant($" {glyph.Id}+{glyph.Advance:R}"));
            }
        }

        return description.ToString();
    }
}
