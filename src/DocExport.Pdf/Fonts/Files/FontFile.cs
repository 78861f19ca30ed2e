namespace DocExport.Pdf.Fonts.Files;

/// <summary>Opens a font file of any kind that HarfBuzz can be given, and says what is wrong with others.</summary>
internal static class FontFile
{
    private const uint TrueType = 0x00010000, AppleTrueType = 0x74727565, OpenTypeCff = 0x4F54544F, Collection = 0x74746366;
    private const uint Woff = 0x774F4646, Woff2 = 0x774F4632, PostScript = 0x25215053;
    private const int MostFaces = 256;

    /// <summary>The styles in the file: one, several in a collection, up to two for a variable font.</summary>
    /// <param name="source">Its name, for messages.</param>
    /// <param name="data">Its content.</param>
    /// <exception cref="FontFormatException">It cannot be used.</exception>
    public static IReadOnlyList<FontEntry> Open(string source, IFontData data)
    {
        switch (data.Signature)
        {
            case TrueType or AppleTrueType or OpenTypeCff:
                return OpenFace(source, data, 0);
            case Collection:
                return OpenCollection(source, data);
            case Woff:
                return OpenFace(source, new FontBytes(WoffDecoder.Decode(data.Span)), 0);
            case Woff2:
                throw new FontFormatException("it is in WOFF 2 form; unpack it with woff2_decompress and give the .ttf or .otf file");
            case PostScript or (>= 0x80010000 and <= 0x8001FFFF):
                throw new FontFormatException("it is a PostScript Type 1 font; convert it to OpenType");
            case 0:
                throw new FontFormatException("it is empty");
            default:
                throw new FontFormatException("it is not a font file (TrueType, OpenType or WOFF)");
        }
    }

    private static List<FontEntry> OpenCollection(string source, IFontData data)
    {
        uint count;
        using (HarfBuzzSharp.Blob file = data.ToBlob())
            count = (uint)file.FaceCount;
        if (count is 0 or > MostFaces)
            throw new FontFormatException($"it is damaged: a collection of {count} fonts");
        var entries = new List<FontEntry>();
        FontFormatException? first = null;
        for (int i = 0; i < (int)count; i++)
        {
            try
            {
                entries.AddRange(OpenFace($"{source}#{i}", data, i));
            }
            catch (FontFormatException damage)
            {
                first ??= damage;
            }
        }

        return entries.Count > 0 || first is null ? entries : throw first;
    }

    private static IReadOnlyList<FontEntry> OpenFace(string source, IFontData data, int index)
    {
        FontFace face = FontFace.Create(source, data.ToBlob(), index);
        if (!face.Style.Embedding.Allowed)
        {
            face.Dispose();
            throw new FontFormatException("its licence bits (OS/2 fsType) forbid embedding it in a document");
        }

        return VariationAxes.Read(face.Face) is { } axes ? VariableFont.Entries(face, axes) : [FontEntry.For(face)];
    }
}
