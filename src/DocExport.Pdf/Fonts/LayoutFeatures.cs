using System.Collections.Frozen;
using DocExport.Fonts.Native;
using DocExport.Pdf.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>Which OpenType layout features a face has.</summary>
internal sealed class LayoutFeatures
{
    private static readonly uint[] Tables = [HarfBuzzSharp.Tag.Parse("GSUB"), HarfBuzzSharp.Tag.Parse("GPOS")];
    private readonly FrozenSet<uint> _tags;

    private LayoutFeatures(FrozenSet<uint> tags, bool hasMath)
    {
        _tags = tags;
        HasMath = hasMath;
    }

    public bool HasMath { get; }

    public bool Has(string tag) => _tags.Contains(HarfBuzzSharp.Tag.Parse(tag));

    public static unsafe LayoutFeatures Read(HarfBuzzSharp.Face face)
    {
        var tags = new HashSet<uint>();
        Span<uint> chunk = stackalloc uint[64];
        foreach (uint table in Tables)
        {
            uint start = 0, total;
            do
            {
                uint count = (uint)chunk.Length;
                fixed (uint* first = chunk)
                    total = HarfBuzzLayout.TableGetFeatureTags(face.Handle, table, start, &count, first);
                foreach (uint tag in chunk[..(int)count])
                    tags.Add(tag);
                start += (uint)chunk.Length;
            }
            while (start < total);
        }

        return new LayoutFeatures(tags.ToFrozenSet(), HarfBuzzLayout.MathHasData(face.Handle) != 0);
    }

    /// <summary>Whether GSUB or GPOS lists the script itself, not only a default for all scripts.</summary>
    public static unsafe bool HasScript(HarfBuzzSharp.Face face, HarfBuzzSharp.Tag script)
    {
        const int Most = 3;
        uint* tags = stackalloc uint[Most];
        uint count = Most, none = 0;
        HarfBuzzLayout.TagsFromScriptAndLanguage(script, 0, &count, tags, &none, null);
        foreach (uint table in Tables)
        {
            uint index, chosen;
            if (HarfBuzzLayout.TableSelectScript(face.Handle, table, count, tags, &index, &chosen) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Asks the face's script and language systems, as shaping would.</summary>
    public static unsafe bool Applies(HarfBuzzSharp.Face face, string feature, string script, string? language)
    {
        const int Most = 3; // HB_OT_MAX_TAGS_PER_SCRIPT and _PER_LANGUAGE
        uint* scriptTags = stackalloc uint[Most];
        uint* languageTags = stackalloc uint[Most];
        uint scriptCount = Most, languageCount = Most;
        nint languageHandle = 0;
        if (language is not null)
        {
            byte[] name = System.Text.Encoding.UTF8.GetBytes(language);
            fixed (byte* text = name)
                languageHandle = HarfBuzz.LanguageFromString(text, name.Length);
        }

        HarfBuzzLayout.TagsFromScriptAndLanguage(
            HarfBuzzSharp.Tag.Parse(script), languageHandle, &scriptCount, scriptTags, &languageCount, languageTags);
        foreach (uint table in Tables)
        {
            uint scriptIndex, chosenScript, languageIndex, featureIndex;
            _ = HarfBuzzLayout.TableSelectScript(face.Handle, table, scriptCount, scriptTags, &scriptIndex, &chosenScript);
            _ = HarfBuzzLayout.ScriptSelectLanguage(face.Handle, table, scriptIndex, languageCount, languageTags, &languageIndex);
            if (HarfBuzzLayout.LanguageFindFeature(
                face.Handle, table, scriptIndex, languageIndex, HarfBuzzSharp.Tag.Parse(feature), &featureIndex) != 0)
                return true;
        }

        return false;
    }
}
