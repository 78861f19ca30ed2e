using System.IO.Compression;
using DocExport.Epub.Covers;
using DocExport.Epub.Covers.Raster;
using DocExport.Resources;
using DocExport.Resources.Pixels;

namespace DocExport.Epub.Tests.Covers;

public class CoverTests
{
    [Fact]
    public void TitleIsDrawnAsPng()
    {
        var book = new ReadBook(new Document { Metadata = new() { Title = "Éventail", Authors = [new Contributor("Ångström")] } });
        ImageInfo info = ImageProbe.Read(book.Data("images/img001.png"), out _)!;
        Assert.Equal((1600, 2560), (info.Width, info.Height));
        Assert.Contains("href=\"images/img001.png\" media-type=\"image/png\" properties=\"cover-image\"", book.Package, StringComparison.Ordinal);
    }

    [Fact]
    public void ScriptsThatTheFontLacksAreLeftToTheReadingSystem() =>
        Assert.Contains("<text", new ReadBook(new Document { Metadata = new() { Title = "日本語" } }).Text("images/img001.svg"), StringComparison.Ordinal);

    [Fact]
    public void GivenCoverIsTaken()
    {
        var book = new ReadBook(new Document { Metadata = new() { Title = "T", Cover = "dot.png" }, Resources = new MemoryResources() });
        Assert.Equal(MemoryResources.Dot, book.Data("images/img001.png"));
        Assert.Single(book.Names, name => name.StartsWith("EPUB/images/", StringComparison.Ordinal));
    }

    [Fact]
    public void RectanglesCoverTheirArea()
    {
        var mask = new CoverageMask(4, 3);
        mask.Line(0.5f, 0, 0.5f, 2.5f);
        mask.Line(3, 2.5f, 3, 0);
        var pixels = new int[3, 4];
        mask.ForEach((x, y, coverage) => pixels[y, x] = coverage);
        Assert.Equal(new[,] { { 128, 255, 255, 0 }, { 128, 255, 255, 0 }, { 64, 128, 128, 0 } }, pixels);
    }

    [Fact]
    public void PngHoldsTheRows()
    {
        var bitmap = new IndexedBitmap(3, 2, [0, 0, 0, 255, 255, 255]);
        bitmap.Fill(1, 0, 2, 1, 1);
        byte[] png = PngEncoder.Encode(bitmap);
        int data = png.AsSpan().IndexOf("IDAT"u8) + 4;
        using var rows = new ZLibStream(new MemoryStream(png, data, png.Length - data), CompressionMode.Decompress);
        var read = new byte[8];
        rows.ReadExactly(read);
        Assert.Equal([0, 0, 1, 1, 0, 0, 0, 0], read);
    }

    [Fact]
    public void ASubtitleKeepsItsDistanceFromManyAuthors()
    {
        string[] authors = [.. Enumerable.Repeat("Annette von Droste-Hülshoff", 6)];
        CoverLine[] below = [.. CoverLayout.Of("T", string.Concat(Enumerable.Repeat("a long subtitle ", 9)), authors, CoverText.EstimatedWidth, false).Lines.Where(line => !line.OnPanel)];
        Assert.Equal(6, below.Length);
        int gap = below[3].Baseline - below[2].Baseline;
        Assert.True(gap > below[1].Baseline - below[0].Baseline && gap > below[4].Baseline - below[3].Baseline, $"{gap}");
        Assert.InRange(below[^1].Baseline, 0, CoverLayout.Height - 150);
    }

    [Fact]
    public void LongTitlesAreMadeSmallerAndThenCut()
    {
        CoverText text = CoverText.Fit(string.Join(' ', Enumerable.Repeat("incomprehensible", 100)), 1200, 200, 6, CoverText.EstimatedWidth);
        Assert.Equal(6, text.Lines.Count);
        Assert.EndsWith("…", text.Lines[^1], StringComparison.Ordinal);
    }
}
