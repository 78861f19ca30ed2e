namespace DocExport.Pdf.Vectors.Styles;

/// <summary><c>url(…)</c> in properties.</summary>
internal static class SvgReference
{
    /// <summary>What stands between the parentheses, without quotes; null for other values.</summary>
    public static string? Parse(string value, out string rest)
    {
        rest = "";
        string text = value.Trim();
        int end = text.IndexOf(')', StringComparison.Ordinal);
        if (!text.StartsWith("url(", StringComparison.OrdinalIgnoreCase) || end < 0)
            return null;
        rest = text[(end + 1)..].Trim();
        return text[4..end].Trim().Trim('"', '\'');
    }

    /// <summary>As above, where <c>none</c> and what is no reference give null.</summary>
    public static string? Parse(string value) => Parse(value, out _);
}
