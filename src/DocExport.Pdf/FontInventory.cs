using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;
using DocExport.Themes;

namespace DocExport.Pdf;

/// <summary>The fonts that an export with some options can draw on. Safe to ask from several threads.</summary>
public sealed class FontInventory : IDisposable
{
    private readonly FontCatalog _catalog;
    private readonly Theme _theme;

    /// <summary>Opens the font files that the options and their theme name.</summary>
    /// <param name="options">Where fonts are looked for; <see langword="null"/> for the bundled ones alone.</param>
    public FontInventory(PdfOptions? options = null)
    {
        options ??= new();
        _theme = options.Theme ?? BuiltInThemes.Article;
        _catalog = new FontCatalog(options.UseSystemFonts);
        var diagnostics = new DiagnosticBag();
        FontLoader.AddPaths(_catalog, [.. options.FontPaths, .. _theme.FontPaths], diagnostics);
        Diagnostics = diagnostics.Items;
        Faces = [.. _catalog.All.Select(entry => new FontDescription(entry.Families[0], entry.LightestWeight, entry.HeaviestWeight, entry.Italic))];
    }

    /// <summary>The faces, in the order in which they are looked at.</summary>
    public IReadOnlyList<FontDescription> Faces { get; }

    /// <summary>Font files that can't be used.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Which face draws each stretch of a text in the theme's running text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Its language, which decides between national forms of Han characters.</param>
    public IReadOnlyList<FontShare> Choose(string text, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var fonts = new TextFonts(_catalog);
        StyleFonts style = fonts.For(new StyleResolver(_theme, language, TextDirection.LeftToRight, measure: 400).Root);
        var shares = new List<FontShare>();
        Script around = Script.Common;
        for (int start = 0; start < text.Length;)
        {
            int end = GraphemeBreaker.NextBoundary(text, start);
            ReadOnlySpan<char> cluster = text.AsSpan(start, end - start);
            Script own = CodePoint.ScriptOf(CodePoint.At(cluster, 0, out _));
            FontFace? face = fonts.Selector.Select(style, cluster, own, around);
            around = own is Script.Common or Script.Inherited ? around : own;
            if (shares is [.., var last] && last.PostScriptName == face?.PostScriptName)
                shares[^1] = last with { Text = last.Text + cluster.ToString() };
            else
                shares.Add(new(cluster.ToString(), face?.Family, face?.PostScriptName));
            start = end;
        }

        return shares;
    }

    /// <inheritdoc/>
    public void Dispose() => _catalog.Dispose();
}

/// <summary>A face that may be used.</summary>
/// <param name="Family">Its family.</param>
/// <param name="LightestWeight">100 to 900; of a variable font the lightest it can take.</param>
/// <param name="HeaviestWeight">100 to 900; the same for a static font.</param>
/// <param name="Italic">Italic or oblique.</param>
public sealed record FontDescription(string Family, int LightestWeight, int HeaviestWeight, bool Italic);

/// <summary>A stretch of text that one face draws.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Family">The face's family; <see langword="null"/> where no font has the characters.</param>
/// <param name="PostScriptName">The face's name; <see langword="null"/> where no font has the characters.</param>
public sealed record FontShare(string Text, string? Family, string? PostScriptName);
