using System.Globalization;
using System.Text;
using DocExport.Epub.Covers.Raster;
using DocExport.Fonts;

namespace DocExport.Epub.Fonts;

/// <summary>What a TrueType or OpenType file says of itself (OpenType 1.9, tables name, OS/2 and fvar).</summary>
/// <param name="Family">The typographic family.</param>
/// <param name="Lightest">Its weight, 1 to 1000, or the least of a variable font.</param>
/// <param name="Heaviest">Its weight, or the greatest of a variable font.</param>
/// <param name="IsItalic">Whether it slants.</param>
/// <param name="Embedding">What its embedding permissions (fsType) allow.</param>
/// <param name="Licence">Copyright and licence as the file tells them; empty where it does not.</param>
/// <param name="HasOutlinesOfCff">Whether its outlines are PostScript's: <c>.otf</c>.</param>
internal sealed record FontDescription(
    string Family, int Lightest, int Heaviest, bool IsItalic, FontEmbedding Embedding, string Licence, bool HasOutlinesOfCff)
{
    /// <summary>As CSS writes it.</summary>
    public string Weight => Lightest == Heaviest
        ? Lightest.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Lightest} {Heaviest}");

    /// <summary>The description, or null where the data is no such font.</summary>
    public static FontDescription? Read(ReadOnlySpan<byte> data)
    {
        bool postScript = data.StartsWith("OTTO"u8);
        if (!postScript && !data.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) && !data.StartsWith("true"u8))
            return null;
        try
        {
            ReadOnlySpan<byte> os2 = Table(data, "OS/2"u8), names = Table(data, "name"u8), variations = Table(data, "fvar"u8);
            string family = Name(names, 16) ?? Name(names, 1) ?? "";
            if (family.Length == 0 || os2.IsEmpty)
                return null;
            int weight = Math.Clamp(BigEndian.U16(os2, 4), 1, 1000);
            (int lightest, int heaviest) = WeightRange(variations) ?? (weight, weight);
            string licence = $"{Name(names, 0)}\n{Name(names, 13)}\n{Name(names, 14)}".Trim('\n');
            return new FontDescription(
                family, lightest, heaviest, (BigEndian.U16(os2, 62) & 1) != 0, FontEmbedding.Read(BigEndian.U16(os2, 8)), licence, postScript);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // tables that end before what they should hold
        }
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> data, ReadOnlySpan<byte> tag)
    {
        int count = BigEndian.U16(data, 4);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = data.Slice(12 + (16 * i), 16);
            if (record.StartsWith(tag))
                return data.Slice(BigEndian.U32(record, 8), BigEndian.U32(record, 12));
        }

        return [];
    }

    /// <summary>An English name of Windows' or Unicode's platform: both are UTF-16.</summary>
    private static string? Name(ReadOnlySpan<byte> names, int id)
    {
        if (names.IsEmpty)
            return null;
        int count = BigEndian.U16(names, 2), storage = BigEndian.U16(names, 4);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = names.Slice(6 + (12 * i), 12);
            bool english = BigEndian.U16(record, 0) switch { 0 => true, 3 => (BigEndian.U16(record, 4) & 0x3FF) == 9, _ => false };
            if (english && BigEndian.U16(record, 6) == id)
                return Encoding.BigEndianUnicode.GetString(names.Slice(storage + BigEndian.U16(record, 10), BigEndian.U16(record, 8))).Trim('\0', ' ');
        }

        return null;
    }

    private static (int Lightest, int Heaviest)? WeightRange(ReadOnlySpan<byte> variations)
    {
        if (variations.IsEmpty)
            return null;
        int axes = BigEndian.U16(variations, 4), count = BigEndian.U16(variations, 8), size = BigEndian.U16(variations, 10);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> axis = variations.Slice(axes + (size * i), size);
            // Fixed-point numbers: the whole part is enough for weights.
            if (axis.StartsWith("wght"u8))
                return (BigEndian.U16(axis, 4), BigEndian.U16(axis, 12));
        }

        return null;
    }
}
