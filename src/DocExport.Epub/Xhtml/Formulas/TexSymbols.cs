namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>The characters behind TeX's names (those of plain TeX, LaTeX and amsmath that people use most).</summary>
internal static class TexSymbols
{
    private static readonly Dictionary<string, string> Letters = Read(
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ "
        + "pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ "
        + "Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ wp ℘ partial ∂ nabla ∇ infty ∞ "
        + "emptyset ∅ varnothing ∅ imath ı jmath ȷ angle ∠ top ⊤ bot ⊥ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ degree °");

    private static readonly Dictionary<string, string> Operators = Read(
        "times × div ÷ cdot ⋅ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ cap ∩ cup ∪ wedge ∧ vee ∨ land ∧ "
        + "lor ∨ neg ¬ lnot ¬ setminus ∖ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ prec ≺ succ ≻ "
        + "subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ in ∈ ni ∋ notin ∉ mid ∣ parallel ∥ perp ⟂ vdash ⊢ models ⊨ forall ∀ exists ∃ nexists ∄ "
        + "to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ "
        + "longrightarrow ⟶ longleftarrow ⟵ uparrow ↑ downarrow ↓ hookrightarrow ↪ rightharpoonup ⇀ colon : lbrace { rbrace } { { } } "
        + "langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ | ‖ % % $ $ # # & & _ _ "
        + "therefore ∴ because ∵ triangle △ square □ dagger † backslash \\ asymp ≍ doteq ≐ lbrack [ rbrack ]");

    private static readonly Dictionary<string, string> Large = Read(
        "sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀");

    private static readonly Dictionary<string, string> Integrals = Read("int ∫ iint ∬ iiint ∭ oint ∮");

    private static readonly Dictionary<string, string> Accents = Read(
        "hat ^ widehat ^ bar ¯ overline ¯ vec → overrightarrow → dot ˙ ddot ¨ tilde ~ widetilde ~ check ˇ breve ˘ acute ´ grave ` mathring ˚");

    private static readonly Dictionary<string, string> Spaces = Read(
        ", 0.167em : 0.222em > 0.222em ; 0.278em quad 1em qquad 2em enspace 0.5em thinspace 0.167em");

    private static readonly HashSet<string> Functions =
    [
        "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "coth", "log", "ln", "lg", "exp",
        "det", "dim", "ker", "gcd", "deg", "arg", "hom", "Pr",
    ];

    private static readonly HashSet<string> LimitFunctions = ["lim", "max", "min", "sup", "inf", "limsup", "liminf"];

    /// <summary>The leaf for a name, or null where it is none of these.</summary>
    public static MathNode? Find(string name)
    {
        if (Letters.TryGetValue(name, out string? letter))
            return MathNode.Leaf("mi", letter);
        if (Operators.TryGetValue(name, out string? sign))
            return MathNode.Leaf("mo", sign);
        if (Large.TryGetValue(name, out string? large))
            return MathNode.Leaf("mo", large) with { TakesLimits = true };
        if (Integrals.TryGetValue(name, out string? integral))
            return MathNode.Leaf("mo", integral);
        if (Functions.Contains(name))
            return MathNode.Leaf("mi", name);
        if (LimitFunctions.Contains(name))
            return MathNode.Leaf("mo", name) with { TakesLimits = true };
        return Spaces.TryGetValue(name, out string? width) ? MathNode.Leaf("mspace", "") with { Attribute = ("width", width) } : null;
    }

    public static string? Accent(string name) => Accents.GetValueOrDefault(name);

    private static Dictionary<string, string> Read(string pairs)
    {
        string[] words = pairs.Split(' ');
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i += 2)
            table.Add(words[i], words[i + 1]);
        return table;
    }
}
