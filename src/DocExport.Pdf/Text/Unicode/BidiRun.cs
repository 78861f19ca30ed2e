namespace DocExport.Pdf.Text.Unicode;

/// <summary>Text of one embedding level.</summary>
/// <param name="Start">First UTF-16 unit in the paragraph.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Level">0 to 126; odd is right to left.</param>
internal readonly record struct BidiRun(int Start, int Length, byte Level)
{
    public int End => Start + Length;

    public bool IsRightToLeft => (Level & 1) != 0;
}
