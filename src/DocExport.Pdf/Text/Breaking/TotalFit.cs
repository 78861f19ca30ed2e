using System.Runtime.InteropServices;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>
/// Chooses a paragraph's breaks together, after Knuth and Plass. Time is linear in the paragraph's length: of the nodes still open
/// only those within a line's reach are looked at. Holds buffers for reuse; one thread at a time.
/// </summary>
internal sealed class TotalFit
{
    // Later candidates may be a little shorter than earlier ones, by a hyphen or what hangs over the edge; a node is only given up
    // when no such difference can bring it back.
    private const double Slack = 10;

    // Beyond this a line is so loose that more or less of it makes no difference.
    private const double WorstBadness = 1e6;
    private const double OverfullDemerits = 1e15;
    private const int FitnessClasses = 4;

    // Ways that end in as many hyphens running as may be are kept apart, since they may not go on to one more while others may.
    private const int Classes = 2 * FitnessClasses;

    // Room for rounding when widths were summed up.
    private const double Tolerance = 1e-6;

    private readonly List<Node> _nodes = [];
    private Best[] _best = new Best[Classes];

    // Where a certain number of lines is wanted, or the first lines have another measure, ways with different numbers are kept apart: Classes of them for each, from the
    // fewest on.
    private int _fewestLines;
    private int _groups = 1;

    /// <summary>Appends the candidates that end the lines, the last one of them included.</summary>
    /// <param name="candidates">The first is where the text begins, the last where it ends.</param>
    /// <param name="fit">The room and what is allowed.</param>
    /// <param name="ends">Receives indices into <paramref name="candidates"/>.</param>
    /// <returns>Whether there is a way within what is allowed; otherwise nothing is appended.</returns>
    public bool TryBreak(ReadOnlySpan<BreakCandidate> candidates, in FitRequest fit, List<int> ends)
    {
        _nodes.Clear();
        _groups = 1;
        _nodes.Add(new Node { Previous = -1, Fitness = 1 });
        int head = 0;
        for (int index = 1; index < candidates.Length; index++)
        {
            bool last = index == candidates.Length - 1;
            if (fit.Lines > 0 || fit.Shape.InsetLines > 0)
                CountLines(head);
            _best.AsSpan(0, _groups * Classes).Fill(new Best { Demerits = double.PositiveInfinity });
            head = Extend(candidates, index, last, head, fit);
            AddNodes(index, fit, candidates);
            if (head == _nodes.Count)
                return false;
        }

        return Trace(candidates.Length - 1, fit.Lines, ends);
    }

    private void CountLines(int head)
    {
        int fewest = int.MaxValue, most = 0;
        foreach (ref readonly Node node in CollectionsMarshal.AsSpan(_nodes)[head..])
        {
            fewest = Math.Min(fewest, node.Lines);
            most = Math.Max(most, node.Lines);
        }

        _fewestLines = fewest;
        _groups = most - fewest + 1;
        if (_best.Length < _groups * Classes)
            _best = new Best[_groups * Classes * 2];
    }

    /// <summary>Tries to end a line at a candidate, for each open node.</summary>
    /// <returns>The first node still open.</returns>
    private int Extend(ReadOnlySpan<BreakCandidate> candidates, int index, bool last, int head, in FitRequest fit)
    {
        ref readonly BreakCandidate end = ref candidates[index];
        Span<Node> nodes = CollectionsMarshal.AsSpan(_nodes);
        for (int i = head; i < nodes.Length; i++)
        {
            ref readonly Node node = ref nodes[i];
            ref readonly BreakCandidate start = ref candidates[node.Candidate];
            double measure = fit.Shape.MeasureOf(node.Lines);
            double core = end.Before - start.After - start.OverhangAfter;
            double extra = measure - core - end.HyphenWidth + end.OverhangBefore;
            double ratio;
            if (extra < 0)
            {
                double shrink = fit.Rigid ? 0 : end.ShrinkBefore - start.ShrinkAfter;
                ratio = extra > -Tolerance ? 0 : shrink > 0 ? extra / shrink : double.NegativeInfinity;
                if (ratio < -1)
                {
                    if (i == head && core - shrink > measure + Slack)
                        head++;
                    continue;
                }
            }
            else if (last)
            {
                ratio = 0;
            }
            else
            {
                double stretch = fit.ExtraStretch + (fit.Rigid ? 0 : end.StretchBefore - start.StretchAfter);
                ratio = stretch > 0 ? extra / stretch : extra > Tolerance ? double.PositiveInfinity : 0;
                if (ratio > fit.MostStretch)
                {
                    // What begins later is shorter still. Where measures differ, one says nothing about the others.
                    if (node.Previous >= 0 && fit.Shape.InsetLines == 0)
                        break;
                    continue;
                }
            }

            Consider(node, i, end, ratio, last ? core : double.PositiveInfinity, fit);
        }

        return head;
    }

    private void Consider(
        in Node node, int nodeIndex, in BreakCandidate end, double ratio, double lastWidth, in FitRequest fit)
    {
        BreakingParameters parameters = fit.Parameters;
        double magnitude = ratio < 0 ? -ratio : ratio;
        double badness = Math.Min(100 * magnitude * magnitude * magnitude, WorstBadness);
        double penalty = end.Kind switch
        {
            BreakKind.Hyphen or BreakKind.SoftHyphen => parameters.HyphenPenalty,
            BreakKind.HardHyphen => parameters.HardHyphenPenalty,
            BreakKind.BeforeFigure => parameters.FigurePenalty,
            BreakKind.Verbatim => parameters.VerbatimPenalty,
            BreakKind.Capital => parameters.CapitalPenalty,
            BreakKind.Syllable => parameters.SyllablePenalty,
            BreakKind.Relation => parameters.RelationPenalty,
            BreakKind.Operator => parameters.OperatorPenalty,
            BreakKind.Emergency => parameters.EmergencyPenalty,
            _ => 0,
        };
        double line = parameters.LinePenalty + badness;
        double demerits = node.Demerits + (line * line) + (penalty * penalty);
        bool last = lastWidth < double.PositiveInfinity;
        if (end.ShowsHyphen && node.HyphenRun > 0)
            demerits += node.HyphenRun < fit.MostHyphens ? parameters.DoubleHyphenDemerits : parameters.HyphenLadderDemerits;
        if (last && node.HyphenRun > 0)
            demerits += parameters.FinalHyphenDemerits;
        if (last && node.Previous >= 0 && lastWidth < parameters.ShortLastLine * fit.Em)
            demerits += parameters.ShortLastLineDemerits;
        int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
        if (Math.Abs(fitness - node.Fitness) > 1)
            demerits += parameters.FitnessDemerits;
        int hyphenRun = end.ShowsHyphen ? node.HyphenRun + 1 : 0;
        int group = _groups == 1 ? 0 : node.Lines - _fewestLines;
        ref Best best = ref _best[(group * Classes) + (hyphenRun < fit.MostHyphens ? fitness : fitness + FitnessClasses)];
        if (demerits < best.Demerits)
            best = new Best { Demerits = demerits, Node = nodeIndex, HyphenRun = hyphenRun };
    }

    private void AddNodes(int index, in FitRequest fit, ReadOnlySpan<BreakCandidate> candidates)
    {
        int count = _nodes.Count;
        for (int group = 0; group < _groups; group++)
        {
            Span<Best> few = _best.AsSpan(group * Classes, FitnessClasses);
            AddNodes(index, few, fit.Parameters.FitnessDemerits, double.PositiveInfinity);
            AddNodes(index, _best.AsSpan((group * Classes) + FitnessClasses, FitnessClasses), fit.Parameters.FitnessDemerits, LeastOf(few));
        }

        if (_nodes.Count == count && fit.AcceptOverfull)
            AddOverfull(index, candidates[index].ShowsHyphen);
    }

    /// <summary>A way that costs more than any change of fitness could save is never taken.</summary>
    private void AddNodes(int index, ReadOnlySpan<Best> ways, double fitnessDemerits, double least)
    {
        least = Math.Min(least, LeastOf(ways));
        for (int i = 0; i < ways.Length; i++)
        {
            ref readonly Best best = ref ways[i];
            if (double.IsPositiveInfinity(best.Demerits) || best.Demerits > least + fitnessDemerits)
                continue;
            _nodes.Add(new Node
            {
                Candidate = index,
                Previous = best.Node,
                Demerits = best.Demerits,
                Fitness = i,
                Lines = _nodes[best.Node].Lines + 1,
                HyphenRun = best.HyphenRun,
            });
        }
    }

    private static double LeastOf(ReadOnlySpan<Best> ways)
    {
        double least = double.PositiveInfinity;
        foreach (ref readonly Best best in ways)
            least = Math.Min(least, best.Demerits);
        return least;
    }

    /// <summary>Nothing fits: the line that sticks out least is the one from the last place a line could begin.</summary>
    private void AddOverfull(int index, bool hyphen)
    {
        int previous = _nodes.Count - 1;
        _nodes.Add(new Node
        {
            Candidate = index,
            Previous = previous,
            Demerits = _nodes[previous].Demerits + OverfullDemerits,
            Fitness = 1,
            Lines = _nodes[previous].Lines + 1,
            HyphenRun = hyphen ? 1 : 0,
        });
    }

    private bool Trace(int lastCandidate, int lines, List<int> ends)
    {
        int best = -1, first = _nodes.Count;
        for (; first > 0 && _nodes[first - 1].Candidate == lastCandidate; first--)
        {
            if (best < 0 || _nodes[first - 1].Demerits <= _nodes[best].Demerits)
                best = first - 1;
        }

        if (best < 0)
            return false;
        if (lines > 0)
            best = Nearest(first, lines);
        Collect(best, ends);
        return true;
    }

    /// <summary>The best way among those whose number of lines is nearest to that wanted.</summary>
    private int Nearest(int first, int lines)
    {
        int nearest = first;
        for (int i = first + 1; i < _nodes.Count; i++)
        {
            int nearer = Math.Abs(_nodes[i].Lines - lines) - Math.Abs(_nodes[nearest].Lines - lines);
            if (nearer < 0 || (nearer == 0 && _nodes[i].Demerits < _nodes[nearest].Demerits))
                nearest = i;
        }

        return nearest;
    }

    private void Collect(int last, List<int> ends)
    {
        int first = ends.Count;
        for (int i = last; _nodes[i].Previous >= 0; i = _nodes[i].Previous)
            ends.Add(_nodes[i].Candidate);
        ends.Reverse(first, ends.Count - first);
    }

    /// <summary>The best known way to have a line end at a candidate.</summary>
    private struct Node
    {
        public int Candidate;
        public int Previous;
        public double Demerits;
        public int Fitness;
        public int Lines;
        public int HyphenRun;
    }

    private struct Best
    {
        public double Demerits;
        public int Node;
        public int HyphenRun;
    }
}
