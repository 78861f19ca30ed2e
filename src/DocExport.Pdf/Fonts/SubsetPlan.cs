using DocExport.Pdf.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>One cut through a face: which glyphs stay, and under which ids.</summary>
internal sealed unsafe class SubsetPlan : IDisposable
{
    private readonly FontFace _face;
    private readonly nint _plan;

    public SubsetPlan(FontFace face, ReadOnlySpan<uint> glyphs, ReadOnlySpan<uint> droppedTables, uint flags)
    {
        _face = face;
        nint input = HarfBuzzSubset.InputCreateOrFail();
        if (input == 0)
            throw new InsufficientMemoryException();
        try
        {
            HarfBuzzSubset.InputSetFlags(input, flags);
            nint dropped = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.DropTableSet);
            foreach (uint table in droppedTables)
                HarfBuzzSubset.SetAdd(dropped, table);
            fixed (uint* first = glyphs)
                HarfBuzzSubset.SetAddSortedArray(HarfBuzzSubset.InputSet(input, HarfBuzzSubset.GlyphSet), first, (uint)glyphs.Length);
            _plan = HarfBuzzSubset.PlanCreateOrFail(face.Face.Handle, input);
            if (_plan == 0)
                throw Damaged();
        }
        finally
        {
            HarfBuzzSubset.InputDestroy(input);
        }
    }

    /// <summary>The face's glyph id behind an id of the subset.</summary>
    public uint OriginalOf(uint glyph) => HarfBuzzSubset.MapGet(HarfBuzzSubset.PlanNewToOld(_plan), glyph);

    /// <summary>The whole file, or one table of it.</summary>
    public byte[] Execute(string? table = null)
    {
        nint subset = HarfBuzzSubset.PlanExecuteOrFail(_plan);
        if (subset == 0)
            throw Damaged();
        nint blob = table is null
            ? HarfBuzz.FaceReferenceBlob(subset)
            : HarfBuzz.FaceReferenceTable(subset, HarfBuzzSharp.Tag.Parse(table));
        try
        {
            uint length;
            byte* data = HarfBuzz.BlobGetData(blob, &length);
            return length > 0 ? new ReadOnlySpan<byte>(data, (int)length).ToArray() : throw Damaged();
        }
        finally
        {
            HarfBuzz.BlobDestroy(blob);
            HarfBuzz.FaceDestroy(subset);
        }
    }

    public void Dispose() => HarfBuzzSubset.PlanDestroy(_plan);

    private FontFormatException Damaged() => new($"the outlines of {_face.Source} are damaged");
}
