using DocExport.Diagnostics;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>Brings font files into a catalog; what cannot be used becomes a diagnostic and is passed over.</summary>
internal static class FontLoader
{
    /// <param name="catalog">Where the faces go.</param>
    /// <param name="paths">Files, and folders that are searched with all below them.</param>
    /// <param name="diagnostics">Where complaints go.</param>
    public static void AddPaths(FontCatalog catalog, IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        foreach (string path in paths)
        {
            if (File.Exists(path))
            {
                AddFile(catalog, path, diagnostics);
            }
            else if (Directory.Exists(path))
            {
                string[] files = FontFolder.Files(path);
                if (files.Length == 0)
                    diagnostics.Report(DiagnosticIds.FontFolderEmpty, default, path);
                foreach (string file in files)
                    AddFile(catalog, file, diagnostics);
            }
            else
            {
                diagnostics.Report(DiagnosticIds.FontPathMissing, default, path);
            }
        }
    }

    /// <summary>A font that is already in memory, such as one a theme brings along.</summary>
    /// <param name="catalog">Where the faces go.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <param name="content">The file; copied.</param>
    /// <param name="diagnostics">Where complaints go.</param>
    public static void Add(FontCatalog catalog, string source, ReadOnlySpan<byte> content, DiagnosticBag diagnostics) =>
        Add(catalog, source, new FontBytes(content), diagnostics);

    private static void AddFile(FontCatalog catalog, string path, DiagnosticBag diagnostics)
    {
        try
        {
            Add(catalog, path, FontBytes.ReadFile(path), diagnostics);
        }
        catch (Exception failure) when (failure is FontFormatException or IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticIds.FontUnusable, default, path, failure.Message);
        }
    }

    private static void Add(FontCatalog catalog, string source, FontBytes content, DiagnosticBag diagnostics)
    {
        FontLoadResult result = FontFile.Open(source, content);
        catalog.AddRange(result.Entries);
        foreach ((string name, string reason) in result.Problems)
            diagnostics.Report(DiagnosticIds.FontUnusable, default, name, reason);
    }
}
