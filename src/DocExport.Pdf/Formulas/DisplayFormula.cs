using System.Runtime.InteropServices;
using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>A displayed formula in lines: those of its rows, or those it is broken into where it is wider than the measure.</summary>
/// <param name="Lines">From the top.</param>
/// <param name="Width">Points of the widest, from the common left edge.</param>
internal sealed record DisplayFormula(IReadOnlyList<DisplayLine> Lines, double Width)
{
    // Lines that go on begin below the relation that the first line has, if that leaves them enough room; otherwise they are indented.
    private const double MostIndent = 0.35, Indent = 2, OperatorIndent = 1.1;

    public static DisplayFormula Set(Formula formula, FormulaSurroundings surroundings, double measure)
    {
        FormulaContext context = surroundings.In(MathSize.Display);
        if (formula.Content is { Items: [MathTable { Fence: ("", ""), Form: MathTableForm.Aligned or MathTableForm.Gathered or MathTableForm.Multiline } table] })
            return OfRows(FormulaTable.Set(table, context), formula.Tex);
        List<SetAtom> atoms = AtomRow.Atoms(formula.Content!, context);
        GroupBox whole = AtomRow.Join(CollectionsMarshal.AsSpan(atoms));
        return whole.Width <= measure || atoms.Count < 2
            ? new DisplayFormula([new DisplayLine(whole, 0, whole.Height, whole.Depth, 0, formula.Tex)], whole.Width)
            : Broken(atoms, formula.Tex, measure, context);
    }

    private static DisplayFormula OfRows(FormulaTable table, string tex)
    {
        var lines = new List<DisplayLine>(table.Rows.Count);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            FormulaTableRow row = table.Rows[i];
            int start = i == 0 ? 0 : row.Source.Start, end = i == table.Rows.Count - 1 ? tex.Length : table.Rows[i + 1].Source.Start;
            // Rows of a macro have one place in the source, which the first of them tells.
            string text = start < end ? tex[start..end] : "";
            // Struts part rows from each other, not the formula from the text around it.
            double height = i == 0 ? row.Box.Height : row.Height, depth = i == table.Rows.Count - 1 ? row.Box.Depth : row.Depth;
            lines.Add(new DisplayLine(row.Box, 0, height, depth, row.GapBelow, text) { Tag = row.Source.Tag });
        }

        return new DisplayFormula(lines, table.Width);
    }

    private static DisplayFormula Broken(List<SetAtom> atoms, string tex, double measure, in FormulaContext context)
    {
        ReadOnlySpan<SetAtom> all = CollectionsMarshal.AsSpan(atoms);
        double indent = IndentOf(all, measure, context), width = 0;
        var lines = new List<DisplayLine>();
        for (int first = 0; first < all.Length;)
        {
            // An operator goes on where the relation above it ends.
            double x = lines.Count == 0 ? 0 : indent + (all[first].Class == MathClass.Binary ? OperatorIndent * context.Size : 0);
            int end = EndOfLine(all, first, measure - x);
            GroupBox box = AtomRow.Join(all[first..end]);
            int start = first == 0 ? 0 : all[first].Node.Start, stop = end == all.Length ? tex.Length : all[end].Node.Start;
            lines.Add(new DisplayLine(box, x, box.Height, box.Depth, 0.35 * context.Size, start < stop ? tex[start..stop] : ""));
            width = Math.Max(width, x + box.Width);
            first = end;
        }

        return new DisplayFormula(lines, width);
    }

    private static double IndentOf(ReadOnlySpan<SetAtom> atoms, double measure, in FormulaContext context)
    {
        double x = 0;
        for (int i = 0; i < atoms.Length; i++)
        {
            x += i > 0 ? atoms[i].Space : 0;
            if (atoms[i].Class == MathClass.Relation)
                return i > 0 && x <= MostIndent * measure ? x : Indent * context.Size;
            x += atoms[i].Box.Width;
        }

        return Indent * context.Size;
    }

    /// <summary>The atom that the next line begins with: a relation if one lets the line fit, else an operator.</summary>
    private static int EndOfLine(ReadOnlySpan<SetAtom> atoms, int first, double room)
    {
        int relation = 0, operation = 0;
        double x = 0;
        for (int i = first; i < atoms.Length; i++)
        {
            bool begins = i > first && atoms[i].Class is MathClass.Relation or MathClass.Binary;
            // The first relation of a formula stays with what it says something of.
            if (begins && atoms[i].Class == MathClass.Relation && (first > 0 || HasRelation(atoms[..i])))
                relation = i;
            else if (begins && atoms[i].Class == MathClass.Binary)
                operation = i;
            x += (i > first ? atoms[i].Space : 0) + atoms[i].Box.Width;
            if (x > room && (relation > 0 || operation > 0))
                return relation > 0 ? relation : operation;
        }

        return atoms.Length;
    }

    private static bool HasRelation(ReadOnlySpan<SetAtom> atoms)
    {
        foreach (ref readonly SetAtom atom in atoms)
        {
            if (atom.Class == MathClass.Relation)
                return true;
        }

        return false;
    }
}

/// <summary>A line of a displayed formula.</summary>
/// <param name="Box">How it looks.</param>
/// <param name="X">Points from the common left edge.</param>
/// <param name="Height">Points above its baseline.</param>
/// <param name="Depth">Points below its baseline.</param>
/// <param name="GapBelow">Points to the next line.</param>
/// <param name="Text">Its part of the source.</param>
internal sealed record DisplayLine(FormulaBox Box, double X, double Height, double Depth, double GapBelow, string Text)
{
    /// <summary>Its own number, if the author gave it one.</summary>
    public MathTag? Tag { get; init; }
}
