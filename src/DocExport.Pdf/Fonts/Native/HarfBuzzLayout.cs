using System.Runtime.InteropServices;
using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts.Native;

/// <summary>Questions to a face's GSUB, GPOS and MATH tables (<c>hb_ot_layout_*</c>, <c>hb_ot_math_*</c>).</summary>
internal static unsafe partial class HarfBuzzLayout
{
    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_layout_table_get_feature_tags")]
    public static partial uint TableGetFeatureTags(nint face, uint table, uint start, uint* count, uint* tags);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_tags_from_script_and_language")]
    public static partial void TagsFromScriptAndLanguage(
        uint script, nint language, uint* scriptCount, uint* scriptTags, uint* languageCount, uint* languageTags);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_layout_table_select_script")]
    public static partial int TableSelectScript(
        nint face, uint table, uint scriptCount, uint* scriptTags, uint* scriptIndex, uint* chosenScript);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_layout_script_select_language")]
    public static partial int ScriptSelectLanguage(
        nint face, uint table, uint scriptIndex, uint languageCount, uint* languageTags, uint* languageIndex);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_layout_language_find_feature")]
    public static partial int LanguageFindFeature(
        nint face, uint table, uint scriptIndex, uint languageIndex, uint feature, uint* featureIndex);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_has_data")]
    public static partial int MathHasData(nint face);
}
