namespace DocExport.Pdf.Fonts.Cff;

/// <summary>Outlines as Type 2 charstrings (Adobe Technical Note 5177) without hints or subroutines.</summary>
internal static class CharString
{
    private const byte RLineTo = 5, RRCurveTo = 8, EndChar = 14, RMoveTo = 21;
    private const int StackLimit = 48;

    /// <param name="outline">Points are rounded to whole font units.</param>
    /// <param name="width">The advance; the table's nominal and default widths are 0.</param>
    public static byte[] Encode(GlyphOutline outline, int width)
    {
        var code = new List<byte>();
        if (width != 0)
            CffEncoder.Integer(code, Math.Min(width, short.MaxValue));
        byte open = 0; // a lineto or curveto whose operator is held back, since further ones can join it
        int operands = 0;
        (int X, int Y) at = default;
        (float X, float Y) exact = default;
        foreach (OutlineSegment segment in outline.Segments)
        {
            byte next = segment.Verb switch { OutlineVerb.Move => RMoveTo, OutlineVerb.Line => RLineTo, _ => RRCurveTo };
            int needed = next == RRCurveTo ? 6 : 2;
            if (next != open || operands + needed > StackLimit)
            {
                Close();
                open = next;
            }

            if (next == RRCurveTo)
            {
                (var first, var second) = Controls(segment, exact);
                Step(first);
                Step(second);
            }

            Step(segment.End);
            exact = segment.End;
            operands += needed;
            if (next == RMoveTo)
                Close();
        }

        Close();
        code.Add(EndChar);
        return [.. code];

        void Step((float X, float Y) to)
        {
            (int X, int Y) whole = ((int)MathF.Round(to.X), (int)MathF.Round(to.Y));
            CffEncoder.Integer(code, Math.Clamp(whole.X - at.X, short.MinValue, short.MaxValue));
            CffEncoder.Integer(code, Math.Clamp(whole.Y - at.Y, short.MinValue, short.MaxValue));
            at = whole;
        }

        void Close()
        {
            if (open != 0)
                code.Add(open);
            open = 0;
            operands = 0;
        }
    }

    /// <summary>A quadratic curve's cubic twin has its controls two thirds of the way to the one control.</summary>
    private static ((float X, float Y) First, (float X, float Y) Second) Controls(OutlineSegment segment, (float X, float Y) from)
    {
        if (segment.Verb == OutlineVerb.Cubic)
            return (segment.Control1, segment.Control2);
        (float x, float y) = segment.Control1;
        return ((from.X + 2 * (x - from.X) / 3, from.Y + 2 * (y - from.Y) / 3),
            (segment.End.X + 2 * (x - segment.End.X) / 3, segment.End.Y + 2 * (y - segment.End.Y) / 3));
    }
}
