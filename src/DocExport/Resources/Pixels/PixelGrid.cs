using System.Runtime.Intrinsics;

namespace DocExport.Resources.Pixels;

/// <summary>Pixels of eight bits a component, from the upper left.</summary>
/// <param name="Data">Row after row.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Components">1 grey, 2 grey and opacity, 3 colour, 4 colour and opacity.</param>
internal sealed record PixelGrid(byte[] Data, int Width, int Height, int Components)
{
    private bool HasAlpha => Components is 2 or 4;

    /// <summary>Whether no pixel lets anything shine through.</summary>
    public bool IsOpaque
    {
        get
        {
            for (int at = Components - 1; HasAlpha && at < Data.Length; at += Components)
            {
                if (Data[at] != 255)
                    return false;
            }

            return true;
        }
    }

    /// <summary>The colours alone.</summary>
    public PixelGrid WithoutAlpha()
    {
        if (!HasAlpha)
            return this;
        var colors = new byte[(Components - 1) * Width * Height];
        DropAlpha(Data, colors, Components);
        return new PixelGrid(colors, Width, Height, Components - 1);
    }

    /// <summary>Copies pixels without their last component.</summary>
    public static void DropAlpha(ReadOnlySpan<byte> pixels, Span<byte> colors, int components)
    {
        if (components == 2)
        {
            for (int x = 0; x < colors.Length; x++)
                colors[x] = pixels[2 * x];
            return;
        }

        int from = 0, to = 0;
        // Four pixels at once; the last four bytes written are the next ones'.
        for (; to + Vector128<byte>.Count <= colors.Length; from += 16, to += 12)
            Vector128.Shuffle(Vector128.Create(pixels[from..]), Vector128.Create(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, (byte)255, 255, 255, 255)).CopyTo(colors[to..]);
        for (; from < pixels.Length; from += 4, to += 3)
            (colors[to], colors[to + 1], colors[to + 2]) = (pixels[from], pixels[from + 1], pixels[from + 2]);
    }

    /// <summary>The size of the same shape with at most so many pixels.</summary>
    public static (int Width, int Height) Fit(int width, int height, long mostPixels)
    {
        double scale = Math.Min(1, Math.Sqrt(mostPixels / ((double)width * height)));
        return (Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)));
    }

    /// <summary>As large as can be with at most so many pixels; each new one is the mean of the area that it covers.</summary>
    public PixelGrid ShrinkTo(long mostPixels)
    {
        (int width, int height) = Fit(Width, Height, mostPixels);
        if (width >= Width && height >= Height)
            return this;
        var result = new byte[width * height * Components];
        int filled = 0;
        var mean = new AreaMean((Width, Height), (width, height), Components, row =>
        {
            row.CopyTo(result.AsSpan(filled));
            filled += row.Length;
        });
        for (int y = 0; y < Height; y++)
            mean.Add(Data.AsSpan(y * Width * Components, Width * Components));
        return new PixelGrid(result, width, height, Components);
    }

    /// <summary>The orientation of EXIF undone.</summary>
    public PixelGrid Upright(int orientation)
    {
        if (orientation is < 2 or > 8)
            return this;
        (int width, int height) = orientation >= 5 ? (Height, Width) : (Width, Height);
        var result = new byte[Data.Length];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                (int fromX, int fromY) = orientation switch
                {
                    2 => (Width - 1 - x, y),
                    3 => (Width - 1 - x, Height - 1 - y),
                    4 => (x, Height - 1 - y),
                    5 => (y, x),
                    6 => (y, Height - 1 - x),
                    7 => (Width - 1 - y, Height - 1 - x),
                    _ => (Width - 1 - y, x),
                };
                Data.AsSpan(((fromY * Width) + fromX) * Components, Components).CopyTo(result.AsSpan(((y * width) + x) * Components));
            }
        }

        return new PixelGrid(result, width, height, Components);
    }
}
