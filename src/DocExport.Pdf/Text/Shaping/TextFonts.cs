using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Hyphenation;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// What the styles of an export need from its fonts, and all words shaped with them. One for each export; any number of threads
/// may use it.
/// </summary>
internal sealed class TextFonts : IDisposable
{
    private readonly FontCatalog _catalog;
    private readonly Lazy<FormulaFonts> _formulas;
    private readonly ThreadLocal<TextTools> _tools;
    private readonly ConcurrentDictionary<ComputedStyle, StyleFonts> _styles = new(ByReference.Instance);

    /// <param name="catalog">Faces; disposed by its owner, after this.</param>
    /// <param name="hyphenation">How words may be divided; <see langword="null"/> for the defaults.</param>
    public TextFonts(FontCatalog catalog, HyphenationRules? hyphenation = null)
    {
        Hyphenation = new WordHyphenation(hyphenation ?? new());
        _catalog = catalog;
        Selector = new FontSelector(catalog);
        _formulas = new Lazy<FormulaFonts>(() => new FormulaFonts(catalog));
        _tools = new ThreadLocal<TextTools>(() => new(this));
    }

    /// <summary>What formulas need; made when the first one is set.</summary>
    public FormulaFonts Formulas => _formulas.Value;

    /// <summary>Those of the thread that asks.</summary>
    public TextTools Tools => _tools.Value!;

    public FontSelector Selector { get; }

    public WordHyphenation Hyphenation { get; }

    public ShapingContexts Contexts { get; } = new();

    public StyleFonts For(ComputedStyle style) => _styles.TryGetValue(style, out StyleFonts? fonts) ? fonts : _styles.GetOrAdd(style, Find(style));

    /// <param name="run">Where the characters come from.</param>
    /// <param name="fonts">What its style needs.</param>
    /// <param name="face">The font; <see langword="null"/> where none has the characters.</param>
    /// <param name="script">As resolved.</param>
    /// <param name="level">Bidi level.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">First unit of the item.</param>
    /// <param name="end">The unit after it.</param>
    public TextItem MakeItem(StyledRun run, StyleFonts fonts, FontFace? face, Script script, byte level, string text, int start, int end)
    {
        ComputedStyle style = run.Style;
        // Figures and punctuation alone belong to no script; what Latin does with them suits.
        ScriptTag tag = ScriptTag.Of(script == Script.Common ? Script.Latin : script);
        var key = new ShapingKey(face ?? fonts.Primary, fonts.Features, tag, style.Language, (level & 1) != 0);
        ScriptPlacement placement = face is null || style.Position == ScriptPosition.Normal
            ? new ScriptPlacement(key, 1, 0)
            : ScriptPlacement.Find(key, style.Position, Contexts, text.AsSpan(start, end - start));
        ShapingContext context = Contexts.Get(placement.Key);
        double size = style.FontSize * placement.Scale;
        return new TextItem
        {
            Run = run,
            Start = start,
            End = end,
            Script = script,
            Level = level,
            Context = context,
            Size = size,
            Scale = size / context.Face.UnitsPerEm,
            Tracking = style.Tracking / 1000 * size,
            Rise = style.FontSize * placement.Rise,
            IsMissing = face is null,
        };
    }

    public void Dispose()
    {
        _tools.Dispose();
        Contexts.Dispose();
    }

    private StyleFonts Find(ComputedStyle style)
    {
        FontFace[] faces =
        [
            .. style.FontFamily.Where(_catalog.HasFamily).Select(family => _catalog.Find(family, style.Weight, style.Italic)).Distinct(),
        ];
        if (faces.Length == 0)
            faces = [_catalog.Find("serif", style.Weight, style.Italic)];
        return new StyleFonts(style, faces, StyleFeatures.Of(style));
    }

    /// <summary>A style has many members, and equal ones are mostly the same instance.</summary>
    private sealed class ByReference : IEqualityComparer<ComputedStyle>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(ComputedStyle? x, ComputedStyle? y) => ReferenceEquals(x, y);

        public int GetHashCode(ComputedStyle obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
