using System.Collections.Concurrent;
using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>
/// A variable font as a row of static faces, one per weight asked for. PDF has no variable fonts, and a static face
/// measures, shapes and embeds like any other; making one takes about 20 ms.
/// </summary>
internal sealed class VariableFont : IFontSource
{
    private readonly FontFace _original;
    private readonly VariationAxes _axes;
    private readonly bool _slanted;
    private readonly ConcurrentDictionary<int, Lazy<FontFace>> _instances = new();

    private VariableFont(FontFace original, VariationAxes axes, bool slanted)
    {
        _original = original;
        _axes = axes;
        _slanted = slanted;
    }

    /// <summary>One entry, and a second one that leans where an axis allows it. The first owns the original.</summary>
    public static IReadOnlyList<FontEntry> Entries(FontFace original, VariationAxes axes)
    {
        (int lightest, int heaviest) = axes.Weight is { } weight
            ? (Math.Clamp((int)weight.Least, 1, 1000), Math.Clamp((int)weight.Greatest, 1, 1000))
            : (original.Weight, original.Weight);
        var upright = new FontEntry(
            original.Names.Families, lightest, Math.Max(lightest, heaviest), original.Italic, original.Style.Class,
            new VariableFont(original, axes, slanted: false));
        return axes.Slanted is null || original.Italic
            ? [upright]
            : [upright, upright with { Italic = true, Faces = new VariableFont(original, axes, slanted: true) }];
    }

    public FontFace FaceAt(int weight) =>
        _instances.GetOrAdd(_axes.Weight is null ? _original.Weight : weight, key => new Lazy<FontFace>(() => Instantiate(key))).Value;

    public void Dispose()
    {
        foreach (Lazy<FontFace> instance in _instances.Values)
        {
            if (instance.IsValueCreated && instance.Value != _original)
                instance.Value.Dispose();
        }

        if (!_slanted)
            _original.Dispose();
    }

    /// <summary>Where the variations are damaged, the default style stands in: it has been opened and is sound.</summary>
    private FontFace Instantiate(int weight)
    {
        if (Cut(weight) is not { } bytes)
            return _original;
        try
        {
            var instance = new FontInstance(weight, _slanted || _original.Italic);
            return FontFace.Create(_original.Source, new FontBytes(bytes).ToBlob(), 0, instance);
        }
        catch (FontFormatException)
        {
            return _original;
        }
    }

    private byte[]? Cut(int weight)
    {
        nint input = HarfBuzzSubset.InputCreateOrFail();
        if (input == 0)
            throw new InsufficientMemoryException();
        HarfBuzzSubset.InputKeepEverything(input);
        nint whole = _original.Face.Handle;
        foreach (VariationAxis axis in _axes.All)
        {
            uint tag = HarfBuzzSharp.Tag.Parse(axis.Tag);
            _ = axis.Tag == "wght" ? HarfBuzzSubset.InputPinAxisLocation(input, whole, tag, weight)
                : _slanted && _axes.Slanted is { } slant && slant.Tag == axis.Tag
                    ? HarfBuzzSubset.InputPinAxisLocation(input, whole, tag, slant.Value)
                    : HarfBuzzSubset.InputPinAxisToDefault(input, whole, tag);
        }

        nint instance = HarfBuzzSubset.SubsetOrFail(whole, input);
        HarfBuzzSubset.InputDestroy(input);
        if (instance == 0)
            return null;
        byte[] bytes = HarfBuzz.CopyFace(instance);
        HarfBuzz.FaceDestroy(instance);
        return bytes;
    }
}
