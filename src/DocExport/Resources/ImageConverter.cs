namespace DocExport.Resources;

/// <summary>Commands that make a PNG file of formats that are not read here.</summary>
internal static class ImageConverter
{
    public static string NameOf(ImageFormat format) => format switch
    {
        ImageFormat.WebP => "WebP",
        ImageFormat.Svg => "SVG",
        _ => format.ToString().ToUpperInvariant(),
    };

    /// <summary>The command line for one file: WebP's and AVIF's own tools, ImageMagick for what they don't know.</summary>
    public static string Command(ImageFormat format, string source)
    {
        bool isFile = !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        string from = isFile ? source : "image." + NameOf(format).ToLowerInvariant();
        string to = Path.ChangeExtension(from, ".png");
        return format switch
        {
            ImageFormat.WebP => $"dwebp {Quoted(from)} -o {Quoted(to)}",
            ImageFormat.Avif => $"avifdec {Quoted(from)} {Quoted(to)}",
            _ => $"magick {Quoted(from)} {Quoted(to)}",
        };
    }

    // Double quotes hold in the shells of every system.
    private static string Quoted(string path) => path.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '/' or '-' or '_'))
        ? '"' + path + '"'
        : path;
}
