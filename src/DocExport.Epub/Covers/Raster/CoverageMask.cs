namespace DocExport.Epub.Covers.Raster;

/// <summary>
/// How much of each pixel shapes cover. Every edge adds the signed area to its right within its row; the running sum over a row is then the
/// coverage, exact but for the eight bits it ends in.
/// </summary>
internal sealed class CoverageMask(int width, int height)
{
    private readonly float[] _sums = new float[(width + 2) * height];

    public void Line(float x0, float y0, float x1, float y1)
    {
        if (y0 == y1)
            return;
        float direction = y0 < y1 ? 1 : -1;
        if (direction < 0)
            (x0, y0, x1, y1) = (x1, y1, x0, y0);
        float slope = (x1 - x0) / (y1 - y0);
        float x = y0 < 0 ? x0 - (y0 * slope) : x0;
        int end = (int)Math.Min(height, MathF.Ceiling(y1));
        for (int row = (int)Math.Max(0, y0); row < end; row++)
        {
            float dy = Math.Min(row + 1, y1) - Math.Max(row, y0);
            float next = x + (slope * dy);
            Row(row, Math.Min(x, next), Math.Max(x, next), direction * dy);
            x = next;
        }
    }

    /// <summary>A quadratic curve as lines short enough to look round at the size of a cover.</summary>
    public void Curve(float x0, float y0, float x1, float y1, float x2, float y2)
    {
        float bend = MathF.Abs(x0 - (2 * x1) + x2) + MathF.Abs(y0 - (2 * y1) + y2);
        int steps = 1 + (int)MathF.Ceiling(MathF.Sqrt(bend));
        (float fromX, float fromY) = (x0, y0);
        for (int i = 1; i <= steps; i++)
        {
            float t = (float)i / steps, u = 1 - t;
            float x = (u * u * x0) + (2 * u * t * x1) + (t * t * x2), y = (u * u * y0) + (2 * u * t * y1) + (t * t * y2);
            Line(fromX, fromY, x, y);
            (fromX, fromY) = (x, y);
        }
    }

    /// <summary>Calls back with every pixel that is covered at all, from 1 to 255.</summary>
    public void ForEach(Action<int, int, int> pixel)
    {
        for (int y = 0; y < height; y++)
        {
            float sum = 0;
            for (int x = 0; x < width; x++)
            {
                sum += _sums[(y * (width + 2)) + x];
                int coverage = (int)((Math.Min(MathF.Abs(sum), 1) * 255) + 0.5f);
                if (coverage > 0)
                    pixel(x, y, coverage);
            }
        }
    }

    /// <summary>Adds a piece of an edge that lies within one row and spans x from <paramref name="left"/> to <paramref name="right"/>.</summary>
    private void Row(int row, float left, float right, float area)
    {
        left = Math.Clamp(left, 0, width);
        right = Math.Clamp(right, left, width);
        int start = row * (width + 2), first = (int)left, last = (int)right;
        if (first == last)
        {
            float share = ((left + right) / 2) - first;
            _sums[start + first] += area * (1 - share);
            _sums[start + first + 1] += area * share;
            return;
        }

        float perPixel = area / (right - left), before = 0;
        for (int x = first; x <= last; x++)
        {
            // The part of the edge over this pixel, and how far through the pixel its middle lies.
            float from = Math.Max(left, x), to = Math.Min(right, x + 1), part = perPixel * (to - from);
            float share = ((from + to) / 2) - x;
            _sums[start + x] += before + (part * (1 - share));
            before = part * share;
        }

        _sums[start + last + 1] += before;
    }
}
