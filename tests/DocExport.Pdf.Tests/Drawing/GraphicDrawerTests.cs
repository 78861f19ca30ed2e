using DocExport.Diagnostics;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tests.Images;
using DocExport.Pdf.Vectors;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Drawing;

public class GraphicDrawerTests
{
    private static readonly Color Red = new(255, 0, 0), Blue = new(0, 0, 255);

    [JudgeFact("pdfcheck", "pdftoppm")]
    public void Every_kind_of_element_is_painted_where_it_belongs()
    {
        VectorElement[] elements =
        [
            new VectorShape(Box(0, 0, 10, 10), new Paint.Solid(Red), null),
            new VectorGroup(Matrix.Translation(10, 0), [new VectorShape(Box(0, 0, 40, 40), new Paint.Solid(Blue), null)])
            {
                Clip = Box(0, 0, 10, 10),
            },
            new VectorGroup(Matrix.Scaling(1, 2), [new VectorShape(Box(20, 0, 10, 5), new Paint.Solid(Red) { Opacity = 0.5 }, null)])
            {
                Opacity = 0.5,
            },
            new VectorShape(Box(0, 10, 10, 10), new Paint.Linear(new(0, 0), new(10, 0), [new(0.2, Red), new(0.8, Blue)]), null),
            new VectorShape(
                Box(10, 10, 10, 10),
                new Paint.Radial(new(15, 15), new(15, 15), 5, [new(0, Blue), new(1, Blue)], Matrix.Identity), null),
            new VectorGroup(
                new Matrix(1, 0, 0, 3, 0, 0),
                [new VectorShape(new([new(PathSegmentKind.Move, new(20, 5)), new(PathSegmentKind.Line, new(30, 5))]), null, new Stroke(new Paint.Solid(Red), 3) { Dashes = [20, 1] })]),
            new VectorGlyphs(Matrix.Translation(2, 28), SamplePages.Run("A", 10)),
        ];
        byte[] pixels = Render(new VectorGraphic(30, 30, elements));
        Assert.Equal((255, 0, 0), At(pixels, 5, 5));
        Assert.Equal((0, 0, 255), At(pixels, 15, 5));
        Assert.Equal((255, 191, 191), At(pixels, 25, 5), Near);
        Assert.Equal((255, 0, 0), At(pixels, 0, 15));
        Assert.Equal((0, 0, 255), At(pixels, 9, 15));
        Assert.Equal((0, 0, 255), At(pixels, 15, 15), Near);
        Assert.Equal((255, 0, 0), At(pixels, 25, 18));
        Assert.Equal((255, 255, 255), At(pixels, 25, 25));
    }

    [JudgeFact("pdfcheck", "pdftoppm")]
    public void What_is_composed_apart_is_laid_on_as_one()
    {
        VectorShape left = new(Box(0, 0, 8, 10), new Paint.Solid(Red), null), right = new(Box(4, 0, 6, 10), new Paint.Solid(Blue), null);
        GradientStop[] fading = [new(0, Blue), new(0.5, Blue, 0), new(1, Blue, 0)];
        var grey = new VectorShape(Box(10, 0, 10, 10), new Paint.Solid(new Color(128, 128, 128)), null);
        VectorElement[] elements =
        [
            new VectorGroup(Matrix.Identity, [left, right]) { Opacity = 0.5 },
            new VectorGroup(Matrix.Translation(10, 0), [left, right]) { Mask = new([grey with { Path = Box(0, 0, 10, 5) }], ByOpacity: false) },
            new VectorGroup(Matrix.Translation(20, 0), [left]) { Mask = new([grey with { Path = Box(0, 0, 10, 5) }], ByOpacity: true) },
            new VectorShape(Box(0, 10, 10, 10), new Paint.Linear(new(0, 0), new(10, 0), fading), null),
            new VectorShape(Box(10, 10, 20, 10), new Paint.Tiles([left with { Path = Box(0, 0, 5, 5) }], new Rect(0, 0, 10, 10), Matrix.Translation(10, 10)), null),
            new VectorShape(Box(0, 20, 10, 10), new Paint.Solid(new Color(255, 255, 0)), null),
            new VectorGroup(Matrix.Translation(0, 20), [left with { Fill = new Paint.Solid(new Color(0, 255, 255)) }]) { BlendMode = "Multiply" },
        ];
        byte[] pixels = Render(new VectorGraphic(30, 30, elements));
        Assert.Equal((255, 128, 128), At(pixels, 2, 5), Near);
        Assert.Equal((128, 128, 255), At(pixels, 6, 5), Near);
        Assert.Equal((255, 128, 128), At(pixels, 12, 2), Near);
        Assert.Equal((255, 255, 255), At(pixels, 12, 8));
        Assert.Equal((255, 0, 0), At(pixels, 22, 2));
        Assert.Equal((255, 255, 255), At(pixels, 22, 8));
        Assert.True(At(pixels, 0, 15).Item1 < 60);
        Assert.Equal((255, 255, 255), At(pixels, 7, 15));
        Assert.Equal((255, 0, 0), At(pixels, 23, 13));
        Assert.Equal((255, 255, 255), At(pixels, 27, 13));
        Assert.Equal((0, 255, 0), At(pixels, 4, 25));
        Assert.Equal((255, 255, 0), At(pixels, 9, 25));
    }

    [Fact]
    public void Nested_groups_save_no_more_states_than_a_PDF_may_hold()
    {
        VectorElement element = new VectorShape(Box(0, 0, 5, 5), new Paint.Solid(Red) { Opacity = 0.5 }, new Stroke(new Paint.Solid(Blue), 1));
        for (int depth = 0; depth < 60; depth++)
            element = new VectorGroup(Matrix.Identity, [element]) { Clip = Box(0, 0, 10, 10), Opacity = 0.99 };
        Assert.NotEmpty(Write(new VectorGraphic(30, 30, [element])));
    }

    private static VectorPath Box(double x, double y, double width, double height) => new(
    [
        new(PathSegmentKind.Move, new(x, y)),
        new(PathSegmentKind.Line, new(x + width, y)),
        new(PathSegmentKind.Line, new(x + width, y + height)),
        new(PathSegmentKind.Line, new(x, y + height)),
        new(PathSegmentKind.Close, default),
    ]);

    private static bool Near((int R, int G, int B) left, (int R, int G, int B) right) =>
        Math.Abs(left.R - right.R) <= 3 && Math.Abs(left.G - right.G) <= 3 && Math.Abs(left.B - right.B) <= 3;

    private static (int, int, int) At(byte[] pixels, int x, int y) =>
        (pixels[3 * (y * 30 + x)], pixels[3 * (y * 30 + x) + 1], pixels[3 * (y * 30 + x) + 2]);

    private static byte[] Render(VectorGraphic graphic) => ImagePage.Render(Write(graphic), 30, 30);

    private static byte[] Write(VectorGraphic graphic)
    {
        LogicalNode root = LogicalNode.CreateRoot();
        LogicalNode leaf = root.Add(LogicalRole.Figure, with: new() { AlternativeText = "Drawing" }).AddContent();
        var item = new GraphicItem(new Rect(0, 0, 30, 30), graphic) { Owner = leaf };
        using var stream = new MemoryStream();
        DocumentWriter.Write(
            new PageList([new Page(30, 30, "1", [item])], root, []), new DocumentWriterOptions(SamplePages.Info), stream, new DiagnosticBag());
        return stream.ToArray();
    }
}
