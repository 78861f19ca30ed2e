namespace DocExport.Markdown;

/// <summary>Link targets and image sources.</summary>
internal static class Address
{
    private static readonly string[] Unsafe = ["javascript", "vbscript", "data", "file"];

    /// <summary>The scheme, where following such an address could run a program or read the reader's files.</summary>
    public static string? UnsafeScheme(string address)
    {
        string scheme = Scheme(string.Concat(address.Where(c => c > ' ')));
        return Array.Exists(Unsafe, each => each.Equals(scheme, StringComparison.OrdinalIgnoreCase)) ? scheme : null;
    }

    /// <summary>The scheme before a colon (RFC 3986, 3.1), or nothing. One letter is a drive of Windows.</summary>
    public static string Scheme(string address)
    {
        int colon = address.IndexOf(':', StringComparison.Ordinal);
        bool valid = colon > 1 && char.IsAsciiLetter(address[0])
            && !address.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
        return valid ? address[..colon] : "";
    }

    /// <summary>A path relative to the text's folder as one relative to the document's root; anything else as it is.</summary>
    public static string FromRoot(string address, string folder)
    {
        bool local = address.Length > 0 && address[0] is not ('#' or '/' or '?') && Scheme(address).Length == 0;
        if (!local)
            return address;
        int end = address.AsSpan().IndexOfAny('#', '?');
        string path = (end < 0 ? address : address[..end]).Replace('\\', '/');
        string rest = end < 0 ? "" : address[end..];
        return Collapse(folder + path) + rest;
    }

    /// <summary>Takes out <c>.</c> and <c>..</c>; what leads out of the root stays in front.</summary>
    private static string Collapse(string path)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith("..", StringComparison.Ordinal))
            return path;
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count > 0 && parts[^1] != "..")
                    parts.RemoveAt(parts.Count - 1);
                else
                    parts.Add(part);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static System.Buffers.SearchValues<char> SchemeCharacters { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
