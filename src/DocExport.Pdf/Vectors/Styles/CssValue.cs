namespace DocExport.Pdf.Vectors.Styles;

/// <summary>What values have in common.</summary>
internal static class CssValue
{
    /// <summary>
    /// Variables belong to the page around an image, which a PDF has not, so <c>var(--name, other)</c> is <c>other</c>; empty where
    /// there is no other.
    /// </summary>
    public static string WithoutVariables(string value)
    {
        // Each round takes one away; nested ones come from within, and nobody nests deeper.
        for (int round = 0; round < 8; round++)
        {
            int start = value.LastIndexOf("var(", StringComparison.Ordinal);
            if (start < 0)
                return value;
            int end = value.IndexOf(')', start);
            if (end < 0)
                return "";
            // The fallback may have parentheses of its own: rgb(…).
            while (end + 1 < value.Length && value.AsSpan(start, end - start).Count('(') > value.AsSpan(start, end - start + 1).Count(')'))
            {
                int next = value.IndexOf(')', end + 1);
                if (next < 0)
                    return "";
                end = next;
            }

            int comma = value.IndexOf(',', start);
            string other = comma < 0 || comma > end ? "" : value[(comma + 1)..end].Trim();
            value = string.Concat(value.AsSpan(0, start), other, value.AsSpan(end + 1)).Trim();
        }

        return "";
    }
}
