using System.Collections.Concurrent;
using DocExport.Formulas;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Formulas;

/// <summary>The math font of an export, and the styles of words in formulas. Any number of threads may ask.</summary>
internal sealed class FormulaFonts(FontCatalog catalog)
{
    private readonly ConcurrentDictionary<WordKey, ComputedStyle> _words = new();

    public MathFont Font { get; } = new(catalog.Find([BundledFonts.MathFamily], 400, italic: false));

    /// <summary>How words look at a size; equal ones are one instance, since fonts are looked up by it.</summary>
    public ComputedStyle StyleOf(MathWords words, ComputedStyle around, double size, Color color) =>
        _words.GetOrAdd(new WordKey(around, size, color, words.IsBold, words.IsItalic, words.IsMonospace, words.IsSansSerif), static key => key.Style());

    private sealed record WordKey(ComputedStyle Around, double Size, Color Color, bool IsBold, bool IsItalic, bool IsMonospace, bool IsSansSerif)
    {
        public ComputedStyle Style() => Around with
        {
            FontSize = Size,
            Color = Color,
            Weight = IsBold ? 700 : Around.Weight,
            Italic = IsItalic || Around.Italic,
            FontFamily = IsMonospace ? ["monospace"] : IsSansSerif ? ["sans-serif"] : Around.FontFamily,
            Alignment = TextAlignment.Start,
            Direction = Model.TextDirection.LeftToRight,
            Position = ScriptPosition.Normal,
            Background = null,
            Underline = false,
            Strikethrough = false,
            Tracking = 0,
        };
    }
}
