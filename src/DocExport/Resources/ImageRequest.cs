using DocExport.Diagnostics;

namespace DocExport.Resources;

/// <summary>The first place of a document that asks for an image; what is wrong with the image is said of it.</summary>
/// <param name="Source">As in <see cref="Model.Image.Source"/>.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record ImageRequest(string Source, SourceSpan Span, DiagnosticBag Diagnostics)
{
    /// <summary>Whether the caller gave a decoder of further formats.</summary>
    public bool HasDecoder { get; init; }

    /// <summary>What messages call the image.</summary>
    public string Name => ImageName.InMessage(Source);

    public void Refuse(ResourceStatus status) => Diagnostics.Report(
        status switch
        {
            ResourceStatus.OutsideRoot => DiagnosticIds.ImageOutsideRoot,
            ResourceStatus.Remote => DiagnosticIds.ImageRemote,
            ResourceStatus.Unreadable => DiagnosticIds.ImageUnreadable,
            _ => DiagnosticIds.ImageMissing,
        },
        Span, Name);

    /// <param name="fault">Words that fit behind "the image can't be used: ".</param>
    public void Refuse(string fault) => Diagnostics.Report(DiagnosticIds.ImageCorrupt, Span, Name, fault);

    /// <summary>Refuses a format that can't be shown and names a program that makes another of it.</summary>
    public void Refuse(ImageFormat format) => Diagnostics.Report(
        !HasDecoder && format is (ImageFormat.WebP or ImageFormat.Bmp) ? DiagnosticIds.ImageNeedsDecoder : DiagnosticIds.ImageFormatUnsupported, Span, Name, ImageConverter.NameOf(format), ImageConverter.Command(format, Source));
}
