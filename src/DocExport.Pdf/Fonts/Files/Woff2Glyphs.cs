namespace DocExport.Pdf.Fonts.Files;

/// <summary>The streams that glyphs are put together from, read glyph by glyph.</summary>
internal ref struct Woff2Glyphs(
    ReadOnlySpan<byte> pointCounts,
    ReadOnlySpan<byte> flags,
    ReadOnlySpan<byte> coordinates,
    ReadOnlySpan<byte> composites,
    ReadOnlySpan<byte> boxes,
    ReadOnlySpan<byte> instructions,
    int boxBitmapSize,
    ReadOnlySpan<byte> overlaps)
{
    private const int OnCurve = 1, OverlapSimple = 0x40, Composite = -1;
    private readonly ReadOnlySpan<byte> _boxBitmap = boxes.Length >= boxBitmapSize ? boxes[..boxBitmapSize] : throw Woff2Reader.Damaged();
    private readonly ReadOnlySpan<byte> _overlaps = overlaps;
    private Woff2Reader _pointCounts = new(pointCounts), _flags = new(flags), _coordinates = new(coordinates);
    private Woff2Reader _composites = new(composites), _boxes = new(boxes[boxBitmapSize..]), _instructions = new(instructions);

    /// <summary>Writes one glyph behind the others and returns the left edge of its box.</summary>
    public short Append(List<byte> glyf, int glyph, short contours)
    {
        if (contours == 0)
            return IsSet(_boxBitmap, glyph) ? throw Woff2Reader.Damaged() : (short)0;
        int start = glyf.Count;
        Write16(glyf, contours);
        if (contours == Composite)
        {
            glyf.AddRange(BoxOf(glyph) ?? throw Woff2Reader.Damaged());
            AppendComponents(glyf);
        }
        else if (contours > 0)
        {
            AppendContours(glyf, glyph, contours);
        }
        else
        {
            throw Woff2Reader.Damaged();
        }

        return (short)(glyf[start + 2] << 8 | glyf[start + 3]);
    }

    private void AppendContours(List<byte> glyf, int glyph, int contours)
    {
        var ends = new int[contours];
        int points = 0;
        for (int i = 0; i < contours; i++)
        {
            points += _pointCounts.UInt255();
            if (points is 0 or > ushort.MaxValue)
                throw Woff2Reader.Damaged();
            ends[i] = points - 1;
        }

        var path = new (int X, int Y, bool OnCurve)[points];
        (int x, int y) = (0, 0);
        for (int i = 0; i < points; i++)
        {
            byte flag = _flags.Byte();
            (int dx, int dy) = Woff2Triplet.Read(flag & 0x7F, ref _coordinates);
            path[i] = (x += dx, y += dy, (flag & 0x80) == 0);
        }

        byte[]? box = BoxOf(glyph);
        if (box is not null)
        {
            glyf.AddRange(box);
        }
        else
        {
            Write16(glyf, path.Min(point => point.X));
            Write16(glyf, path.Min(point => point.Y));
            Write16(glyf, path.Max(point => point.X));
            Write16(glyf, path.Max(point => point.Y));
        }

        foreach (int end in ends)
            Write16(glyf, end);
        AppendInstructions(glyf);

        // Every coordinate takes two bytes: the subset is packed anew, this file is only read.
        for (int i = 0; i < points; i++)
            glyf.Add((byte)((path[i].OnCurve ? OnCurve : 0) | (i == 0 && IsSet(_overlaps, glyph) ? OverlapSimple : 0)));
        for (int i = 0; i < points; i++)
            Write16(glyf, path[i].X - (i == 0 ? 0 : path[i - 1].X));
        for (int i = 0; i < points; i++)
            Write16(glyf, path[i].Y - (i == 0 ? 0 : path[i - 1].Y));
    }

    private void AppendComponents(List<byte> glyf)
    {
        const int Words = 1, Scale = 8, More = 0x20, TwoScales = 0x40, Matrix = 0x80, HasInstructions = 0x100;
        bool instructed = false;
        int flags;
        do
        {
            flags = _composites.UInt16();
            instructed |= (flags & HasInstructions) != 0;
            int size = 2 + ((flags & Words) != 0 ? 4 : 2);
            size += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
            Write16(glyf, flags);
            glyf.AddRange(_composites.Take(size));
        }
        while ((flags & More) != 0);
        if (instructed)
            AppendInstructions(glyf);
    }

    /// <summary>Their length lies among the coordinates.</summary>
    private void AppendInstructions(List<byte> glyf)
    {
        int length = _coordinates.UInt255();
        Write16(glyf, length);
        glyf.AddRange(_instructions.Take(length));
    }

    private byte[]? BoxOf(int glyph) => IsSet(_boxBitmap, glyph) ? _boxes.Take(8).ToArray() : null;

    private static bool IsSet(ReadOnlySpan<byte> bitmap, int glyph) =>
        glyph / 8 < bitmap.Length && (bitmap[glyph / 8] & (0x80 >> (glyph % 8))) != 0;

    private static void Write16(List<byte> output, int value) => output.AddRange([(byte)(value >> 8), (byte)value]);
}
