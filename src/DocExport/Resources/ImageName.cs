namespace DocExport.Resources;

/// <summary>The words for an image that neither can be shown nor has a description.</summary>
internal static class ImageName
{
    // An address of many lines would fill the screen.
    private const int LongestInMessages = 100;

    /// <summary>What messages call an image: its source, of embedded data the kind.</summary>
    public static string InMessage(string source)
    {
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return $"data:{Of(source)},…";
        return source.Length <= LongestInMessages ? source : source[..LongestInMessages] + "…";
    }

    /// <summary>The last part of the address without a query: an address of many lines says no more. Embedded data is named by its type.</summary>
    public static string Of(string source)
    {
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return source[5..Math.Max(5, source.AsSpan().IndexOfAny(';', ','))];
        int end = source.AsSpan().IndexOfAny('?', '#');
        string path = (end < 0 ? source : source[..end]).TrimEnd('/');
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length > 0 ? name : source;
    }
}
