using System.Text;

namespace DocExport.Cli.Commands;

/// <summary>What <c>--css</c> names.</summary>
/// <param name="File">Its path as given.</param>
/// <param name="Text">Its content.</param>
internal sealed record ExtraStyles(string File, string Text)
{
    /// <returns>The style sheet; <see langword="null"/> where none is named.</returns>
    /// <exception cref="UsageException">It is no text.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static ExtraStyles? Read(string? path)
    {
        if (path is null)
            return null;
        if (!System.IO.File.Exists(path))
            throw new FileNotFoundException($"there is no file {path}");
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return new ExtraStyles(path, utf8.GetString(System.IO.File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path} is not UTF-8", "save the style sheet as UTF-8");
        }
    }
}
