using System.Runtime.InteropServices;
using DocExport.Pdf.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// Shows grapheme clusters so that their text can be read back in its own order, by who takes the content stream as it comes and by
/// who goes by the places of glyphs. Of the latter, some sort by left edges, divide the width of a glyph that shows several
/// characters from left to right, and see a space in any gap; blank glyphs over the cluster keep them from going wrong.
/// </summary>
internal sealed class ClusterDrawer(TextObject textObject, GlyphPen pen)
{
    // Em. A wider gap within a word is taken for a space.
    private const double SeenGap = 0.02;

    // Em.
    private const double Nudge = 0.002;

    // Em from the right edge of a right-to-left cluster to blanks for its letters before the last. Equal letters closer than 0.1 em are
    // taken for one printed twice, words that overlap by 0.5 em for two lines.
    private static readonly double[] BlankPlaces = [0.12, 0.24, 0.36];

    private readonly List<ShownGlyph> _glyphs = [];
    private ushort[] _codes = new ushort[16];
    private FontUsage _font = null!;
    private double _size;

    public void Start(FontUsage font, double size)
    {
        _font = font;
        _size = size;
        pen.Start(font, size);
    }

    public void DrawForwards(ReadOnlySpan<PositionedGlyph> cluster, ReadOnlySpan<char> text, double left)
    {
        if (TryShowOne(cluster, text, left))
            return;
        double right = Collect(cluster, left);
        bool replaced = cluster.Length > 1 && IsMisread(right, text);
        if (replaced)
            Close(right);
        DrawGroup(text, replaced);
    }

    public void DrawBackwards(ReadOnlySpan<PositionedGlyph> cluster, ReadOnlySpan<char> text, double left)
    {
        if (text.Length == 1 && cluster[0].Advance > 0 && TryShowOne(cluster, text, left))
            return;
        double right = Collect(cluster, left);
        int blanks = Math.Min(ClusterText.CountOf(text) - 1, BlankPlaces.Length);
        // Part of a ligature, over the glyph before it: further left by less than is seen, so that it is read after that.
        bool overlies = right <= left;
        if (overlies)
            Move(-(blanks + 1) * Nudge * _size);
        if (blanks > 0 && Blank is var blank and not 0)
        {
            for (int i = 0; i < blanks; i++)
            {
                int length = ClusterText.LengthOf(text, 1);
                double place = overlies ? left - ((i + 1) * Nudge * _size)
                    : Math.Max(right - (BlankPlaces[i] * _size), left + ((blanks - i) * Nudge * _size));
                Show(new ShownGlyph(blank, place, 0), _font.AnyCodeFor(blank, text[..length]));
                text = text[length..];
            }
        }

        bool replaced = cluster.Length > 1;
        if (replaced)
            Close(right);
        DrawGroup(text, replaced);
    }

    /// <summary>Glyphs that together stand for one text, whatever each of them shows elsewhere.</summary>
    public void DrawTogether(ReadOnlySpan<PositionedGlyph> glyphs, ReadOnlySpan<char> text)
    {
        Collect(glyphs, 0);
        DrawGroup(text, replaced: glyphs.Length > 1);
    }

    /// <summary>Shows the usual cluster, a single glyph.</summary>
    private bool TryShowOne(ReadOnlySpan<PositionedGlyph> cluster, ReadOnlySpan<char> text, double left)
    {
        if (cluster.Length > 1)
            return false;
        ref readonly PositionedGlyph glyph = ref cluster[0];
        ushort code = _font.CodeFor(glyph.Id, text);
        if (code != 0)
            Show(new ShownGlyph(glyph.Id, left + glyph.OffsetX, glyph.OffsetY), code);
        return code != 0;
    }

    private ushort Blank => (ushort)_font.Face.GlyphFor(' ');

    private double Collect(ReadOnlySpan<PositionedGlyph> glyphs, double place)
    {
        _glyphs.Clear();
        foreach (ref readonly PositionedGlyph glyph in glyphs)
        {
            _glyphs.Add(new ShownGlyph(glyph.Id, place + glyph.OffsetX, glyph.OffsetY));
            place += glyph.Advance;
        }

        return place;
    }

    private void Move(double distance)
    {
        foreach (ref ShownGlyph glyph in CollectionsMarshal.AsSpan(_glyphs))
            glyph = glyph with { Place = glyph.Place + distance };
    }

    /// <summary>
    /// Whether a glyph stands for several characters beside another one, left edges do not rise, or a mark shown last ends so far before
    /// the cluster does that a space is seen after it. The marks of Latin, Greek and Cyrillic are known to everyone.
    /// </summary>
    private bool IsMisread(double right, ReadOnlySpan<char> text)
    {
        if (text[^1] is >= '\u0300' and <= '\u036F')
            return false;
        if (ClusterText.CountOf(text) > _glyphs.Count)
            return true;
        ShownGlyph last = _glyphs[^1];
        if (right - last.Place - (_font.WidthOf(last.Glyph) * _size / 1000) > SeenGap * _size)
            return true;
        for (int i = 0; i < _glyphs.Count; i++)
        {
            double next = i + 1 < _glyphs.Count ? _glyphs[i + 1].Place : right;
            if (_glyphs[i].Place - next > Nudge * _size)
                return true;
        }

        return false;
    }

    /// <summary>Lets the group end where the cluster does.</summary>
    private void Close(double right)
    {
        _glyphs.Sort((a, b) => a.Place.CompareTo(b.Place));
        if (Blank is var blank and not 0)
            _glyphs.Add(new ShownGlyph(blank, right - (_font.WidthOf(blank) * _size / 1000), 0));
    }

    /// <summary>Shows what was collected.</summary>
    /// <param name="text">What it stands for.</param>
    /// <param name="replaced">Whether ActualText tells the text, which it does anyway where the font's map cannot.</param>
    private void DrawGroup(ReadOnlySpan<char> text, bool replaced)
    {
        if (_codes.Length < _glyphs.Count)
            _codes = new ushort[2 * _glyphs.Count];
        if (!ClusterText.TryTell(_font, _glyphs, text, _codes))
        {
            ClusterText.Fill(_font, _glyphs, text, _codes);
            replaced = true;
        }

        if (replaced)
            textObject.BeginReplacement(PdfText.Fit(GlyphText.Clean(text)));
        for (int i = 0; i < _glyphs.Count; i++)
            Show(_glyphs[i], _codes[i]);
        if (replaced)
            textObject.EndReplacement();
    }

    private void Show(ShownGlyph glyph, ushort code)
    {
        textObject.Continue();
        pen.Show(glyph, code);
    }
}
