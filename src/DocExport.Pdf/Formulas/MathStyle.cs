using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>One of TeX's eight styles.</summary>
/// <param name="Size">Of type.</param>
/// <param name="Cramped">Whether superscripts are raised less, as under roots and bars.</param>
internal readonly record struct MathStyle(MathSize Size, bool Cramped)
{
    public bool IsDisplay => Size == MathSize.Display;

    /// <summary>Whether it is that of a script, where atoms stand closer.</summary>
    public bool IsScript => Size >= MathSize.Script;

    /// <summary>0, 1 for scripts, 2 for scripts of scripts.</summary>
    public int Level => Math.Max(0, (int)Size - 1);

    public MathStyle AsCramped => this with { Cramped = true };

    public MathStyle Superscript => this with { Size = Smaller };

    public MathStyle Subscript => new(Smaller, true);

    public MathStyle Numerator => this with { Size = Part };

    public MathStyle Denominator => new(Part, true);

    private MathSize Smaller => Size <= MathSize.Text ? MathSize.Script : MathSize.ScriptScript;

    private MathSize Part => Size switch { MathSize.Display => MathSize.Text, MathSize.Text => MathSize.Script, _ => MathSize.ScriptScript };
}
