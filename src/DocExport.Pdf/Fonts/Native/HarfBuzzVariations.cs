using System.Runtime.InteropServices;
using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts.Native;

/// <summary>The axes of variable fonts (<c>hb_ot_var_*</c>).</summary>
internal static unsafe partial class HarfBuzzVariations
{
    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_var_get_axis_infos")]
    public static partial uint GetAxisInfos(nint face, uint start, uint* count, AxisInfo* axes);

    /// <summary><c>hb_ot_var_axis_info_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct AxisInfo
    {
        public uint Index;
        public uint Tag;
        public uint NameId;
        public uint Flags;
        public float Least;
        public float Default;
        public float Greatest;
        private readonly uint _reserved;
    }
}
