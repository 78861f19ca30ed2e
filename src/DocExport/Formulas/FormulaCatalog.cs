using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Formulas;

/// <summary>The formulas of a document, read once for all formats, with the numbers that labels stand for.</summary>
internal sealed class FormulaCatalog
{
    private readonly Dictionary<string, Formula> _formulas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TexMacro> _macros = new(StringComparer.Ordinal);

    public static FormulaCatalog Empty { get; } = new();

    /// <summary>Reads every formula in the document's order, in which its macros come to hold; says what can't be read.</summary>
    public static FormulaCatalog Read(Document document, DiagnosticBag diagnostics)
    {
        FormulaCatalog? catalog = null;
        foreach (Node node in document.Query<Node>())
        {
            if (node is InlineMath or MathBlock)
                (catalog ??= new FormulaCatalog(document.Settings)).Add(node, diagnostics);
        }

        return catalog ?? Empty;
    }

    private FormulaCatalog()
    {
    }

    private FormulaCatalog(DocumentSettings settings)
    {
        foreach (FormulaMacro macro in settings.Macros)
            _macros[macro.Name.TrimStart('\\')] = TexMacro.Of(macro.Body);
    }

    /// <summary>What a source says.</summary>
    public Formula this[string tex] => _formulas.TryGetValue(tex, out Formula? formula) ? formula : TexReader.Read(tex, []);

    /// <summary>The number of the formula with a label, or <see langword="null"/>.</summary>
    public string? NumberOf(string label) => _numbers.GetValueOrDefault(label);

    /// <summary>Says which number a label stands for; the first one's holds.</summary>
    public void Number(string label, string number) => _numbers.TryAdd(label, number);

    private void Add(Node node, DiagnosticBag diagnostics)
    {
        string tex = node is MathBlock block ? block.Tex : ((InlineMath)node).Tex;
        if (_formulas.TryGetValue(tex, out Formula? known) && known.Problem is null)
            return;
        Formula formula = TexReader.Read(tex, _macros);
        _formulas[tex] = formula;
        if (formula.Problem is { } problem)
            diagnostics.Report(problem.Descriptor, FormulaPlace.Of(node, tex, problem.Start, problem.Length), [.. problem.Arguments]);
    }
}
