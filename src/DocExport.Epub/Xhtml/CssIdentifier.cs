namespace DocExport.Epub.Xhtml;

/// <summary>Names that CSS takes without escapes.</summary>
internal static class CssIdentifier
{
    public static bool IsPlain(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
