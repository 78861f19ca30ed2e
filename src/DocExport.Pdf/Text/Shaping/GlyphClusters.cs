namespace DocExport.Pdf.Text.Shaping;

/// <summary>Turns HarfBuzz's output into glyphs that know which text they show.</summary>
internal static class GlyphClusters
{
    /// <param name="infos">Glyphs as HarfBuzz orders them: from left to right as seen.</param>
    /// <param name="positions">Their positions.</param>
    /// <param name="text">What was shaped.</param>
    /// <param name="clusterBase">Cluster value of the text's first unit.</param>
    /// <param name="rightToLeft">Whether clusters descend.</param>
    public static ShapedGlyph[] Collect(
        ReadOnlySpan<HarfBuzzShaping.GlyphInfo> infos,
        ReadOnlySpan<HarfBuzzShaping.GlyphPosition> positions,
        ReadOnlySpan<char> text,
        int clusterBase,
        bool rightToLeft)
    {
        var glyphs = new ShapedGlyph[infos.Length];
        int previousCluster = text.Length;
        for (int i = 0; i < infos.Length;)
        {
            int cluster = (int)infos[i].Cluster - clusterBase;
            int next = i + 1;
            while (next < infos.Length && infos[next].Cluster == infos[i].Cluster)
                next++;
            int end = rightToLeft ? previousCluster : next < infos.Length ? (int)infos[next].Cluster - clusterBase : text.Length;
            previousCluster = cluster;
            (int start, int length) = WithoutInvisible(text, cluster, end);
            for (int j = i; j < next; j++)
            {
                ref readonly HarfBuzzShaping.GlyphPosition position = ref positions[j];
                glyphs[j] = new ShapedGlyph(
                    (ushort)infos[j].Glyph, j == next - 1, position.AdvanceX, position.OffsetX, position.OffsetY,
                    start, j == i ? length : 0);
            }

            i = next;
        }

        return glyphs;
    }

    /// <summary>
    /// Break hints and direction marks have no glyph; HarfBuzz counts them to a neighbour's cluster. They are not text that
    /// someone copies, so they are left out at both ends. Joiners stay: they tell words apart.
    /// </summary>
    private static (int Start, int Length) WithoutInvisible(ReadOnlySpan<char> text, int start, int end)
    {
        while (end - start > 1 && LayoutControls.IsControl(text[end - 1]))
            end--;
        while (end - start > 1 && LayoutControls.IsControl(text[start]))
            start++;
        return (start, end - start);
    }
}
