namespace DocExport.Pdf.Fonts.Cff;

/// <summary>What a group of glyphs shares: a font DICT and the private data it points at.</summary>
/// <param name="Matrix">Its FontMatrix, encoded; empty for none.</param>
/// <param name="Private">Its Private DICT without the Subrs operator, encoded.</param>
/// <param name="Subrs">Its local subroutines, an INDEX; empty for none.</param>
internal sealed record CffFontDict(ReadOnlyMemory<byte> Matrix, ReadOnlyMemory<byte> Private, ReadOnlyMemory<byte> Subrs)
{
    public static CffFontDict Read(ReadOnlyMemory<byte> table, CffDict dict)
    {
        byte[] matrix = dict.Encode(code => code == CffOperator.FontMatrix);
        if (dict.Integers(CffOperator.Private) is not [var size, var offset])
            return new CffFontDict(matrix, default, default);
        if (size < 0 || offset < 0 || offset > table.Length - size)
            throw CffTable.Damaged();
        var shared = new CffDict(table.Slice(offset, size));
        ReadOnlyMemory<byte> subrs = shared.Integers(CffOperator.Subrs) is [var relative]
            ? new CffIndex(table, offset + relative).Bytes
            : default;
        return new CffFontDict(matrix, shared.Encode(code => code != CffOperator.Subrs), subrs);
    }
}
