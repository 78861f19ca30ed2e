using System.Text;

namespace DocExport.Pdf.Fonts;

/// <summary>The prefix that tells subsets of one font apart (ISO 32000-1, 9.6.4), drawn from the content by FNV-1a.</summary>
internal static class SubsetTag
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    public static string For(string fontName, ReadOnlySpan<byte> program)
    {
        ulong hash = Mix(Mix(Basis, Encoding.ASCII.GetBytes(fontName)), program);
        return string.Create(6, hash, static (letters, rest) =>
        {
            foreach (ref char letter in letters)
            {
                letter = (char)('A' + rest % 26);
                rest /= 26;
            }
        });
    }

    private static ulong Mix(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
            hash = (hash ^ b) * Prime;
        return hash;
    }
}
