using System.Text;
using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Vectors;

namespace DocExport.Pdf.Tests.Vectors;

/// <summary>Reads images with the bundled fonts.</summary>
internal sealed class SvgFixture : IDisposable
{
    public const string Prefix = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" ";

    private readonly FontCatalog _catalog = new();
    private readonly TextFonts _fonts;

    public SvgFixture() => _fonts = new TextFonts(_catalog);

    public DiagnosticBag Diagnostics { get; } = new();

    public IEnumerable<string> Ids => Diagnostics.Items.Select(item => item.Id);

    public VectorGraphic? Read(byte[] svg, out string? fault) =>
        SvgReader.Read(svg, new SvgContext(_fonts, Diagnostics, new SourceSpan("a.md", 3, 1, 5), "a.svg"), out fault);

    /// <summary>An image of 100 × 100 pixels in which user units are pixels.</summary>
    public VectorGraphic Draw(string content) => Whole($"{Prefix} width='100' height='100'>{content}</svg>");

    public VectorGraphic Whole(string svg)
    {
        VectorGraphic? graphic = Read(Encoding.UTF8.GetBytes(svg), out string? fault);
        Assert.Null(fault);
        return graphic!;
    }

    /// <summary>All shapes, with their paths in points.</summary>
    public static List<VectorShape> Shapes(VectorGraphic graphic)
    {
        var shapes = new List<VectorShape>();
        Collect(graphic.Elements, Matrix.Identity, (element, map) =>
        {
            if (element is VectorShape shape)
                shapes.Add(shape with { Path = Map(shape.Path, map) });
        });
        return shapes;
    }

    /// <summary>Where glyph runs begin, in points.</summary>
    public static List<(Point Origin, VectorGlyphs Glyphs, Matrix Map)> Texts(VectorGraphic graphic)
    {
        var texts = new List<(Point, VectorGlyphs, Matrix)>();
        Collect(graphic.Elements, Matrix.Identity, (element, map) =>
        {
            if (element is VectorGlyphs glyphs)
                texts.Add((map.Multiply(glyphs.Transform).Apply(default), glyphs, map.Multiply(glyphs.Transform)));
        });
        return texts;
    }

    public static List<VectorGroup> Groups(VectorGraphic graphic)
    {
        var groups = new List<VectorGroup>();
        Collect(graphic.Elements, Matrix.Identity, (element, _) =>
        {
            if (element is VectorGroup group)
                groups.Add(group);
        });
        return groups;
    }

    public static List<(VectorImage Image, Matrix Map)> Images(VectorGraphic graphic)
    {
        var images = new List<(VectorImage, Matrix)>();
        Collect(graphic.Elements, Matrix.Identity, (element, map) =>
        {
            if (element is VectorImage image)
                images.Add((image, map));
        });
        return images;
    }

    public void Dispose()
    {
        _fonts.Dispose();
        _catalog.Dispose();
    }

    private static void Collect(IReadOnlyList<VectorElement> elements, Matrix map, Action<VectorElement, Matrix> visit)
    {
        foreach (VectorElement element in elements)
        {
            visit(element, map);
            if (element is VectorGroup group)
                Collect(group.Elements, map.Multiply(group.Transform), visit);
        }
    }

    private static VectorPath Map(VectorPath path, Matrix map) => path with
    {
        Segments =
        [
            .. path.Segments.Select(segment => new PathSegment(
                segment.Kind, map.Apply(segment.End), map.Apply(segment.Control1), map.Apply(segment.Control2))),
        ],
    };
}
