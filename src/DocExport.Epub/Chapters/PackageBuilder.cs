using DocExport.Epub.Covers;
using DocExport.Epub.Images;
using DocExport.Epub.Package;
using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Gathers what the package document, the navigation document and the NCX say.</summary>
internal static class PackageBuilder
{
    public static BookPackage Build(
        BookPlan plan, string identifier, BookCover cover, IReadOnlyList<ManifestItem> contents, ImageStore images, BookFindings findings)
    {
        return new BookPackage
        {
            Identifier = identifier,
            Title = plan.Title,
            Language = plan.Language,
            IsRightToLeft = plan.IsRightToLeft,
            Metadata = plan.Document.Metadata,
            Words = plan.Words,
            CoverImageId = cover.Image.Id,
            Manifest =
            [
                new ManifestItem("nav", NavigationDocument.FileName, ManifestItem.Xhtml, "nav"),
                new ManifestItem("ncx", BookFiles.Ncx, ManifestItem.Ncx),
                new ManifestItem("css", BookFiles.StyleSheet, ManifestItem.Css),
                new ManifestItem("cover", BookFiles.Cover, ManifestItem.Xhtml),
                .. contents,
                .. images.Items.Select(item => item.Id == cover.Image.Id ? item with { Properties = "cover-image" } : item),
            ],
            Spine = Spine(plan, contents),
            Landmarks = Landmarks(plan),
            Contents = Entries(plan),
            Figures = Asked(plan, findings, ContentsKind.Figures),
            Tables = Asked(plan, findings, ContentsKind.Tables),
            ShowsFigures = plan.ShowsFigures,
            ShowsTables = plan.ShowsTables,
            Pages = findings.Pages.Marked,
            Accessibility = new Accessibility
            {
                HasHeadings = findings.HasHeadings,
                HasImages = findings.HasImages,
                HasUndescribedImages = findings.HasUndescribedImages,
                HasAnimations = images.HasAnimations,
                HasMath = findings.HasMath,
                HasPages = findings.Pages.Marked.Count > 0,
            },
        };
    }

    /// <summary>Cover, title page, contents, text. Contents that nobody asked for are off the way, but there for the reader's button.</summary>
    private static IReadOnlyList<SpineItem> Spine(BookPlan plan, IReadOnlyList<ManifestItem> contents)
    {
        bool titlePage = contents.Count > 1 && plan.Pieces[0] is { HasTitleBlock: true, Blocks.Count: 0 };
        IEnumerable<SpineItem> text = contents.Select(item => new SpineItem(item.Id));
        var navigation = new SpineItem("nav", plan.ShowsContents || plan.ShowsFigures || plan.ShowsTables);
        return titlePage
            ? [new SpineItem("cover"), text.First(), navigation, .. text.Skip(1)]
            : [new SpineItem("cover"), navigation, .. text];
    }

    private static IReadOnlyList<Landmark> Landmarks(BookPlan plan)
    {
        int body = 0;
        while (body < plan.Pieces.Count - 1 && PieceSemantics.Of(plan.Pieces[body], plan.Pieces.Count == 1).Matter != "bodymatter")
            body++;
        return
        [
            new Landmark("cover", "cover", plan.Words.Labels.Cover, BookFiles.Cover),
            new Landmark("toc", "toc", plan.Words.Labels.Contents, NavigationDocument.FileName),
            new Landmark("bodymatter", "text", plan.Words.Start, plan.Names[body]),
        ];
    }

    /// <summary>The figures or tables, where the document has a list of them in its text or asks for one before it.</summary>
    private static IReadOnlyList<ContentsEntry> Asked(BookPlan plan, BookFindings findings, ContentsKind kind) =>
        findings.Lists.Contains(kind) || (kind == ContentsKind.Figures ? plan.ShowsFigures : plan.ShowsTables) ? ContentsList.Captions(plan, NavigationDocument.FileName, kind) : [];

    /// <summary>At most three levels, since more are lost or hard to use on many readers; never none, since the list may not be empty.</summary>
    private static IReadOnlyList<ContentsEntry> Entries(BookPlan plan)
    {
        const int Deepest = 3;
        IReadOnlyList<ContentsEntry> all = ContentsList.Headings(plan, NavigationDocument.FileName, plan.ContentsDepth);
        if (all.Count == 0)
            return [new ContentsEntry(1, plan.Title, plan.Names[0])];
        return NestingDepth.Limit(all, Deepest);
    }
}
