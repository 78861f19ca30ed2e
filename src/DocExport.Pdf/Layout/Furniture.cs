using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Layout;

/// <summary>Page headers and footers: lines of slots that each page fills.</summary>
internal sealed class Furniture
{
    // How far from the text block, as a part of the margin, at most points.
    private const double MarginShare = 0.5;
    private const double MostDistance = 34;

    private const string Count = "{pages}";

    private readonly PageStyle _style;
    private readonly PageGeometry _geometry;
    private readonly TextEngine _engine;
    private readonly ComputedStyle _header;
    private readonly ComputedStyle _footer;
    private readonly Dictionary<string, string> _fixed;

    public Furniture(LayoutSession session, PageGeometry geometry, TextEngine engine)
    {
        _style = session.Theme.Page;
        _geometry = geometry;
        _engine = engine;
        _header = session.Styles.Block(StyleName.Header, session.Styles.Root).Text;
        _footer = session.Styles.Block(StyleName.Footer, session.Styles.Root).Text;
        Metadata metadata = session.Document.Metadata;
        _fixed = new(StringComparer.Ordinal)
        {
            ["title"] = metadata.Title ?? "",
            ["author"] = string.Join(", ", metadata.Authors.Where(author => author.Role == "aut").Select(author => author.Name)),
            ["date"] = metadata.Date is { } date ? session.Labels.Date(date) : "",
        };
    }

    /// <summary>Whether header or footer of a page say how many pages there are.</summary>
    public bool ShowsCount(int index, bool isFirst)
    {
        (FurnitureLine header, FurnitureLine footer) = LinesOf(index, isFirst);
        return ShowsCount(header) || ShowsCount(footer);
    }

    /// <summary>Adds header and footer of a page.</summary>
    public void Add(List<PageItem> items, FurniturePage page)
    {
        PageGeometry geometry = page.Geometry;
        (FurnitureLine header, FurnitureLine footer) = LinesOf(page.Index, page.Text.IsFirst);
        double above = Math.Min(MostDistance, geometry.Top * MarginShare);
        double below = Math.Min(MostDistance, geometry.Bottom * MarginShare) + (_footer.FontSize * 0.7);
        AddLine(items, header, _header, geometry.Top - above, ArtifactKind.Header, page);
        AddLine(items, footer, _footer, geometry.Height - geometry.Bottom + below, ArtifactKind.Footer, page);
    }

    private (FurnitureLine Header, FurnitureLine Footer) LinesOf(int index, bool isFirst)
    {
        bool left = _geometry.IsLeft(index);
        FurnitureLine header = isFirst ? _style.FirstHeader : left ? _style.LeftHeader ?? Mirror(_style.Header) : _style.Header;
        FurnitureLine footer = isFirst && _style.FirstFooter is { } first
            ? first
            : left ? _style.LeftFooter ?? Mirror(_style.Footer) : _style.Footer;
        return (header, footer);
    }

    private static bool ShowsCount(FurnitureLine line) =>
        (line.Left + line.Center + line.Right).Contains(Count, StringComparison.Ordinal);

    private static FurnitureLine Mirror(FurnitureLine line) => line with { Left = line.Right, Right = line.Left };

    private void AddLine(
        List<PageItem> items, FurnitureLine line, ComputedStyle style, double baseline, ArtifactKind artifact, FurniturePage page)
    {
        double left = page.Geometry.LeftOf(page.Index);
        int slots = (line.Left.Length > 0 ? 1 : 0) + (line.Center.Length > 0 ? 1 : 0) + (line.Right.Length > 0 ? 1 : 0);
        // Slots must not meet: one has the line for itself, two most of a half each, three less than a third.
        double shares = slots switch { 1 => 1, 2 => 0.48, _ => 0.31 };
        AddSlot(line.Left, 0);
        AddSlot(line.Center, 0.5);
        AddSlot(line.Right, 1);

        void AddSlot(string template, double place)
        {
            string text = Fill(template, page).Trim();
            if (text.Length == 0)
                return;
            TextLine set = SetWithin(text, style, page.Geometry.TextWidth * shares);
            double x = left + ((page.Geometry.TextWidth - set.Width) * place);
            foreach (PageItem item in set.Items)
                items.Add(item.Moved(x, baseline) with { Artifact = artifact });
        }
    }

    /// <summary>A text too long for its place ends at a word, with an ellipsis.</summary>
    private TextLine SetWithin(string text, ComputedStyle style, double room)
    {
        TextLine set = Set(text);
        while (set.Width > room && text.LastIndexOf(' ') is > 0 and int end)
        {
            text = text[..end].TrimEnd(' ', ',', '.', ':', ';');
            set = Set(text + "\u2026");
        }

        return set;

        TextLine Set(string shown) => _engine.SetLine(new(shown, [new(0, shown.Length, style, null)], style));
    }

    private string Fill(string template, FurniturePage page)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
            return template;
        string text = template
            .Replace("{page}", page.Label, StringComparison.Ordinal)
            .Replace(Count, page.Count, StringComparison.Ordinal)
            .Replace("{chapter}", page.Text.Chapter.Length > 0 ? page.Text.Chapter : page.Text.Section, StringComparison.Ordinal)
            .Replace("{section}", page.Text.Section.Length > 0 ? page.Text.Section : page.Text.Chapter, StringComparison.Ordinal);
        foreach ((string slot, string value) in _fixed)
            text = text.Replace("{" + slot + "}", value, StringComparison.Ordinal);
        return text;
    }
}

/// <summary>What furniture shows of a page.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">The last page's number; empty while it is not known, which furniture that shows it must not be added for.</param>
/// <param name="Label">Its number.</param>
/// <param name="Text">The headings it belongs to.</param>
/// <param name="Geometry">Its sheet.</param>
internal sealed record FurniturePage(int Index, string Count, string Label, FurnitureText Text, PageGeometry Geometry);
