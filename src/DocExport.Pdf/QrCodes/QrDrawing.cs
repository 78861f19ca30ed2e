using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors;
using DocExport.Themes;

namespace DocExport.Pdf.QrCodes;

/// <summary>
/// A symbol as one filled path, a point for each module. The path follows the edges between dark and light: squares beside each
/// other would show hairlines on the screen.
/// </summary>
internal static class QrDrawing
{
    // Clockwise with y downwards, so that dark is on the right of an edge.
    private static readonly (int X, int Y)[] Steps = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    public static VectorGraphic Of(QrCode code)
    {
        var path = new VectorPath(Outline(code.Modules), EvenOdd: true);
        return new(code.Size, code.Size, [new VectorShape(path, new Paint.Solid(Color.Black), null)]);
    }

    private static List<PathSegment> Outline(bool[,] modules)
    {
        int size = modules.GetLength(0);
        var segments = new List<PathSegment>();
        // Every dark module under a light one has an upper edge that belongs to exactly one outline.
        bool[,] seen = new bool[size, size];
        for (int y = 0; y < size; y++)
        {
            for (int x = 0; x < size; x++)
            {
                if (IsDark(x, y) && !IsDark(x, y - 1) && !seen[y, x])
                    Follow(x, y);
            }
        }

        return segments;

        bool IsDark(int x, int y) => x >= 0 && y >= 0 && x < size && y < size && modules[y, x];

        void Follow(int startX, int startY)
        {
            (int x, int y, int direction) = (startX, startY, 0);
            segments.Add(new(PathSegmentKind.Move, new Point(x, y)));
            do
            {
                if (direction == 0)
                    seen[y, x] = true;
                (x, y) = (x + Steps[direction].X, y + Steps[direction].Y);
                int turn = Turn(x, y, direction);
                if (turn == direction)
                    continue;
                direction = turn;
                if ((x, y) != (startX, startY) || direction != 0)
                    segments.Add(new(PathSegmentKind.Line, new Point(x, y)));
            }
            while ((x, y, direction) != (startX, startY, 0));
            segments.Add(new(PathSegmentKind.Close, default));
        }

        // Where two dark modules touch by a corner, the outline stays with the one that it follows.
        int Turn(int x, int y, int direction)
        {
            (bool left, bool right) = direction switch
            {
                0 => (IsDark(x, y - 1), IsDark(x, y)),
                1 => (IsDark(x, y), IsDark(x - 1, y)),
                2 => (IsDark(x - 1, y), IsDark(x - 1, y - 1)),
                _ => (IsDark(x - 1, y - 1), IsDark(x, y - 1)),
            };
            return !right ? (direction + 1) % 4 : left ? (direction + 3) % 4 : direction;
        }
    }
}
