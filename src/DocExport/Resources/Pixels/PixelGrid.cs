namespace DocExport.Resources.Pixels;

/// <summary>Pixels of eight bits a component, from the upper left.</summary>
/// <param name="Data">Row after row.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Components">3 for RGB, 4 with opacity.</param>
internal sealed record PixelGrid(byte[] Data, int Width, int Height, int Components)
{
    /// <summary>Whether no pixel lets anything shine through.</summary>
    public bool IsOpaque
    {
        get
        {
            for (int at = 3; Components == 4 && at < Data.Length; at += 4)
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
        if (Components == 3)
            return this;
        var colors = new byte[3 * Width * Height];
        for (int from = 0, to = 0; from < Data.Length; from += 4, to += 3)
            Data.AsSpan(from, 3).CopyTo(colors.AsSpan(to));
        return new PixelGrid(colors, Width, Height, 3);
    }

    /// <summary>As large as can be with at most so many pixels.</summary>
    public PixelGrid ShrinkTo(long mostPixels)
    {
        double scale = Math.Min(1, Math.Sqrt(mostPixels / ((double)Width * Height)));
        return Shrink(Math.Max(1, (int)(Width * scale)), Math.Max(1, (int)(Height * scale)));
    }

    /// <summary>Each new pixel is the mean of the area that it covers, which neither blurs nor leaves anything out.</summary>
    public PixelGrid Shrink(int width, int height) =>
        width >= Width && height >= Height ? this : new AreaMean(this, width, height).Shrink();

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
