using System.Runtime.InteropServices;

namespace DocExport.Fonts.Native;

/// <summary>Subsetting and instancing (<c>hb_subset_*</c>), with the sets and maps they speak in.</summary>
internal static unsafe partial class HarfBuzzSubset
{
    public const uint NoHinting = 0x1, RetainGlyphIds = 0x2, NotdefOutline = 0x40, NoLayoutClosure = 0x200;

    /// <summary><c>hb_subset_sets_t</c>: which of the input's sets to fill.</summary>
    public const uint GlyphSet = 0, UnicodeSet = 1, DropTableSet = 3, NameIdSet = 4, LayoutFeatureSet = 6;

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint InputCreateOrFail();

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void InputDestroy(nint input);

    /// <summary>The set belongs to the input.</summary>
    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint InputSet(nint input, uint kind);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void InputSetFlags(nint input, uint flags);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_input_keep_everything")]
    public static partial void InputKeepEverything(nint input);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_input_pin_axis_location")]
    public static partial int InputPinAxisLocation(nint input, nint face, uint axis, float value);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_input_pin_axis_to_default")]
    public static partial int InputPinAxisToDefault(nint input, nint face, uint axis);

    /// <summary>A new face, or 0.</summary>
    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_or_fail")]
    public static partial nint SubsetOrFail(nint face, nint input);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial nint PlanCreateOrFail(nint face, nint input);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_plan_destroy")]
    public static partial void PlanDestroy(nint plan);

    /// <summary>A new face, or 0.</summary>
    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial nint PlanExecuteOrFail(nint plan);

    /// <summary>The map belongs to the plan.</summary>
    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_subset_plan_new_to_old_glyph_mapping")]
    public static partial nint PlanNewToOld(nint plan);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_map_get")]
    public static partial uint MapGet(nint map, uint key);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_set_add")]
    public static partial void SetAdd(nint set, uint value);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_set_add_sorted_array")]
    public static partial void SetAddSortedArray(nint set, uint* values, uint count);
}
