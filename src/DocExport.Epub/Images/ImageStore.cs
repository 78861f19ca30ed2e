using System.Globalization;
using System.Security.Cryptography;
using DocExport.Diagnostics;
using DocExport.Epub.Package;
using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>Brings pictures into the book: each content once, under a name of ours, in a form that reading systems show.</summary>
internal sealed class ImageStore(IResourceResolver resources, DiagnosticBag diagnostics, Action<ZipEntry> write)
{
    private readonly Dictionary<string, StoredImage> _byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredImage?> _bySource = new(StringComparer.Ordinal);
    private readonly List<ManifestItem> _items = [];

    public IReadOnlyList<ManifestItem> Items => _items;

    public bool HasAnimations { get; private set; }

    /// <summary>The picture behind a source, or null with a diagnostic.</summary>
    public StoredImage? Find(string source, SourceSpan span)
    {
        if (_bySource.TryGetValue(source, out StoredImage? known) && known is not null)
            return known;
        // A picture that can't be shown is told of at each place that asks for it.
        StoredImage? found = Load(source, span);
        _bySource[source] = found;
        return found;
    }

    /// <summary>Takes in a picture that the exporter drew itself.</summary>
    public StoredImage AddGenerated(ReadOnlyMemory<byte> data)
    {
        ImageInfo info = ImageProbe.Read(data.Span, out string? fault) ?? throw new InvalidOperationException(fault);
        return Add(data, info);
    }

    private StoredImage? Load(string source, SourceSpan span)
    {
        ResourceResult resource = resources.Resolve(source);
        DiagnosticDescriptor? why = resource.Status switch
        {
            ResourceStatus.Found => null,
            ResourceStatus.Remote => DiagnosticIds.ImageRemote,
            ResourceStatus.OutsideRoot => DiagnosticIds.ImageOutsideRoot,
            ResourceStatus.Unreadable => DiagnosticIds.ImageUnreadable,
            _ => DiagnosticIds.ImageMissing,
        };
        if (why is not null)
        {
            diagnostics.Report(why, span, Shown(source));
            return null;
        }

        string hash = Convert.ToHexString(SHA256.HashData(resource.Data.Span));
        if (_byHash.TryGetValue(hash, out StoredImage? same))
            return same;
        if (ImageProbe.Read(resource.Data.Span, out string? fault) is not ImageInfo info)
        {
            diagnostics.Report(DiagnosticIds.ImageCorrupt, span, Shown(source), fault);
            return null;
        }

        return Store(source, span, resource.Data, info, hash);
    }

    private StoredImage? Store(string source, SourceSpan span, ReadOnlyMemory<byte> data, ImageInfo info, string hash)
    {
        if (Extension(info.Format) is null)
        {
            diagnostics.Report(DiagnosticIds.ImageFormatUnsupported, span, Shown(source), info.Format.ToString().ToUpperInvariant());
            return null;
        }

        if (info.Format == ImageFormat.WebP)
            diagnostics.Report(DiagnosticIds.ImageOldReaders, span, Shown(source), "WebP");
        if (info.Format == ImageFormat.Svg)
        {
            SanitizedSvg svg = SvgSanitizer.Clean(data, info, out string? fault);
            if (fault is not null)
            {
                diagnostics.Report(DiagnosticIds.ImageCorrupt, span, Shown(source), fault);
                return null;
            }

            if (svg.Removed.Count > 0)
                diagnostics.Report(DiagnosticIds.SvgReduced, span, Shown(source), string.Join(", ", svg.Removed));
            data = svg.Data;
        }

        StoredImage stored = Add(data, info);
        _byHash.Add(hash, stored);
        return stored;
    }

    private StoredImage Add(ReadOnlyMemory<byte> data, ImageInfo info)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"img{_items.Count + 1:000}");
        string name = $"images/{id}.{Extension(info.Format)}";
        write(info.Format == ImageFormat.Svg
            ? ZipEntry.Deflate(ContainerDocument.Folder + name, data.Span)
            : ZipEntry.Store(ContainerDocument.Folder + name, data));
        _items.Add(new ManifestItem(id, name, info.MediaType));
        HasAnimations |= info.IsAnimated;
        return new StoredImage(id, name, info.DisplayWidth, info.DisplayHeight);
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

    // Embedded data would fill the screen.
    private static string Shown(string source) => source.Length <= 100 ? source : source[..100] + "…";
}

/// <summary>A picture within the book.</summary>
/// <param name="Id">Of its manifest item.</param>
/// <param name="Name">Path relative to the package document.</param>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
internal sealed record StoredImage(string Id, string Name, double Width, double Height);
