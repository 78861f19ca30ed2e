using System.Text;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Tabs as the spaces up to the next tab stop.</summary>
internal static class TabStops
{
    private const int Distance = 4;

    public static string Expand(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
            return text;
        var expanded = new StringBuilder(text.Length + 64);
        int column = 0;
        foreach (char character in text)
        {
            if (character == '\t')
            {
                int spaces = Distance - (column % Distance);
                expanded.Append(' ', spaces);
                column += spaces;
            }
            else
            {
                expanded.Append(character);
                column = character == '\n' ? 0 : column + 1;
            }
        }

        return expanded.ToString();
    }
}
