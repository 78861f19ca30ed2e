using DocExport.Pdf.Drawing.Graphics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>The items of one page after another as content streams. Here y turns: layout counts down, PDF counts up.</summary>
internal sealed class PageDrawer : IDisposable
{
    private readonly ContentStreamWriter _content = new();
    private readonly PageResources _resources = new();
    private readonly TextDrawer _text;
    private readonly ImageDrawer _images;
    private readonly GraphicDrawer _graphics;
    private readonly ContentOwnership _ownership;
    private readonly StructureTree _tree;
    private readonly GreyVeil? _veil;

    /// <param name="tree">Takes the content of its nodes.</param>
    /// <param name="resources">Shared by the pages.</param>
    /// <param name="greyImages">Whether images and drawings lose their colour.</param>
    public PageDrawer(StructureTree tree, DrawingResources resources, bool greyImages = false)
    {
        _tree = tree;
        _veil = greyImages ? new GreyVeil(_content, resources, _resources) : null;
        _ownership = new ContentOwnership(_content, tree);
        _text = new TextDrawer(_content, resources.Fonts, _resources, _ownership);
        _images = new ImageDrawer(_content, resources.Images, _resources);
        _graphics = new GraphicDrawer(_content, _text, _images, resources, _resources);
    }

    /// <summary>What the page drawn last names.</summary>
    public PageResources Resources => _resources;

    /// <summary>Draws what is visible of a page; links and destinations are for others.</summary>
    /// <param name="page">The page.</param>
    /// <param name="structure">Takes its content.</param>
    /// <param name="isBeneath">Whether another content stream of the page follows, which counts on a graphics state as it is at first.</param>
    public PdfBuffer Draw(Page page, PageStructure structure, bool isBeneath = false)
    {
        _resources.Clear();
        _text.State = default;
        if (isBeneath)
            _content.Save();
        foreach (PageItem item in page.Items)
        {
            if (item is LinkItem or DestinationItem)
                continue;
            Enter(structure, item, page.Height);
            if (item is ReplacedItem replaced)
                DrawTogether(replaced, page.Height);
            else
                Paint(item, page.Height);
        }

        _text.Close();
        _ownership.Leave();
        if (isBeneath)
            _content.Restore();
        return _content.Take();
    }

    public void Dispose() => _content.Dispose();

    private void Paint(PageItem item, double height)
    {
        switch (item)
        {
            case GlyphRunItem run:
                _text.Draw(run.X, height - run.Baseline, run.Run);
                break;
            case FillItem fill:
                BeginPainting();
                _text.SetFill(fill.Color);
                _content.Rectangle(fill.Box.X, height - fill.Box.Bottom, fill.Box.Width, fill.Box.Height);
                _content.Fill();
                break;
            case ImageItem image:
                BeginPainting();
                _images.Draw(ToPage(image.Box, height), image.Image);
                _veil?.Cover(image.Box, height);
                break;
            case GraphicItem graphic:
                BeginPainting();
                _graphics.Draw(graphic, height);
                _veil?.Cover(graphic.Box, height);
                break;
            default:
                throw new InvalidOperationException($"No way to draw a {item.GetType().Name}.");
        }
    }

    /// <summary>One stretch of marked content with one text, whatever it is made of. Artifacts have no text to say.</summary>
    private void DrawTogether(ReplacedItem replaced, double height)
    {
        bool says = replaced.Owner is not null && replaced.Text.Length > 0;
        _text.Close();
        if (says)
            _ownership.BeginReplacement(PdfText.Fit(GlyphText.Clean(replaced.Text)));
        _text.IsReplaced = true;
        foreach (PageItem part in replaced.Items)
            Paint(part.Moved(replaced.X, replaced.Baseline), height);
        _text.Close();
        _text.IsReplaced = false;
        if (says)
            _ownership.Leave();
    }

    /// <summary>The map from a unit square with its origin at the lower left onto a box of the page.</summary>
    private static Matrix ToPage(Rect box, double height) => new(box.Width, 0, 0, box.Height, box.X, height - box.Bottom);

    private static Rect RunBox(GlyphRunItem item)
    {
        double em = item.Run.FontSize / item.Run.Face.UnitsPerEm;
        double ascent = item.Run.Face.Metrics.Ascent * em, descent = item.Run.Face.Metrics.Descent * em;
        return new Rect(item.X, item.Baseline - ascent, item.Run.Width, ascent - descent);
    }

    private static Rect BoxOf(PageItem item) => item switch
    {
        GlyphRunItem run => RunBox(run),
        FillItem fill => fill.Box,
        ImageItem image => image.Box,
        GraphicItem graphic => graphic.Box,
        ReplacedItem replaced => replaced.Extent.Offset(replaced.X, replaced.Baseline),
        _ => throw new InvalidOperationException($"A {item.GetType().Name} is not seen."),
    };

    private void BeginPainting()
    {
        _text.Close();
        _ownership.Begin();
    }

    private void Enter(PageStructure structure, PageItem item, double height)
    {
        if (!_ownership.IsOf(item.Owner, item.Artifact))
            _text.Close();
        _ownership.Enter(structure, item.Owner, item.Artifact, item.ReadingOrder);
        if (item.Owner is null || _tree.FigureAround(item.Owner) is not { } figure)
            return;
        Rect box = BoxOf(item);
        figure.Cover(structure, box.X, height - box.Bottom, box.Right, height - box.Y);
    }
}
