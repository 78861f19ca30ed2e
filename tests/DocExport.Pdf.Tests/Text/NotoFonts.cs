namespace DocExport.Pdf.Tests.Text;

/// <summary>Where Debian's fonts-noto-core and fonts-noto-cjk lie.</summary>
internal static class NotoFonts
{
    public const string Arabic = Folder + "NotoNaskhArabic-Regular.ttf";

    public const string Cjk = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc";

    public const string Thai = Folder + "NotoSerifThai-Regular.ttf";

    public const string Khmer = Folder + "NotoSerifKhmer-Regular.ttf";

    public const string Myanmar = Folder + "NotoSerifMyanmar-Regular.ttf";

    private const string Folder = "/usr/share/fonts/truetype/noto/";

    private static readonly string[] Families =
    [
        "NotoNaskhArabic", "NotoSerifHebrew", "NotoSerifDevanagari", "NotoSerifThai", "NotoSerifBengali", "NotoSerifTamil",
        "NotoSerifKhmer", "NotoSerifMyanmar", "NotoSerifArmenian", "NotoSerifGeorgian", "NotoSerifEthiopic",
    ];

    /// <summary>One regular face for each script.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Families.Select(family => $"{Folder}{family}-Regular.ttf"), Cjk];
}
