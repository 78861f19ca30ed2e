using System.Globalization;
using DocExport.Pdf.Text.Breaking;

namespace DocExport.Benchmarks.Text;

/// <summary>Figures over the lines of many justified paragraphs; last lines are left out but for hyphens before them.</summary>
internal sealed class LineQuality
{
    private int _lines;
    private int _hyphens;
    private int _ladders;
    private int _loose;
    private int _veryLoose;
    private int _overfull;
    private double _badness;
    private double _worst;

    public void Add(List<BreakCandidate> ends, double measure)
    {
        BreakCandidate start = default;
        int running = 0;
        foreach (BreakCandidate end in ends)
        {
            _lines++;
            running = end.ShowsHyphen ? running + 1 : 0;
            if (end.ShowsHyphen)
                _hyphens++;
            if (running == 3)
                _ladders++;
            if (end.Kind != BreakKind.Forced)
                AddRatio(LineRatio.Of(start, end, measure));
            start = end;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_lines} lines, mean badness {_badness / _lines:0.0}, worst ratio {_worst:0.00}, loose (ratio > 1) {Per100(_loose):0.00} %, " +
        $"very loose (> 2) {Per100(_veryLoose):0.00} %, overfull {_overfull}, hyphens {Per100(_hyphens):0.0} per 100 lines, ladders {_ladders}");

    private double Per100(int count) => 100.0 * count / _lines;

    private void AddRatio(double ratio)
    {
        double magnitude = Math.Min(Math.Abs(ratio), 10);
        _badness += 100 * magnitude * magnitude * magnitude;
        _worst = Math.Max(_worst, ratio);
        if (ratio > 1)
            _loose++;
        if (ratio > 2)
            _veryLoose++;
        if (ratio < -1.001)
            _overfull++;
    }
}
