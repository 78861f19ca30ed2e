namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// The resolved levels of a paragraph. A paragraph that is left to right throughout holds no arrays.
/// </summary>
internal sealed class BidiParagraph
{
    private readonly byte[]? _levels;
    private readonly BidiClass[]? _classes;

    /// <param name="length">In UTF-16 units.</param>
    /// <param name="paragraphLevel">0 or 1.</param>
    /// <param name="levels">One for each unit; <see langword="null"/> where all are 0.</param>
    /// <param name="classes">The original classes, which rule L1 looks at.</param>
    public BidiParagraph(int length, byte paragraphLevel, byte[]? levels = null, BidiClass[]? classes = null)
    {
        Length = length;
        ParagraphLevel = paragraphLevel;
        _levels = levels;
        _classes = classes;
    }

    public int Length { get; }

    /// <summary>0 for left to right, 1 for right to left.</summary>
    public byte ParagraphLevel { get; }

    /// <summary>No unit has a level other than 0, and no line needs reordering.</summary>
    public bool IsLeftToRight => _levels is null;

    /// <summary>The level of a UTF-16 unit, before L1 has looked at line ends. Surrogates of a pair have the same.</summary>
    public byte LevelAt(int index) => _levels is null ? (byte)0 : _levels[index];

    /// <summary>The level run that a unit begins or lies in, from that unit on: what may be shaped together.</summary>
    public BidiRun RunAt(int index)
    {
        if (_levels is null)
            return new BidiRun(index, Length - index, 0);
        byte level = _levels[index];
        int length = _levels.AsSpan(index).IndexOfAnyExcept(level);
        return new BidiRun(index, length < 0 ? Length - index : length, level);
    }

    /// <summary>The runs of a line from left to right.</summary>
    public List<BidiRun> ReorderLine(int start, int end)
    {
        var runs = new List<BidiRun>();
        ReorderLine(start, end, runs);
        return runs;
    }

    /// <summary>
    /// Replaces the content of <paramref name="runs"/> with the line's runs from left to right (L1 and L2). The text of a run of
    /// odd level is itself read from right to left; mirroring (L4) and marks (L3) are the shaper's.
    /// </summary>
    public void ReorderLine(int start, int end, List<BidiRun> runs)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        runs.Clear();
        if (start == end)
            return;
        if (_levels is null)
        {
            runs.Add(new BidiRun(start, end - start, 0));
            return;
        }

        int trailing = BidiLines.TrailingWhiteSpace(_classes.AsSpan(start..end)) + start;
        for (int i = start; i < trailing;)
        {
            int length = _levels.AsSpan(i, trailing - i).IndexOfAnyExcept(_levels[i]);
            var run = new BidiRun(i, length < 0 ? trailing - i : length, _levels[i]);
            runs.Add(run);
            i = run.End;
        }

        if (trailing < end)
            AddTrailing(runs, trailing, end);
        BidiLines.Reorder(runs);
    }

    private void AddTrailing(List<BidiRun> runs, int start, int end)
    {
        if (runs is [.., { } last] && last.Level == ParagraphLevel)
            runs[^1] = last with { Length = end - last.Start };
        else
            runs.Add(new BidiRun(start, end - start, ParagraphLevel));
    }
}
