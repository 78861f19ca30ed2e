using DocExport.Diagnostics;

namespace DocExport.Resources;

/// <summary>
/// Finds the images of one export. What can't be used is told of once, at the first place that asks for it. Only what the format
/// makes of an image is kept, so a loader holds no files.
/// </summary>
/// <typeparam name="TImage">What a format makes of an image.</typeparam>
/// <param name="resources">Where the images lie.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="take">Makes it; null, after saying why, where it can't.</param>
/// <param name="conversion">Makes what the format can hold of other images first.</param>
internal sealed class ImageLoader<TImage>(
    IResourceResolver resources, DiagnosticBag diagnostics, Func<LoadedImage, ImageRequest, TImage?> take, ImageConversion? conversion = null)
    where TImage : class
{
    private readonly Dictionary<string, TImage?> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TImage> _byContent = new(StringComparer.Ordinal);

    /// <summary>The image behind a source, or null with a diagnostic.</summary>
    /// <param name="source">As in <see cref="Model.Image.Source"/>.</param>
    /// <param name="span">Where the document asks for it.</param>
    public TImage? Find(string source, SourceSpan span)
    {
        if (!_bySource.TryGetValue(source, out TImage? found))
        {
            found = Load(new ImageRequest(source, span, diagnostics) { HasDecoder = conversion is not null });
            _bySource.Add(source, found);
        }

        return found;
    }

    private TImage? Load(ImageRequest request)
    {
        ResourceResult resource = resources.Resolve(request.Source);
        if (resource.Status != ResourceStatus.Found)
        {
            request.Refuse(resource.Status);
            return null;
        }

        if (Read(resource.Content, request) is not { } image)
            return null;
        if (_byContent.TryGetValue(image.Key, out TImage? same))
            return same;
        // Another name for what was refused is refused under its own name.
        LoadedImage? usable = conversion is null ? image : conversion.Convert(image, request);
        if (usable is not null && take(usable, request) is { } taken)
            _byContent.Add(image.Key, taken);
        return _byContent.GetValueOrDefault(image.Key);
    }

    private static LoadedImage? Read(ResourceContent content, ImageRequest request)
    {
        try
        {
            if (LoadedImage.Read(content, out string? fault) is { } image)
                return image with { Name = request.Name, Span = request.Span };
            request.Refuse(fault!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            request.Refuse(ResourceStatus.Unreadable);
        }

        return null;
    }
}
