namespace DocExport.Pdf.Fonts;

/// <summary>One font file among the assembly's resources.</summary>
internal sealed class BundledFont : IFontSource
{
    private readonly Lazy<FontFace> _face;

    public BundledFont(string resource)
    {
        Resource = resource;
        _face = new Lazy<FontFace>(Load);
    }

    public string Resource { get; }

    public bool IsLoaded => _face.IsValueCreated;

    public FontFace FaceAt(int weight) => _face.Value;

    /// <summary>Keeps the face: other exports of the process share it.</summary>
    public void Dispose()
    {
    }

    private unsafe FontFace Load()
    {
        // The stream's memory is the assembly's own image, which is never unloaded: HarfBuzz reads it in place.
        var stream = (UnmanagedMemoryStream)(typeof(BundledFont).Assembly.GetManifestResourceStream("fonts/" + Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its font {Resource}."));
        var blob = new HarfBuzzSharp.Blob((nint)stream.PositionPointer, checked((int)stream.Length), HarfBuzzSharp.MemoryMode.ReadOnly);
        return FontFace.Create(Resource, blob, 0);
    }
}
