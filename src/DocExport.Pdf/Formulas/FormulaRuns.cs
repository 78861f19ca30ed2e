using DocExport.Formulas;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Formulas;

/// <summary>Sets the formulas of a paragraph: in place of each run that is one, a box for every piece that a line may end after.</summary>
internal sealed class FormulaRuns(TextEngine engine, Func<FormulaFonts> fonts)
{
    // Tall formulas in lines below each other would touch without some air, in em (TeX's \lineskip, shared between the two).
    private const double Air = 0.07;

    /// <summary>The same text, of which only runs change: each piece stands for its part of the characters.</summary>
    public StyledText Set(StyledText text)
    {
        int first = 0;
        while (first < text.Runs.Count && text.Runs[first].Formula is null)
            first++;
        if (first == text.Runs.Count)
            return text;
        var runs = new List<StyledRun>(text.Runs.Count + 8);
        foreach (StyledRun run in text.Runs)
        {
            if (run.Formula is { } formula)
                Add(run, formula, runs);
            else
                runs.Add(run);
        }

        return text with { Runs = runs };
    }

    private void Add(StyledRun run, InlineFormula inline, List<StyledRun> runs)
    {
        ComputedStyle style = run.Style;
        var surroundings = new FormulaSurroundings(fonts(), style, engine, inline.Formulas, inline.Colors);
        FormulaContext context = surroundings.In(MathSize.Text);
        List<SetAtom> atoms = AtomRow.Atoms(inline.Formula.Content!, context);
        int start = run.Start;
        double air = Air * style.FontSize;
        List<FormulaPiece> pieces = FormulaPieces.Of(atoms, inline.Formula.Tex);
        for (int i = 0; i < pieces.Count; i++)
        {
            FormulaPiece piece = pieces[i];
            bool last = i == pieces.Count - 1;
            int length = last ? run.Start + run.Length - start : piece.Text.Length;
            ReplacedItem item = FormulaItems.Replaced(piece.Box, last ? piece.Text.TrimEnd() : piece.Text, run.Owner);
            runs.Add(run with
            {
                Start = start,
                Length = length,
                DestinationId = i == 0 ? run.DestinationId : null,
                // What leans over at the end must not touch what comes next.
                Object = new InlineObject(piece.Box.Width + (last ? Math.Max(0, piece.Box.Italic) : 0), piece.Box.Height + air, piece.Box.Depth + air, [item])
                {
                    SpaceAfter = piece.SpaceAfter,
                    BreakAfter = piece.BreakAfter,
                },
            });
            start += length;
        }
    }
}
