namespace DocExport.Epub.Images;

/// <summary>Pixels of eight bits a component, from the upper left.</summary>
/// <param name="Data">Row after row.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Components">3 for RGB, 4 with opacity.</param>
internal sealed record PixelGrid(byte[] Data, int Width, int Height, int Components)
{
    /// <summary>Each new pixel is the mean of the area that it covers, which neither blurs nor leaves anything out.</summary>
    public PixelGrid Shrink(int width, int height)
    {
        if (width >= Width && height >= Height)
            return this;
        var result = new byte[width * height * Components];
        var row = new double[width * Components];
        double stepX = (double)Width / width, stepY = (double)Height / height;
        for (int y = 0; y < height; y++)
        {
            Array.Clear(row);
            double top = y * stepY, bottom = Math.Min((y + 1) * stepY, Height);
            for (int line = (int)top; line < bottom; line++)
                AddRow(row, line, width, stepX, Math.Min(bottom, line + 1) - Math.Max(top, line));
            double area = stepX * (bottom - top);
            Write(row, result.AsSpan(y * row.Length, row.Length), area);
        }

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

    private void AddRow(double[] row, int line, int width, double step, double share)
    {
        ReadOnlySpan<byte> source = Data.AsSpan(line * Width * Components, Width * Components);
        for (int x = 0; x < width; x++)
        {
            double left = x * step, right = Math.Min((x + 1) * step, Width);
            for (int at = (int)left; at < right; at++)
            {
                double weight = share * (Math.Min(right, at + 1) - Math.Max(left, at));
                ReadOnlySpan<byte> pixel = source.Slice(at * Components, Components);
                // What is transparent has no colour to give.
                double color = Components == 4 ? weight * pixel[3] / 255 : weight;
                for (int component = 0; component < 3; component++)
                    row[(x * Components) + component] += color * pixel[component];
                if (Components == 4)
                    row[(x * Components) + 3] += weight * pixel[3];
            }
        }
    }

    private void Write(double[] row, Span<byte> target, double area)
    {
        for (int at = 0; at < row.Length; at += Components)
        {
            double opaque = Components == 4 ? row[at + 3] / 255 : area;
            for (int component = 0; component < 3; component++)
                target[at + component] = opaque <= 0 ? (byte)0 : (byte)Math.Clamp(Math.Round(row[at + component] / opaque), 0, 255);
            if (Components == 4)
                target[at + 3] = (byte)Math.Clamp(Math.Round(row[at + 3] / area), 0, 255);
        }
    }
}
