using System.Globalization;

namespace DocExport.Pdf.Fonts;

/// <summary>The place in a variable font that a static face was made at; its tables still tell of the default one.</summary>
internal sealed record FontInstance(int Weight, bool Italic)
{
    /// <summary>The file's name with the place behind it, as Adobe Technical Note 5902 builds it.</summary>
    public string NameFor(string postScriptName)
    {
        string suffix = string.Create(CultureInfo.InvariantCulture, $"_{Weight}wght{(Italic ? "_Italic" : "")}");
        return postScriptName[..Math.Min(postScriptName.Length, 63 - suffix.Length)] + suffix;
    }
}
