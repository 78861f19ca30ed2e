using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout;

/// <summary>
/// Sets content on all processors. The content is cut into pieces that do not depend on their number, each with a bag of its own,
/// so that diagnostics come out in the same order everywhere.
/// </summary>
internal static class ParallelSetting
{
    // Large enough that an engine for each costs nothing, small enough to keep processors busy to the end.
    private const int PieceLength = 128;

    public static void Prepare(
        IReadOnlyList<VerticalItem> content,
        Func<DiagnosticBag, SettingContext> contextOf,
        double width,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        int pieces = (content.Count + PieceLength - 1) / PieceLength;
        var bags = new DiagnosticBag[pieces];
        for (int i = 0; i < pieces; i++)
            bags[i] = new();
        try
        {
            Parallel.For(0, pieces, new ParallelOptions { CancellationToken = cancellationToken }, piece =>
            {
                SettingContext context = contextOf(bags[piece]);
                int end = Math.Min(content.Count, (piece + 1) * PieceLength);
                for (int i = piece * PieceLength; i < end; i++)
                    content[i].Prepare(context, width);
            });
        }
        catch (AggregateException faults) when (faults.InnerExceptions.Count > 0)
        {
            // The caller is to see the fault itself, whichever thread met it.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        foreach (DiagnosticBag bag in bags)
            diagnostics.AddRange(bag.Items);
    }
}
