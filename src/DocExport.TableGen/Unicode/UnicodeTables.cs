namespace DocExport.TableGen.Unicode;

/// <summary>Every file that the Unicode Character Database gives rise to.</summary>
public static class UnicodeTables
{
    /// <param name="folder">An unpacked UCD with <c>auxiliary</c>, <c>extracted</c> and <c>emoji</c> below it.</param>
    public static IEnumerable<GeneratedFile> Generate(string folder) =>
    [
        Version(folder),
        BidiTables.Classes(folder),
        BidiTables.Brackets(folder),
        LineBreakTables.Classes(folder),
        GraphemeTables.Classes(folder),
        WidthTables.EastAsianWidths(folder),
        WidthTables.Emoji(folder),
        CategoryTables.Categories(folder),
        .. ScriptTables.Generate(folder),
        NameTables.Names(folder),
    ];

    /// <summary>The version as a constant; the files read must agree on it.</summary>
    private static GeneratedFile Version(string folder)
    {
        string[] versions =
        [
            .. Directory.EnumerateFiles(folder, "Scripts.txt")
                .Concat(Directory.EnumerateFiles(Path.Combine(folder, "extracted"), "Derived*.txt"))
                .Concat(Directory.EnumerateFiles(Path.Combine(folder, "auxiliary"), "*BreakProperty.txt"))
                .Select(path => new UcdFile(path).Version)
                .Distinct(),
        ];
        if (versions.Length != 1)
            throw new InvalidDataException($"{folder} mixes the versions {string.Join(", ", versions)}");
        var writer = new TableWriter("UnicodeVersion", versions[0], "static class UnicodeVersion");
        writer.Line($"    public const string Value = \"{versions[0]}\";");
        return writer.Finish();
    }
}
