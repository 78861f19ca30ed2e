using System.Reflection;
using System.Runtime.InteropServices;
using DocExport.Fonts.Native;
using DocExport.Pdf.Fonts.Native;

namespace DocExport.Pdf.Tests.Fonts.Native;

public class HarfBuzzSymbolTests
{
    private const BindingFlags Everything = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void The_native_library_exports_all_that_is_imported()
    {
        nint library = NativeLibrary.Load(HarfBuzz.Library, typeof(HarfBuzzSharp.Blob).Assembly, null);
        string[] symbols =
        [
            .. new[] { typeof(HarfBuzz), typeof(HarfBuzzDraw) }
                .SelectMany(type => type.Assembly.GetTypes())
                .SelectMany(type => type.GetMethods(Everything))
                .Select(method => method.GetCustomAttribute<DllImportAttribute>())
                .OfType<DllImportAttribute>()
                .Where(import => import.Value == HarfBuzz.Library)
                .Select(import => import.EntryPoint!),
        ];

        Assert.Contains("hb_subset_plan_create_or_fail", symbols);
        Assert.Contains("hb_font_draw_glyph", symbols);
        Assert.All(symbols, symbol => Assert.True(NativeLibrary.TryGetExport(library, symbol, out _), symbol));
    }
}
