namespace DocExport.Epub.Covers.Raster;

/// <summary>Draws glyph outlines into a coverage mask: simple ones from their points, composite ones part by part.</summary>
internal sealed class GlyphPen(OutlineFont font, CoverageMask mask)
{
    private const int OnCurve = 1, ShortX = 2, ShortY = 4, Repeat = 8, SameX = 16, SameY = 32;
    private const int WordArguments = 1, ArgumentsAreOffsets = 2, OneScale = 8, MoreParts = 32, TwoScales = 64, TwoByTwo = 128;

    /// <param name="glyph">What to draw.</param>
    /// <param name="place">From font units to pixels.</param>
    public void Draw(int glyph, Placement place)
    {
        ReadOnlySpan<byte> data = font.Description(glyph);
        if (data.IsEmpty)
            return;
        int contours = BigEndian.I16(data, 0);
        if (contours >= 0)
            Simple(data, contours, place);
        else
            Composite(data, place);
    }

    private void Composite(ReadOnlySpan<byte> data, Placement place)
    {
        int at = 10, flags;
        do
        {
            flags = BigEndian.U16(data, at);
            int glyph = BigEndian.U16(data, at + 2);
            at += 4;
            bool words = (flags & WordArguments) != 0;
            (int dx, int dy) = words ? (BigEndian.I16(data, at), BigEndian.I16(data, at + 2)) : ((sbyte)data[at], (sbyte)data[at + 1]);
            at += words ? 4 : 2;
            if ((flags & ArgumentsAreOffsets) == 0)
                (dx, dy) = (0, 0);
            (float a, float b, float c, float d) = (1, 0, 0, 1);
            if ((flags & OneScale) != 0)
                (a, d, at) = (BigEndian.F2Dot14(data, at), BigEndian.F2Dot14(data, at), at + 2);
            else if ((flags & TwoScales) != 0)
                (a, d, at) = (BigEndian.F2Dot14(data, at), BigEndian.F2Dot14(data, at + 2), at + 4);
            else if ((flags & TwoByTwo) != 0)
                (a, b, c, d, at) = (BigEndian.F2Dot14(data, at), BigEndian.F2Dot14(data, at + 2), BigEndian.F2Dot14(data, at + 4), BigEndian.F2Dot14(data, at + 6), at + 8);
            Draw(glyph, place.Of(a, b, c, d, dx, dy));
        }
        while ((flags & MoreParts) != 0);
    }

    private void Simple(ReadOnlySpan<byte> data, int contours, Placement place)
    {
        int points = contours == 0 ? 0 : BigEndian.U16(data, 10 + (2 * contours) - 2) + 1;
        int at = 10 + (2 * contours);
        at += 2 + BigEndian.U16(data, at);
        var flags = new byte[points];
        for (int i = 0; i < points; i++)
        {
            flags[i] = data[at++];
            if ((flags[i] & Repeat) == 0)
                continue;
            for (int left = data[at++]; left > 0; left--, i++)
                flags[i + 1] = flags[i];
        }

        int[] xs = Coordinates(data, ref at, flags, ShortX, SameX);
        int[] ys = Coordinates(data, ref at, flags, ShortY, SameY);
        int first = 0;
        for (int i = 0; i < contours; i++)
        {
            int last = BigEndian.U16(data, 10 + (2 * i));
            var contour = new (float X, float Y, bool On)[last - first + 1];
            for (int j = 0; j < contour.Length; j++)
            {
                (float x, float y) = place.Apply(xs[first + j], ys[first + j]);
                contour[j] = (x, y, (flags[first + j] & OnCurve) != 0);
            }

            Contour(contour);
            first = last + 1;
        }
    }

    private static int[] Coordinates(ReadOnlySpan<byte> data, ref int at, byte[] flags, int shortFlag, int sameFlag)
    {
        var values = new int[flags.Length];
        int value = 0;
        for (int i = 0; i < flags.Length; i++)
        {
            bool same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0)
            {
                value += same ? data[at] : -data[at];
                at++;
            }
            else if (!same)
            {
                value += BigEndian.I16(data, at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    /// <summary>Between two points off the curve lies one on it, halfway.</summary>
    private void Contour((float X, float Y, bool On)[] points)
    {
        if (points.Length < 2)
            return;
        (float X, float Y, bool On) start = (points[0].On, points[^1].On) switch
        {
            (true, _) => points[0],
            (false, true) => points[^1],
            _ => Middle(points[0], points[^1]),
        };
        (float X, float Y, bool On) current = start;
        for (int i = points[0].On ? 1 : 0; i < points.Length; i++)
        {
            if (points[i].On)
            {
                mask.Line(current.X, current.Y, points[i].X, points[i].Y);
                current = points[i];
                continue;
            }

            (float X, float Y, bool On) next = i + 1 < points.Length ? points[i + 1] : start;
            (float X, float Y, bool On) end = next.On || i + 1 == points.Length ? next : Middle(points[i], next);
            mask.Curve(current.X, current.Y, points[i].X, points[i].Y, end.X, end.Y);
            current = end;
        }

        mask.Line(current.X, current.Y, start.X, start.Y);
    }

    private static (float X, float Y, bool On) Middle((float X, float Y, bool On) a, (float X, float Y, bool On) b) =>
        ((a.X + b.X) / 2, (a.Y + b.Y) / 2, true);
}
