using DocExport.Pdf.Fonts.Native;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>One axis of a variable font (<c>fvar</c>).</summary>
/// <param name="Tag">Such as <c>wght</c>.</param>
/// <param name="Least">The least value.</param>
/// <param name="Default">The value where the font file itself stands.</param>
/// <param name="Greatest">The greatest value.</param>
internal sealed record VariationAxis(string Tag, float Least, float Default, float Greatest);

/// <summary>The axes of a variable font, in the file's order.</summary>
internal sealed record VariationAxes(IReadOnlyList<VariationAxis> All)
{
    private const int MostAxes = 64;

    public VariationAxis? Weight => Find("wght");

    /// <summary>The axis and value that make it lean, if it has one: <c>ital</c> at 1, or <c>slnt</c> at its end.</summary>
    public (string Tag, float Value)? Slanted =>
        Find("ital") is { Greatest: >= 1, Default: < 1 } ? ("ital", 1f)
        : Find("slnt") is { Least: < 0, Default: 0 } slant ? ("slnt", slant.Least)
        : null;

    /// <summary>Null for a static font.</summary>
    public static unsafe VariationAxes? Read(HarfBuzzSharp.Face face)
    {
        HarfBuzzVariations.AxisInfo* infos = stackalloc HarfBuzzVariations.AxisInfo[MostAxes];
        uint count = MostAxes;
        _ = HarfBuzzVariations.GetAxisInfos(face.Handle, 0, &count, infos);
        if (count == 0)
            return null;
        var axes = new VariationAxis[count];
        for (int i = 0; i < axes.Length; i++)
        {
            HarfBuzzVariations.AxisInfo info = infos[i];
            axes[i] = new VariationAxis(((HarfBuzzSharp.Tag)info.Tag).ToString(), info.Least, info.Default, info.Greatest);
        }

        return new VariationAxes(axes);
    }

    private VariationAxis? Find(string tag) => All.FirstOrDefault(axis => axis.Tag == tag);
}
