using System.Runtime.InteropServices;
using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Parts a formula where a line may end: after relations and binary operators that stand in no braces (The TeXbook, chapter 18).</summary>
internal static class FormulaPieces
{
    /// <summary>The pieces in order; their texts together are the whole source.</summary>
    public static List<FormulaPiece> Of(List<SetAtom> atoms, string tex)
    {
        var pieces = new List<FormulaPiece>();
        ReadOnlySpan<SetAtom> all = CollectionsMarshal.AsSpan(atoms);
        int first = 0, textStart = 0;
        for (int i = 0; i + 1 < all.Length; i++)
        {
            if (all[i].Class is not (MathClass.Relation or MathClass.Binary) || all[i + 1].Class is MathClass.Relation)
                continue;
            // What a macro stands for has one place in the source, and stays whole.
            int next = all[i + 1].Node.Start;
            if (next <= textStart || next >= tex.Length)
                continue;
            FormulaBreak kind = all[i].Class == MathClass.Relation ? FormulaBreak.Relation : FormulaBreak.Operator;
            pieces.Add(new FormulaPiece(AtomRow.Join(all[first..(i + 1)]), tex[textStart..next], all[i + 1].Space, kind));
            first = i + 1;
            textStart = next;
        }

        pieces.Add(new FormulaPiece(AtomRow.Join(all[first..]), tex[textStart..], 0, FormulaBreak.None));
        return pieces;
    }
}

/// <summary>A part of a formula that no line divides.</summary>
/// <param name="Box">How it looks.</param>
/// <param name="Text">Its source.</param>
/// <param name="SpaceAfter">Points to the next piece, where that is on the same line.</param>
/// <param name="BreakAfter">Whether a line may end after it.</param>
internal sealed record FormulaPiece(GroupBox Box, string Text, double SpaceAfter, FormulaBreak BreakAfter);

/// <summary>Where a line may end within a formula.</summary>
internal enum FormulaBreak
{
    None,
    Relation,
    Operator,
}
