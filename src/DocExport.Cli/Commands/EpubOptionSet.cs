using System.CommandLine;
using DocExport.Cli.Settings;
using DocExport.Epub;

namespace DocExport.Cli.Commands;

/// <summary>Options that concern e-books alone.</summary>
internal sealed class EpubOptionSet
{
    private readonly Option<string?> _css = new("--css")
    {
        Description = "CSS that is added last to an e-book's own; what an e-book can't hold is left out and told.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _visibleNotes = new("--visible-notes")
    {
        Description = "Show an e-book's footnotes in a section at each chapter's end instead of as pop-ups.",
    };

    private readonly Option<bool> _embedFonts = new("--embed-fonts")
    {
        Description = "Put the fonts of --font-path and of the theme's files into the e-book, with their licences.",
    };

    private readonly Option<bool?> _pageList = new("--page-list")
    {
        Description = "Mark in the e-book where the PDF's pages begin. Default: when both are written.",
    };

    public IEnumerable<Option> All => [_css, _visibleNotes, _embedFonts, _pageList];

    /// <exception cref="UsageException">The style sheet is no text.</exception>
    /// <exception cref="IOException">The style sheet can't be read.</exception>
    public EpubSettings Bind(Configuration values) => new(
        ExtraStyles.Read(values.Value(_css)),
        values.Value(_visibleNotes) ? NoteDisplay.Visible : NoteDisplay.PopUp,
        values.Value(_embedFonts),
        values.Value(_pageList));
}

/// <summary>What was decided about e-books alone.</summary>
/// <param name="Css">The style sheet to add.</param>
/// <param name="Notes">How footnotes are shown.</param>
/// <param name="EmbedFonts">Whether fonts travel with the book.</param>
/// <param name="PageList">Whether the PDF's pages are listed; <see langword="null"/>: where both are written.</param>
internal sealed record EpubSettings(ExtraStyles? Css, NoteDisplay Notes, bool EmbedFonts, bool? PageList);
