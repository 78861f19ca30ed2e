namespace DocExport.Pdf.Fonts;

/// <summary>
/// The faces inside the assembly: the same pages on a machine with no fonts at all. Each is opened once per process
/// when first chosen, and read straight from the assembly's mapped image.
/// </summary>
internal static class BundledFonts
{
    public const string SerifFamily = "Source Serif 4";
    public const string SansFamily = "Source Sans 3";
    public const string MonospaceFamily = "JetBrains Mono";
    public const string MathFamily = "STIX Two Math";
    public const string EmojiFamily = "Noto Emoji";
    public const string SymbolsFamily = "Noto Sans Symbols2";

    public static IReadOnlyList<FontEntry> All { get; } =
    [
        .. FourStyles(SerifFamily, FontClass.Serif, "SourceSerif4", "Regular", "It", "Bold", "BoldIt"),
        .. FourStyles(SansFamily, FontClass.Sans, "SourceSans3", "Regular", "It", "Bold", "BoldIt"),
        .. FourStyles(MonospaceFamily, FontClass.Monospace, "JetBrainsMono", "Regular", "Italic", "Bold", "BoldItalic"),
        Entry("STIXTwoMath-Regular.otf", MathFamily, FontClass.Serif),
        Entry("NotoEmoji-Regular.ttf", EmojiFamily, FontClass.Unknown),
        // The file leaves out the space that its makers' site and CSS write.
        Entry("NotoSansSymbols2-Regular.ttf", SymbolsFamily, FontClass.Sans) with { Families = [SymbolsFamily, "Noto Sans Symbols 2"] },
    ];

    private static FontEntry[] FourStyles(string family, FontClass look, string file, params ReadOnlySpan<string> styles) =>
    [
        Entry($"{file}-{styles[0]}.ttf", family, look),
        Entry($"{file}-{styles[1]}.ttf", family, look, italic: true),
        Entry($"{file}-{styles[2]}.ttf", family, look, weight: 700),
        Entry($"{file}-{styles[3]}.ttf", family, look, weight: 700, italic: true),
    ];

    private static FontEntry Entry(string resource, string family, FontClass look, int weight = 400, bool italic = false) =>
        new([family], weight, weight, italic, look, new BundledFont(resource));
}
