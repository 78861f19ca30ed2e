using DocExport.Fonts.Native;

namespace DocExport.Fonts;

/// <summary>One cut through a face: which glyphs stay, and under which ids.</summary>
internal sealed unsafe class SubsetPlan : IDisposable
{
    private readonly nint _plan;

    private SubsetPlan(nint plan) => _plan = plan;

    /// <summary>Null where the face's tables do not allow it.</summary>
    public static SubsetPlan? TryCreate(
        HarfBuzzSharp.Face face, ReadOnlySpan<uint> glyphs, ReadOnlySpan<uint> droppedTables, uint flags)
    {
        nint input = HarfBuzzSubset.InputCreateOrFail();
        if (input == 0)
            throw new InsufficientMemoryException();
        HarfBuzzSubset.InputSetFlags(input, flags);
        nint dropped = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.DropTableSet);
        foreach (uint table in droppedTables)
            HarfBuzzSubset.SetAdd(dropped, table);
        fixed (uint* first = glyphs)
            HarfBuzzSubset.SetAddSortedArray(HarfBuzzSubset.InputSet(input, HarfBuzzSubset.GlyphSet), first, (uint)glyphs.Length);
        nint plan = HarfBuzzSubset.PlanCreateOrFail(face.Handle, input);
        HarfBuzzSubset.InputDestroy(input);
        return plan == 0 ? null : new SubsetPlan(plan);
    }

    /// <summary>The face's glyph id behind an id of the subset.</summary>
    public uint OriginalOf(uint glyph) => HarfBuzzSubset.MapGet(HarfBuzzSubset.PlanNewToOld(_plan), glyph);

    /// <summary>The whole file, or one table of it; null where the outlines are damaged.</summary>
    public byte[]? TryExecute(string? table = null)
    {
        nint subset = HarfBuzzSubset.PlanExecuteOrFail(_plan);
        if (subset == 0)
            return null;
        byte[] bytes = table is null ? HarfBuzz.CopyFace(subset) : HarfBuzz.CopyTable(subset, HarfBuzzSharp.Tag.Parse(table));
        HarfBuzz.FaceDestroy(subset);
        return bytes.Length > 0 ? bytes : null;
    }

    public void Dispose() => HarfBuzzSubset.PlanDestroy(_plan);
}
