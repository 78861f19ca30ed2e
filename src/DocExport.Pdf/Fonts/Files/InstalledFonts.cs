namespace DocExport.Pdf.Fonts.Files;

/// <summary>The fonts of the machine and its user. Files that cannot be used are passed over: nobody named them.</summary>
internal static class InstalledFonts
{
    public static IReadOnlyList<FontEntry> Open()
    {
        var entries = new List<FontEntry>();
        foreach (string file in Folders().Where(Directory.Exists).SelectMany(FontFolder.Files).Distinct(StringComparer.Ordinal))
        {
            entries.AddRange(TryOpen(file));
        }

        return entries;
    }

    private static IReadOnlyList<FontEntry> TryOpen(string file)
    {
        try
        {
            return FontFile.Open(file, new MappedFont(file)).Entries;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Folders()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        if (OperatingSystem.IsWindows())
        {
            return
            [
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                Path.Combine(local, "Microsoft", "Windows", "Fonts"),
            ];
        }

        if (OperatingSystem.IsMacOS())
            return ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")];
        return ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(local, "fonts"), Path.Combine(home, ".fonts")];
    }
}
