using System.Diagnostics.CodeAnalysis;

namespace DocExport.Themes;

/// <summary>The themes that need no file.</summary>
public static class BuiltInThemes
{
    /// <summary>The default: one serif column on A4, sans-serif headings, space between paragraphs.</summary>
    public static Theme Article { get; } = ArticleTheme.Create();

    /// <summary>For paper that is handed out: page x of y, no colour.</summary>
    public static Theme Handout { get; } = HandoutTheme.Create(Article);

    /// <summary>A5, mirrored margins, running heads, indented paragraphs, chapters on right-hand pages.</summary>
    public static Theme Book { get; } = BookTheme.Create(Article);

    /// <summary>Numbered sections, a title page, a table of contents, running heads.</summary>
    public static Theme Report { get; } = ReportTheme.Create(Article);

    /// <summary>16-point sans-serif, ragged, nothing small: for readers with low vision.</summary>
    public static Theme LargePrint { get; } = LargePrintTheme.Create(Article);

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<Theme> All { get; } = [Article, Handout, Book, Report, LargePrint];

    /// <summary>Finds a theme by name without regard to case.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out Theme? theme)
    {
        theme = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return theme is not null;
    }
}
