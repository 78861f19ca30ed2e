using System.Collections.Frozen;
using DocExport.Model;
using DocExport.Pdf.Fonts;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Families that an image asks for, each with the generic one that comes nearest where it is not at hand.</summary>
internal static class FontNames
{
    private const int MostNames = 24;

    private static readonly FrozenDictionary<string, string> Generic = new Dictionary<string, string>
    {
        ["arial"] = "sans-serif",
        ["helvetica"] = "sans-serif",
        ["helvetica neue"] = "sans-serif",
        ["verdana"] = "sans-serif",
        ["tahoma"] = "sans-serif",
        ["trebuchet ms"] = "sans-serif",
        ["segoe ui"] = "sans-serif",
        ["calibri"] = "sans-serif",
        ["roboto"] = "sans-serif",
        ["inter"] = "sans-serif",
        ["open sans"] = "sans-serif",
        ["lato"] = "sans-serif",
        ["noto sans"] = "sans-serif",
        ["dejavu sans"] = "sans-serif",
        ["liberation sans"] = "sans-serif",
        ["bitstream vera sans"] = "sans-serif",
        ["sans"] = "sans-serif",
        ["-apple-system"] = "sans-serif",
        ["blinkmacsystemfont"] = "sans-serif",
        ["times"] = "serif",
        ["times new roman"] = "serif",
        ["georgia"] = "serif",
        ["palatino"] = "serif",
        ["cambria"] = "serif",
        ["courier"] = "monospace",
        ["courier new"] = "monospace",
        ["consolas"] = "monospace",
        ["menlo"] = "monospace",
        ["monaco"] = "monospace",
        ["sfmono-regular"] = "monospace",
        ["dejavu sans mono"] = "monospace",
        ["liberation mono"] = "monospace",
        ["fira code"] = "monospace",
        ["jetbrains mono"] = "monospace",
        // Handwriting of sketching programs; a plain sans comes nearer than a serif.
        ["virgil"] = "sans-serif",
        ["comic sans ms"] = "sans-serif",
        ["cursive"] = "sans-serif",
        ["fantasy"] = "sans-serif",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="families">As in <c>font-family</c>.</param>
    public static NodeList<string> Resolve(string families)
    {
        var names = new List<string>();
        foreach (string name in FamilyList.Split(families))
        {
            if (names.Count >= MostNames)
                break;
            names.Add(name);
            if (Generic.TryGetValue(name, out string? generic))
                names.Add(generic);
        }

        return [.. names, "serif"];
    }
}
