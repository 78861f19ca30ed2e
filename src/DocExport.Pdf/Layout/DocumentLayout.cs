using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Layout;

/// <summary>
/// Lays a resolved document out. Where page numbers stand in its text, ways through the document that keep nothing but numbers come before
/// the one that hands over pages.
/// </summary>
/// <param name="begin">A session for one way through the document.</param>
/// <param name="geometry">The sheet.</param>
/// <param name="fonts">Of the export.</param>
internal sealed class DocumentLayout(Func<DiagnosticBag, LayoutSession> begin, PageGeometry geometry, TextFonts fonts)
{
    private readonly DiagnosticBag _unsettled = new();
    private LayoutRun? _run;

    /// <summary>Where the pages begin in the document; known after the last page.</summary>
    public PageMap PageMap => new([.. Run.Starts]);

    /// <summary>On which pages destinations are; known after the last page.</summary>
    public PageNumbers Numbers => Run.Numbers;

    /// <summary>How many pages there are; known after the last.</summary>
    public int Count => Run.Count;

    /// <summary>What is to be said; complete after the last page.</summary>
    public IEnumerable<Diagnostic> Diagnostics => [.. Run.Diagnostics, .. _unsettled.Items];

    private LayoutRun Run => _run ?? throw new InvalidOperationException("The document is not laid out.");

    /// <param name="contents">Whether a table of contents is put before the text.</param>
    /// <param name="contentsDepth">Its depth, or <see langword="null"/>.</param>
    /// <param name="pagesDone">Told after each way through the document but the last how many pages there are.</param>
    public PageSource Lay(bool contents, int? contentsDepth, Action<int>? pagesDone = null)
    {
        LayoutSession session = begin(new());
        PageNumbers given = PageNumbers.None;
        if (session.Survey.ShowsPages)
        {
            given = PageNumberRounds.Settle(
                numbers =>
                {
                    var round = new LayoutRun(begin(new()), geometry, fonts, numbers);
                    foreach ((int Index, Page Page) page in round.Pages(contents, contentsDepth))
                        pagesDone?.Invoke(page.Index + 1);
                    return (Given: numbers, Found: round.Numbers);
                },
                round => round.Found,
                _unsettled).Given;
        }

        _run = new LayoutRun(session, geometry, fonts, given);
        return new(_run.Pages(contents, contentsDepth), _run.Structure, () => _run.Outline);
    }
}
