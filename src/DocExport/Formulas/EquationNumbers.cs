using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Formulas;

/// <summary>
/// Numbers displayed formulas: those that have a label or are referred to, or all where the document asks for it; an author's own
/// tag goes before. A label becomes the block's id, so that references lead there.
/// </summary>
internal static class EquationNumbers
{
    public static Document Assign(Document document, FormulaCatalog formulas)
    {
        if (ReferenceEquals(formulas, FormulaCatalog.Empty))
            return document;
        var wanted = new HashSet<string>(
            document.Query<CrossReference>().Where(reference => reference.Form == ReferenceForm.Number).Select(reference => reference.TargetId),
            StringComparer.Ordinal);
        var taken = new HashSet<string>(document.Query<Node>().Select(node => node.Attributes.Id).OfType<string>(), StringComparer.Ordinal);
        bool all = document.Settings.NumberEquations ?? false;
        int count = 0;
        return document.Replace(block => block is MathBlock math ? Number(math) : block);

        MathBlock Number(MathBlock math)
        {
            Formula formula = formulas[math.Tex];
            if (formula.Content is null)
                return math;
            string? label = formula.Labels.Count > 0 ? formula.Labels[0] : null;
            if (math.Attributes.Id is null && label is not null && taken.Add(label))
                math = math with { Attributes = math.Attributes with { Id = label } };
            bool isNumbered = label is not null || (math.Attributes.Id is { } id && wanted.Contains(id)) || (all && !formula.IsUnnumbered);
            string? number = formula.Tag is { } tag ? FormulaText.Of(tag.Content)
                : isNumbered ? math.Number ?? (++count).ToString(CultureInfo.InvariantCulture)
                : null;
            foreach (string name in formula.Labels)
                formulas.Number(name, number ?? "");
            return number == math.Number ? math : math with { Number = number };
        }
    }

    /// <summary>Says which references within formulas lead nowhere.</summary>
    public static void Check(Document document, FormulaCatalog formulas, DiagnosticBag diagnostics)
    {
        if (ReferenceEquals(formulas, FormulaCatalog.Empty))
            return;
        foreach (Node node in document.Query<Node>())
        {
            if (node is not (InlineMath or MathBlock))
                continue;
            string tex = node is MathBlock block ? block.Tex : ((InlineMath)node).Tex;
            foreach (FormulaReference reference in formulas[tex].References)
            {
                if (formulas.NumberOf(reference.Label) is null)
                    diagnostics.Report(DiagnosticIds.UnknownFormulaReference, FormulaPlace.Of(node, tex, reference.Start, reference.Length), reference.Label);
            }
        }
    }
}
