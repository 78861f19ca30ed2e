using DocExport.Fonts.Native;

namespace DocExport.Epub.Fonts;

/// <summary>Cuts a font file down to the glyphs of some characters, with all that its layout features make of them.</summary>
internal static unsafe class FontSubset
{
    /// <summary>
    /// What CSS has properties for (CSS Fonts 4, clause 6) beyond those that any text needs, which HarfBuzz keeps by itself: small capitals,
    /// kinds of figures, superiors, ligatures.
    /// </summary>
    private static readonly string[] Features =
    [
        "smcp", "c2sc", "pcap", "c2pc", "unic", "titl", "lnum", "onum", "pnum", "tnum", "afrc", "ordn", "zero", "subs", "sups", "sinf", "case",
        "dlig", "hlig", "hist",
    ];

    // Of the name table (OpenType 1.9): beyond the family, style and version that HarfBuzz keeps, who made the font and under which licence.
    private static readonly uint[] Names = [7, 8, 9, 11, 13, 14, 16, 17, 21, 22, 25];

    /// <summary>Whether a font has a glyph for any of the characters.</summary>
    public static bool HasAny(ReadOnlyMemory<byte> data, IEnumerable<int> characters) => WithFace(data, face =>
    {
        using var font = new HarfBuzzSharp.Font(face);
        uint glyph;
        foreach (int character in characters)
        {
            if (HarfBuzz.FontGetNominalGlyph(font.Handle, (uint)character, &glyph) != 0)
                return true;
        }

        return false;
    });

    /// <summary>The font anew; null where its tables do not allow it. The same characters give the same bytes.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="characters">In ascending order; those that the font lacks do no harm.</param>
    /// <param name="features">Tags of four letters to keep beyond the usual ones.</param>
    public static byte[]? Of(ReadOnlyMemory<byte> data, IEnumerable<int> characters, IEnumerable<string> features) => WithFace(data, face =>
    {
        nint input = HarfBuzzSubset.InputCreateOrFail();
        if (input == 0)
            throw new InsufficientMemoryException();
        nint wanted = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.UnicodeSet);
        using (var font = new HarfBuzzSharp.Font(face))
        {
            foreach (int character in characters)
                Want(font, (uint)character, wanted);
        }

        nint kept = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.LayoutFeatureSet);
        foreach (string feature in Features.Concat(features))
            HarfBuzzSubset.SetAdd(kept, HarfBuzzSharp.Tag.Parse(feature));
        nint names = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.NameIdSet);
        foreach (uint name in Names)
            HarfBuzzSubset.SetAdd(names, name);
        HarfBuzzSubset.InputSetFlags(input, HarfBuzzSubset.NotdefOutline);
        nint subset = HarfBuzzSubset.SubsetOrFail(face.Handle, input);
        HarfBuzzSubset.InputDestroy(input);
        if (subset == 0)
            return null;
        byte[] bytes = HarfBuzz.CopyFace(subset);
        HarfBuzz.FaceDestroy(subset);
        return bytes.Length > 0 ? bytes : null;
    });

    /// <summary>A character, or where the font lacks it the letter and the mark that shaping makes up for it with.</summary>
    private static void Want(HarfBuzzSharp.Font font, uint character, nint wanted)
    {
        uint glyph;
        if (HarfBuzz.FontGetNominalGlyph(font.Handle, character, &glyph) != 0)
        {
            HarfBuzzSubset.SetAdd(wanted, character);
        }
        else if (HarfBuzzSharp.UnicodeFunctions.Default.TryDecompose(character, out uint first, out uint second))
        {
            Want(font, first, wanted);
            if (second != 0)
                Want(font, second, wanted);
        }
    }

    private static T WithFace<T>(ReadOnlyMemory<byte> data, Func<HarfBuzzSharp.Face, T> use)
    {
        using System.Buffers.MemoryHandle pinned = data.Pin();
        using var blob = new HarfBuzzSharp.Blob((nint)pinned.Pointer, data.Length, HarfBuzzSharp.MemoryMode.ReadOnly);
        using var face = new HarfBuzzSharp.Face(blob, 0);
        return use(face);
    }
}
