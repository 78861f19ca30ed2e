using System.Buffers;
using System.Text;
using DocExport.Formulas;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Formulas;

/// <summary>Sets characters: signs and letters of the math font, and words of the text's own.</summary>
internal static class GlyphSetter
{
    private static readonly SearchValues<char> Descenders = SearchValues.Create("gjpqyQ,;()[]{}/|");

    public static GlyphBox Glyph(MathGlyph glyph, double size, string text, in FormulaContext context)
    {
        double scale = size / context.Font.UnitsPerEm;
        return new GlyphBox
        {
            Glyph = glyph,
            Face = context.Font.Face,
            Size = size,
            Text = text,
            Color = context.Color,
            Width = glyph.Advance * scale,
            Height = glyph.Height * scale,
            Depth = glyph.Depth * scale,
            Italic = glyph.Italic * scale,
            AccentAt = glyph.AccentAt * scale,
        };
    }

    /// <summary>A character as it is drawn at the size of the context; words where the math font lacks it.</summary>
    public static FormulaBox Character(string text, in FormulaContext context)
    {
        Rune rune = Rune.GetRuneAt(text, 0);
        ushort glyph = rune.Utf16SequenceLength == text.Length ? context.Font.GlyphFor(rune.Value, context.Style.Level) : (ushort)0;
        return glyph == 0 ? Words(new MathWords(text), context) : Glyph(context.Font.Measure(glyph), context.Size, text, context);
    }

    /// <summary>A letter, a number, a sign, or a name of several letters.</summary>
    public static FormulaBox Symbol(MathSymbol symbol, in FormulaContext context)
    {
        MathAlphabet alphabet = context.Surroundings.IsBold ? MathAlphabets.Bolder(symbol.Alphabet) : symbol.Alphabet;
        // Digits are upright in running text and take the weight of what is around them.
        if (context.Surroundings.IsBold && symbol.Alphabet == MathAlphabet.Variable && char.IsAsciiDigit(symbol.Text[0]))
            alphabet = MathAlphabet.Bold;
        return Characters(MathAlphabets.Map(symbol.Text, alphabet), context);
    }

    /// <summary>Characters side by side.</summary>
    public static FormulaBox Characters(string text, in FormulaContext context)
    {
        if (text.Length == 1 || (text.Length == 2 && char.IsHighSurrogate(text[0])))
            return Character(text, context);
        var boxes = new List<FormulaBox>(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            boxes.Add(rune.Value is 0x2009 or ' '
                ? new GroupBox([]) { Width = context.Size / 6 }
                : Character(rune.ToString(), context));
        }

        GroupBox row = GroupBox.Row([.. boxes]);
        return new GroupBox(row.Parts) { Width = row.Width, Italic = boxes[^1].Italic };
    }

    /// <summary>Words in the font of the text around the formula.</summary>
    public static WordsBox Words(MathWords words, in FormulaContext context)
    {
        ComputedStyle style = context.Surroundings.WordStyle(words, context.Style.Level, context.Color);
        TextLine line = context.Surroundings.Engine.SetLine(new StyledText(words.Text, [new StyledRun(0, words.Text.Length, style, null)], style));
        double width = 0, height = 0, depth = 0;
        foreach (PageItem item in line.Items)
        {
            if (item is not GlyphRunItem run)
                continue;
            width = Math.Max(width, run.X + run.Run.Width);
            height = Math.Max(height, run.Run.Face.Metrics.CapHeight * run.Run.FontSize / run.Run.Face.UnitsPerEm);
            depth = Math.Max(depth, HasDescender(words.Text) ? -run.Run.Face.Metrics.Descent * run.Run.FontSize / run.Run.Face.UnitsPerEm * 0.7 : 0);
        }

        return new WordsBox { Items = line.Items, Width = width, Height = height, Depth = depth };
    }

    private static bool HasDescender(string text) => text.AsSpan().ContainsAny(Descenders);
}
