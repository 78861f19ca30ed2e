using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Resources;
using DocExport.Themes.Reading;

namespace DocExport.Themes;

/// <summary>Which theme a document is exported with: the caller's, else the document's, else <c>article</c>.</summary>
internal static class ThemeSelection
{
    public static Theme For(Document document, Theme? chosen, DiagnosticBag diagnostics)
    {
        if (chosen is not null)
            return chosen;
        if (document.Settings.Theme is not { } name)
            return BuiltInThemes.Article;
        if (BuiltInThemes.TryGet(name, out Theme? theme))
            return theme;
        // A theme file named by a document comes from where its images come from, and so is rooted as they are.
        ResourceResult file = document.Resources.Resolve(name);
        if (file.Status == ResourceStatus.Found && TextDecoder.Decode(file.Data.Span, name, diagnostics) is { } text)
        {
            ThemeResult result = ThemeReader.Read(text, new ThemeResourceOrigin(document.Resources, name));
            diagnostics.AddRange(result.Diagnostics);
            return result.Theme;
        }

        diagnostics.Report(DiagnosticIds.UnknownTheme, default, name, string.Join(", ", BuiltInThemes.All.Select(known => known.Name)));
        return BuiltInThemes.Article;
    }
}
