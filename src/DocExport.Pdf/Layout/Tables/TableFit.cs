using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// How a table is made to fit: first its type gets a little smaller and words are hyphenated, then it moves to a landscape page, where the type
/// may get smaller still; where that is not enough, its columns are parted. Words are broken last of all, though where one long word in a
/// wide column is at fault, that is better than turning the page.
/// </summary>
/// <param name="Setting">For the cells.</param>
/// <param name="Columns">What they need.</param>
/// <param name="Measure">Points the table may be wide.</param>
/// <param name="IsTurned">Whether it stands on a landscape page.</param>
internal sealed record TableFit(SettingContext Setting, IReadOnlyList<ContentWidth> Columns, double Measure, bool IsTurned)
{
    /// <summary>Which columns stand beside each other: all, unless they had to be parted.</summary>
    public IReadOnlyList<TablePart> Parts { get; init; } = [new(0, 0, Columns.Count)];

    // Below four fifths, type that began at 9 or 10 pt is hard to read; smaller only where nothing else helps.
    private static readonly double[] Sizes = [1, 0.9, 0.82];
    private static readonly double[] SmallSizes = [0.75, 0.68];

    // Shorter words are not hyphenated for want of room.
    private const double WholeWord = 5;

    // A column that still holds so many em can show parts of a long address or a name in code.
    private const double WideEnough = 12;

    // So many parts, or about two pages of them, can be read below each other; landscape pages make more of them fewer.
    private const int MostParts = 4;
    private const int MostRows = 60;

    public double Scale => Setting.Resize?.Scale ?? 1;

    /// <param name="setting">Where the table stands.</param>
    /// <param name="measure">Points it may be wide there.</param>
    /// <param name="mayTurn">Whether it may leave the text for a landscape page.</param>
    /// <param name="columns">Measures it in a setting.</param>
    public static TableFit Find(SettingContext setting, double measure, bool mayTurn, TableColumns columns)
    {
        var search = new Search(setting, columns);
        TableFit fit = Find(setting, measure, mayTurn, columns, search);
        search.Renew(fit);
        return fit;
    }

    private static TableFit Find(SettingContext setting, double measure, bool mayTurn, TableColumns columns, Search search)
    {
        // In a table that is made smaller, one within it is as small as the rest.
        double[] sizes = setting.Resize is null ? Sizes : [setting.Resize.Scale];
        if (search.First(setting, measure, sizes) is { } upright)
            return upright;
        TurnedPage? turned = mayTurn ? setting.Turned : null;
        if (turned is not null && search.First(setting with { PageHeight = turned.Height }, turned.Measure, [.. sizes, .. SmallSizes]) is { } wide)
            return wide with { IsTurned = true };
        if (setting.Resize is null && search.First(setting, measure, SmallSizes) is { } small)
            return small;
        TableFit broken = search.At(setting, measure, sizes[^1], hyphenated: true);
        double em = columns.Em * broken.Scale;
        if (ColumnWidths.Cap(broken.Columns, columns.Available(measure, broken.Scale)) >= WideEnough * em)
            return broken;
        if (search.Parted(setting, measure, sizes) is { } parted)
        {
            bool isLong = parted.Parts.Count > MostParts && parted.Parts.Count * columns.Rows > MostRows;
            return isLong && turned is not null && search.Parted(setting with { PageHeight = turned.Height }, turned.Measure, sizes) is { } fewer
                ? fewer with { IsTurned = true }
                : parted;
        }

        return turned is null
            ? search.At(setting, measure, setting.Resize is null ? SmallSizes[^1] : sizes[^1], hyphenated: true)
            : search.At(setting with { PageHeight = turned.Height }, turned.Measure, SmallSizes[^1], hyphenated: true) with { IsTurned = true };
    }

    /// <summary>Says what had to be done.</summary>
    public void Report(DiagnosticBag diagnostics, SourceSpan span, TableColumns columns)
    {
        if (IsTurned)
            diagnostics.Report(DiagnosticIds.TurnedTable, span);
        if (Parts.Count > 1)
            diagnostics.Report(DiagnosticIds.PartedTable, span, Parts.Count);
        if (Parts.Count == 1 && Columns.Sum(column => column.Minimum) > columns.Available(Measure, Scale))
            diagnostics.Report(DiagnosticIds.NarrowTable, span);
        else if (Scale < 1)
            diagnostics.Report(DiagnosticIds.SmallerTable, span, Scale * 100);
    }

    /// <summary>Tries sizes, and measures as few of them as it can.</summary>
    private sealed class Search(SettingContext ground, TableColumns columns)
    {
        // Widths do not shrink quite as type does: images and the like keep theirs.
        private const double Doubt = 0.05;

        private SettingContext? _last;
        private readonly Dictionary<(double Size, bool Hyphenated), (SettingContext Setting, ContentWidth[] Columns)> _measured = [];

        public TableFit? First(SettingContext setting, double measure, double[] sizes)
        {
            foreach (double size in sizes)
            {
                foreach (bool hyphenated in (ReadOnlySpan<bool>)[false, true])
                {
                    if (IsHopeless(measure, size, hyphenated))
                        continue;
                    TableFit fit = At(setting, measure, size, hyphenated);
                    if (fit.Columns.Sum(column => column.Minimum) <= columns.Available(measure, size))
                        return fit;
                }
            }

            return null;
        }

        /// <summary>With as few parts as the smallest size needs, in the largest that needs no more.</summary>
        public TableFit? Parted(SettingContext setting, double measure, double[] sizes)
        {
            var parting = new TableParting(columns);
            TableFit smallest = At(setting, measure, sizes[^1], hyphenated: true);
            if (parting.Find(smallest.Columns, measure, sizes[^1]) is not { } fewest)
                return null;
            foreach (double size in sizes)
            {
                foreach (bool hyphenated in (ReadOnlySpan<bool>)[false, true])
                {
                    TableFit fit = At(setting, measure, size, hyphenated);
                    if (parting.Find(fit.Columns, measure, size) is { } parts && parts.Count <= fewest.Count)
                        return fit with { Parts = parts };
                }
            }

            return smallest with { Parts = fewest };
        }

        public TableFit At(SettingContext setting, double measure, double size, bool hyphenated)
        {
            if (!_measured.TryGetValue((size, hyphenated), out (SettingContext Setting, ContentWidth[] Columns) known))
            {
                SettingContext sized = ground with
                {
                    Turned = null,
                    DividesWords = hyphenated,
                    Resize = size == (ground.Resize?.Scale ?? 1) ? ground.Resize : new StyleResizer(size, columns.Styles),
                };
                known = (sized, hyphenated ? Hyphenated(sized, At(setting, measure, size, hyphenated: false).Columns, size) : columns.Measure(sized));
                _measured.Add((size, hyphenated), known);
                _last = known.Setting;
            }

            return new(known.Setting with { PageHeight = setting.PageHeight }, known.Columns, measure, IsTurned: false);
        }

        /// <summary>Cells keep what was measured of their numbers last: that must be what they are set in.</summary>
        public void Renew(TableFit fit)
        {
            if (fit.Setting.Resize != _last?.Resize)
                columns.Measure(fit.Setting);
        }

        private ContentWidth[] Hyphenated(SettingContext setting, IReadOnlyList<ContentWidth> whole, double size)
        {
            ContentWidth[] divided = columns.Measure(setting);
            for (int i = 0; i < divided.Length; i++)
            {
                double least = Math.Min(whole[i].Minimum, WholeWord * columns.Em * size);
                divided[i] = divided[i] with { Minimum = Math.Max(divided[i].Minimum, least) };
            }

            return divided;
        }

        private bool IsHopeless(double measure, double size, bool hyphenated)
        {
            foreach (((double other, bool divided), (SettingContext _, ContentWidth[] widths)) in _measured)
            {
                double guess = widths.Sum(column => column.Minimum) * size / other;
                if (divided == hyphenated && other > size && guess * (1 - Doubt) > columns.Available(measure, size))
                    return true;
            }

            return false;
        }
    }
}
