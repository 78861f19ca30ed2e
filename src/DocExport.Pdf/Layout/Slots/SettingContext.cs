using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>What a vertical list needs to be set.</summary>
/// <param name="Engine">Sets text; for the thread at work alone.</param>
/// <param name="Pages">Where destinations are, as known so far.</param>
/// <param name="PageHeight">Points a page holds: what can't be broken is made to fit.</param>
/// <param name="Diagnostics">Takes what can't be set as it should.</param>
/// <param name="Resize">Another size for all type, or <see langword="null"/>.</param>
internal sealed record SettingContext(
    TextEngine Engine, PageNumbers Pages, double PageHeight, DiagnosticBag Diagnostics, StyleResizer? Resize = null)
{
    /// <summary>Landscape pages to which wide content may move, or <see langword="null"/>.</summary>
    public TurnedPage? Turned { get; init; }

    /// <summary>Whether a word needs no more room than its syllables, where columns are measured.</summary>
    public bool DividesWords { get; init; }

    /// <summary>What lines of text stand on, or <see langword="null"/>.</summary>
    public BaselineGrid? Grid { get; init; }

    /// <summary>Points that the rule above notes takes with its spaces.</summary>
    public double NoteSeparator { get; init; }

    /// <summary>Points up to which tables and code blocks stay whole.</summary>
    public double WholeLimit => PageHeight / 3;
}

/// <summary>A page on its side.</summary>
/// <param name="Measure">Points a line has.</param>
/// <param name="Height">Points it holds.</param>
internal sealed record TurnedPage(double Measure, double Height);
