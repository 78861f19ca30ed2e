using DocExport.Diagnostics;

namespace DocExport.Resources;

/// <summary>An image file that was found and whose header makes sense. Its bytes are read again where they are needed.</summary>
/// <param name="Content">The whole file.</param>
/// <param name="Info">What its header says.</param>
/// <param name="Fingerprint">Tells whether bytes are the same.</param>
internal sealed record LoadedImage(ResourceContent Content, ImageInfo Info, Fingerprint Fingerprint)
{
    /// <summary>The same for the same bytes, so that each content is kept once.</summary>
    public string Key => Fingerprint.Key;

    /// <summary>What messages call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The first place of the document that asks for it.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Reads the header and takes the fingerprint, in one pass. Never throws on bad data: then the result is null.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fault">Why it is no image, in words that fit behind "the image can't be used: ".</param>
    /// <exception cref="IOException">It can't be read.</exception>
    public static LoadedImage? Read(ResourceContent content, out string? fault)
    {
        using var reader = new ImageHeadReader(content);
        return reader.Read(out fault) is { } info ? new LoadedImage(content, info, reader.Finish()) : null;
    }

    /// <summary>
    /// The file from its first byte. Who takes it reads it to its end: only there it shows whether the bytes are those that were found
    /// first.
    /// </summary>
    /// <exception cref="ImageChangedException">It can't be opened any more; the same may come of reading.</exception>
    public Stream Open() => Content.IsInMemory ? Content.Open() : new ProvedStream(this);

    /// <summary>What a decoder makes of the file, which then is proved to be the one that was found.</summary>
    /// <exception cref="ImageChangedException">It is not.</exception>
    public T Decode<T>(Func<Stream, T> decoder)
    {
        using Stream stream = Open();
        try
        {
            return decoder(stream);
        }
        finally
        {
            // Also of what a decoder can't make sense of: the change is then the reason.
            stream.CopyTo(Stream.Null);
        }
    }

    /// <summary>All bytes in memory; for formats whose files are small or that only others can decode.</summary>
    /// <exception cref="ImageChangedException">They are not those that were found.</exception>
    public ReadOnlyMemory<byte> ToMemory()
    {
        if (Content.IsInMemory)
            return Content.ToMemory();
        return Decode(stream =>
        {
            var all = new byte[Content.Length];
            stream.ReadAtLeast(all, all.Length, throwOnEndOfStream: false);
            return all;
        });
    }
}
