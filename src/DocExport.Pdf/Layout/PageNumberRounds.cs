using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Inlines;

namespace DocExport.Pdf.Layout;

/// <summary>
/// Lays out again until the page numbers in the text are those of the pages. A number that grows by a digit may move what it points
/// to, and so on without end: then the last layout is kept, and said to be unsure.
/// </summary>
internal static class PageNumberRounds
{
    /// <summary>Layouts at most: two or three are what documents need.</summary>
    public const int Most = 5;

    /// <param name="lay">Lays out with page numbers as they are known.</param>
    /// <param name="numbersOf">The page numbers of a layout.</param>
    /// <param name="diagnostics">Told where they do not settle.</param>
    /// <returns>The last layout.</returns>
    public static T Settle<T>(Func<PageNumbers, T> lay, Func<T, PageNumbers> numbersOf, DiagnosticBag diagnostics)
    {
        PageNumbers numbers = PageNumbers.None;
        for (int round = 1; ; round++)
        {
            T laid = lay(numbers);
            PageNumbers found = numbersOf(laid);
            if (found.Agrees(numbers))
                return laid;
            if (round == Most)
            {
                diagnostics.Report(DiagnosticIds.UnsettledPageNumbers, default);
                return laid;
            }

            numbers = found;
        }
    }
}
