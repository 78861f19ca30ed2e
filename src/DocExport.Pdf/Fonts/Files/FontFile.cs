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
    public static FontLoadResult Open(string source, IFontData data)
    {
        var entries = new List<FontEntry>();
        var problems = new List<(string, string)>();
        try
        {
            IFontData sfnt = Unpack(data);
            int faces = CountFaces(sfnt);
            for (int i = 0; i < faces; i++)
                Open(faces == 1 ? source : $"{source}#{i}", sfnt, i, entries, problems);
        }
        catch (FontFormatException problem)
        {
            problems.Add((source, problem.Message));
        }

        return new FontLoadResult(entries, problems);
    }

    private static IFontData Unpack(IFontData data) => data.Signature switch
    {
        TrueType or AppleTrueType or OpenTypeCff or Collection => data,
        Woff => new FontBytes(WoffDecoder.Decode(data.Span)),
        Woff2 => new FontBytes(Woff2Decoder.Decode(data.Span)),
        PostScript or (>= 0x80010000 and <= 0x8001FFFF) =>
            throw new FontFormatException("it is a PostScript Type 1 font; convert it to OpenType"),
        0 => throw new FontFormatException("it is empty"),
        _ => throw new FontFormatException("it is not a font file (TrueType, OpenType or WOFF)"),
    };

    private static int CountFaces(IFontData data)
    {
        if (data.Signature != Collection)
            return 1;
        using HarfBuzzSharp.Blob file = data.ToBlob();
        return file.FaceCount is > 0 and <= MostFaces and int count
            ? count
            : throw new FontFormatException($"it is damaged: a collection of {(uint)file.FaceCount} fonts");
    }

    private static void Open(string source, IFontData data, int index, List<FontEntry> entries, List<(string, string)> problems)
    {
        try
        {
            FontFace face = FontFace.Create(source, data.ToBlob(), index);
            if (!face.Style.Embedding.Allowed)
            {
                face.Dispose();
                problems.Add((source, "its licence bits (OS/2 fsType) forbid embedding it in a document"));
                return;
            }

            entries.AddRange(VariationAxes.Read(face.Face) is { } axes ? VariableFont.Entries(face, axes) : [FontEntry.For(face)]);
        }
        catch (FontFormatException problem)
        {
            problems.Add((source, problem.Message));
        }
    }
}
