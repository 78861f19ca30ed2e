using System.Runtime.InteropServices;
using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Atoms side by side, spaced by their classes.</summary>
internal static class AtomRow
{
    public static FormulaBox Set(MathRow row, in FormulaContext context)
    {
        List<SetAtom> atoms = Atoms(row, context);
        return atoms is [{ Space: 0 } only] ? only.Box : Join(CollectionsMarshal.AsSpan(atoms));
    }

    /// <summary>The atoms of a row, those of rows that are no groups among them, each with the space before it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="before">What stands before it, if anything.</param>
    public static List<SetAtom> Atoms(MathRow row, in FormulaContext context, MathClass? before = null)
    {
        var nodes = new List<(MathNode Node, FormulaContext Context)>();
        Collect(row.Items, context, nodes);
        var classes = new MathClass?[nodes.Count + 1];
        classes[0] = before;
        for (int i = 0; i < nodes.Count; i++)
            classes[i + 1] = AtomSpacing.ClassOf(nodes[i].Node);
        AtomSpacing.Resolve(classes);
        var atoms = new List<SetAtom>(nodes.Count);
        MathClass? left = before;
        for (int i = 0; i < nodes.Count; i++)
        {
            (MathNode node, FormulaContext own) = nodes[i];
            MathClass? of = classes[i + 1];
            double space = left is { } last && of is { } next ? AtomSpacing.Between(last, next, own.Style.IsScript) * own.Size : 0;
            FormulaBox box = FormulaSetter.Set(node, own);
            // A slanted letter before an upright sign must not touch it.
            if (atoms.Count > 0 && atoms[^1].Box is { Italic: > 0 } slanted && box.Italic <= 0 && atoms[^1].Node is not MathLargeOperator)
                space += slanted.Italic;
            atoms.Add(new SetAtom(node, box, of, space));
            left = of ?? left;
        }

        return atoms;
    }

    public static GroupBox Join(ReadOnlySpan<SetAtom> atoms)
    {
        var parts = new List<PlacedBox>(atoms.Length);
        double x = 0;
        for (int i = 0; i < atoms.Length; i++)
        {
            if (i > 0)
                x += atoms[i].Space;
            parts.Add(new PlacedBox(atoms[i].Box, x, 0));
            x += atoms[i].Box.Width;
        }

        return new GroupBox(parts) { Width = x, Italic = atoms.Length > 0 ? atoms[^1].Box.Italic : 0 };
    }

    private static void Collect(IReadOnlyList<MathNode> items, in FormulaContext context, List<(MathNode, FormulaContext)> nodes)
    {
        foreach (MathNode item in items)
        {
            switch (item)
            {
                case MathRow { IsGroup: false } row:
                    Collect(row.Items, context, nodes);
                    break;
                case MathSized sized:
                    Collect(sized.Content.Items, context.In(context.Style with { Size = sized.Size }), nodes);
                    break;
                case MathColored { IsBackground: false } colored:
                    Collect(colored.Content.Items, context with { Color = context.Surroundings.Colors(colored.Color) }, nodes);
                    break;
                default:
                    nodes.Add((item, context));
                    break;
            }
        }
    }
}

/// <summary>An atom, set.</summary>
/// <param name="Node">What it was.</param>
/// <param name="Box">How it looks.</param>
/// <param name="Class">What it is to its neighbours; nothing for space.</param>
/// <param name="Space">Points before it.</param>
internal readonly record struct SetAtom(MathNode Node, FormulaBox Box, MathClass? Class, double Space);
