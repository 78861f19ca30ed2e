using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.QrCodes;
using DocExport.Pdf.Vectors;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.QrCodes;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData(1, 26, 16, 14)]
    [InlineData(7, 196, 124, 122)]
    [InlineData(32, 2465, 1541, 1538)]
    [InlineData(40, 3706, 2334, 2331)]
    public void Versions_hold_what_the_standard_says(int number, int codewords, int data, int bytes)
    {
        var version = new QrVersion(number);
        Assert.Equal((codewords, data, bytes), (version.Codewords, version.DataCodewords, version.Capacity));
    }

    [Fact]
    public void Alignment_patterns_stand_where_the_standard_says()
    {
        Assert.Equal([6, 18], new QrVersion(2).AlignmentCenters);
        Assert.Equal([6, 22, 38], new QrVersion(7).AlignmentCenters);
        Assert.Equal([6, 34, 60, 86, 112, 138], new QrVersion(32).AlignmentCenters);
        Assert.Equal([6, 30, 58, 86, 114, 142, 170], new QrVersion(40).AlignmentCenters);
    }

    [Fact]
    public void The_smallest_version_is_taken_and_too_much_data_has_none()
    {
        Assert.Equal(21, QrCode.Encode(new byte[14])!.Size);
        Assert.Equal(25, QrCode.Encode(new byte[15])!.Size);
        Assert.Equal(177, QrCode.Encode(new byte[2331])!.Size);
        Assert.Null(QrCode.Encode(new byte[2332]));
    }

    [Fact]
    public void The_drawing_covers_the_dark_modules_and_nothing_else()
    {
        QrCode code = QrCode.Encode("https://example.org/"u8)!;
        var shape = Assert.IsType<VectorShape>(Assert.Single(QrDrawing.Of(code).Elements));
        for (int row = 0; row < code.Size; row++)
        {
            for (int column = 0; column < code.Size; column++)
                Assert.Equal(code.Modules[row, column], Covers(shape.Path, column + 0.5, row + 0.5));
        }
    }

    [JudgeFact("zbarimg")]
    public void A_reader_of_codes_reads_every_version()
    {
        using var folder = new TemporaryFolder();
        string[] texts = [.. Enumerable.Range(1, QrVersion.Highest).Select(number => Address(new QrVersion(number).Capacity))];
        string[] pictures = [.. texts.Select((text, index) => Picture(folder, index, QrCode.Encode(Encoding.ASCII.GetBytes(text))!))];

        JudgeResult result = Judges.Run("zbarimg", ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", .. pictures]);

        Assert.Equal(texts, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Address(int length)
    {
        var address = new StringBuilder("https://a/");
        for (int i = 0; address.Length < length; i++)
            address.Append((char)('!' + (i * 31 % 94)));
        return address.ToString(0, length);
    }

    /// <summary>A portable greymap with three pixels for each module and the quiet zone.</summary>
    private static string Picture(TemporaryFolder folder, int index, QrCode code)
    {
        const int Quiet = 4, Scale = 3;
        int side = (code.Size + (2 * Quiet)) * Scale;
        byte[] pixels = new byte[side * side];
        for (int i = 0; i < pixels.Length; i++)
        {
            int row = (i / side / Scale) - Quiet, column = (i % side / Scale) - Quiet;
            bool dark = row >= 0 && column >= 0 && row < code.Size && column < code.Size && code.Modules[row, column];
            pixels[i] = dark ? (byte)0 : (byte)255;
        }

        string path = folder.File($"{index:00}.pgm");
        File.WriteAllBytes(path, [.. Encoding.ASCII.GetBytes($"P5 {side} {side} 255\n"), .. pixels]);
        return path;
    }

    /// <summary>The even-odd rule along a ray to the left.</summary>
    private static bool Covers(VectorPath path, double x, double y)
    {
        bool inside = false;
        Point start = default, from = default;
        foreach (PathSegment segment in path.Segments)
        {
            if (segment.Kind == PathSegmentKind.Move)
            {
                start = from = segment.End;
                continue;
            }

            Point to = segment.Kind == PathSegmentKind.Close ? start : segment.End;
            if (from.X == to.X && from.X < x && (from.Y > y) != (to.Y > y))
                inside = !inside;
            from = to;
        }

        return inside;
    }
}
