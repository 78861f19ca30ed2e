using System.IO.Compression;
using System.Text;

namespace DocExport.TableGen.Unicode;

/// <summary>
/// The names of code points as deflated ASCII lines: a name belongs to the code point after the one before; <c>@hex</c> sets
/// the next code point; <c>*hex prefix</c> names all up to that one by prefix and number. Hangul syllables are left out: they
/// follow from their number (Unicode Standard, 3.12).
/// </summary>
internal static class NameTables
{
    public static GeneratedFile Names(string folder)
    {
        var lines = new StringBuilder();
        int next = 0;
        foreach (UcdEntry entry in Entries(folder).OrderBy(entry => entry.First))
        {
            string name = entry.Fields[0];
            if (entry.First != next)
                lines.Append(FormattableString.Invariant($"@{entry.First:X}\n"));
            if (name.EndsWith('*'))
                lines.Append(FormattableString.Invariant($"*{entry.Last:X} {name[..^1]}\n"));
            else if (entry.First == entry.Last)
                lines.Append(name).Append('\n');
            else
                throw new InvalidDataException($"{name} stands for several code points");
            next = entry.Last + 1;
        }

        return new GeneratedFile("src/DocExport.Pdf/Text/Unicode/CodePointNames.bin", Deflate(Encoding.ASCII.GetBytes(lines.ToString())));
    }

    /// <summary>Names, and for control characters, which have none, their first alias.</summary>
    private static IEnumerable<UcdEntry> Entries(string folder)
    {
        IEnumerable<UcdEntry> controls = new UcdFile(folder, "NameAliases.txt").Entries()
            .Where(entry => entry.Fields[1] == "control")
            .DistinctBy(entry => entry.First);
        return new UcdFile(folder, "extracted", "DerivedName.txt").Entries()
            .Where(entry => !entry.Fields[0].StartsWith("HANGUL SYLLABLE ", StringComparison.Ordinal))
            .Concat(controls);
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var deflate = new DeflateStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(bytes);
        return result.ToArray();
    }
}
