using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Epub.Package;
using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>Brings pictures into the book: each content once, under a name of ours, in a form that reading systems show.</summary>
internal sealed class ImageStore
{
    private readonly ImageLoader<StoredImage> _loader;
    private readonly Action<ZipEntry, PackedImage> _write;
    private readonly List<ManifestItem> _items = [];
    private long _bytes;

    /// <param name="resources">Where the images lie.</param>
    /// <param name="diagnostics">Takes what is wrong with them.</param>
    /// <param name="write">Takes each file of the book as it is ready.</param>
    /// <param name="conversion">Makes PNG or JPEG of other images.</param>
    public ImageStore(IResourceResolver resources, DiagnosticBag diagnostics, Action<ZipEntry, PackedImage> write, ImageConversion? conversion = null)
    {
        _loader = new(resources, diagnostics, Take, conversion);
        _write = write;
    }

    public IReadOnlyList<ManifestItem> Items => _items;

    public bool HasAnimations { get; private set; }

    /// <summary>What was begun with before.</summary>
    public ScalingAhead? Ahead { private get; init; }

    /// <summary>The picture behind a source, or null with a diagnostic.</summary>
    public StoredImage? Find(string source, SourceSpan span) => _loader.Find(source, span);

    /// <summary>Tells if the pictures together are more than books should have.</summary>
    public void ReportSize(DiagnosticBag diagnostics)
    {
        // Above this, mail to a reader's own address is refused and many devices take minutes to open a book.
        const long Most = 50_000_000;
        if (_bytes > Most)
            diagnostics.Report(DiagnosticIds.EpubImagesHeavy, default, _bytes / 1e6);
    }

    /// <summary>Takes in a picture that the exporter drew itself.</summary>
    public StoredImage AddGenerated(ReadOnlyMemory<byte> data)
    {
        LoadedImage image = LoadedImage.Read(new ResourceContent(data), out string? fault) ?? throw new InvalidOperationException(fault);
        return Add(image);
    }

    private StoredImage? Take(LoadedImage image, ImageRequest request)
    {
        ImageInfo info = image.Info;
        if (Extension(info.Format) is null)
        {
            request.Refuse(info.Format);
            return null;
        }

        if (info.Format == ImageFormat.WebP)
            request.Diagnostics.Report(DiagnosticIds.ImageOldReaders, request.Span, request.Name, "WebP");
        if (ImageScaler.IsNeeded(info))
            return Rescale(image, request);
        if (info.Format != ImageFormat.Svg)
            return Add(image);
        SanitizedSvg svg = SvgSanitizer.Clean(image.ToMemory(), info, out string? fault);
        if (fault is not null)
        {
            request.Refuse(fault);
            return null;
        }

        if (svg.Removed.Count > 0)
            request.Diagnostics.Report(DiagnosticIds.SvgReduced, request.Span, request.Name, string.Join(", ", svg.Removed));
        bool hasText = svg.Data.AsSpan().IndexOf("<text"u8) >= 0;
        return Add(info, svg.Data.Length, name => ZipEntry.Deflate(name, svg.Data), hasText);
    }

    private StoredImage Rescale(LoadedImage image, ImageRequest request)
    {
        ImageInfo info = image.Info;
        RescaledImage? result = Ahead is null ? ImageScaler.Rescale(image) : Ahead.Take(request.Source, image);
        if (result is not { } rescaled)
        {
            request.Diagnostics.Report(DiagnosticIds.EpubImageKept, request.Span, request.Name, info.Width, info.Height);
            return Add(image);
        }

        if (rescaled.Width < info.DisplayWidth)
            request.Diagnostics.Report(DiagnosticIds.EpubImageScaled, request.Span, request.Name, info.DisplayWidth, info.DisplayHeight, rescaled.Width, rescaled.Height);
        ImageInfo packed = new(info.Format, rescaled.Width, rescaled.Height) { HasAlpha = rescaled.HasAlpha };
        return Add(packed, rescaled.Data.Length, name => ZipEntry.Store(name, rescaled.Data));
    }

    private StoredImage Add(LoadedImage image) => Add(
        image.Info,
        image.Content.Length,
        name => new ZipEntry(name, new ResourceContent(image.Content.Length, image.Open), image.Content.Length, image.Fingerprint.Checksum, IsDeflated: false));

    private StoredImage Add(ImageInfo info, long bytes, Func<string, ZipEntry> pack, bool hasText = false)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"img{_items.Count + 1:000}");
        string name = $"images/{id}.{Extension(info.Format)}";
        _write(pack(ContainerDocument.Folder + name), new PackedImage(name, info, bytes, hasText));
        _items.Add(new ManifestItem(id, name, info.MediaType));
        HasAnimations |= info.IsAnimated;
        _bytes += bytes;
        return new StoredImage(id, name, info.DisplayWidth, info.DisplayHeight) { IsSeeThrough = info.HasAlpha || info.Format == ImageFormat.Svg };
    }

    private static string? Extension(ImageFormat format) => format switch
    {
        ImageFormat.Png => "png",
        ImageFormat.Jpeg => "jpg",
        ImageFormat.Gif => "gif",
        ImageFormat.Svg => "svg",
        ImageFormat.WebP => "webp",
        _ => null,
    };
}

/// <summary>A picture within the book.</summary>
/// <param name="Id">Of its manifest item.</param>
/// <param name="Name">Path relative to the package document.</param>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
internal sealed record StoredImage(string Id, string Name, double Width, double Height)
{
    /// <summary>Whether the page may show through it: what is drawn for a white page is lost on a dark one.</summary>
    public bool IsSeeThrough { get; init; }
}
