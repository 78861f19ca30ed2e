namespace DocExport.Formulas;

/// <summary>Names of signs by class, each followed by its character.</summary>
internal static class TexSymbolTable
{
    public const string Sums = "∑∏∐⋃⋂⨁⨂⨀⨄⋁⋀⨆";
    public const string Integrals = "∫∬∭⨌∮∯∰∱∲∳";

    /// <summary>Characters that stand for themselves and are no ordinary ones.</summary>
    public static IReadOnlyList<(MathClass Class, string Signs)> Signs { get; } =
    [
        (MathClass.Binary, "+−*∗×÷±∓·⋅∖"),
        (MathClass.Relation, "=<>:≠≤≥≈≡∼→←↔⇒⇐⇔∈∉⊂⊆⊃⊇∣∥≔"),
        (MathClass.Open, "([{⟨⌈⌊⟦"),
        (MathClass.Close, ")]}⟩⌉⌋⟧!?"),
        (MathClass.Punctuation, ",;"),
        (MathClass.Inner, "…⋯⋱"),
        (MathClass.Ordinary, "|‖/△†◁▷"),
    ];

    public static IReadOnlyList<(MathClass Class, string Pairs)> Pairs { get; } =
    [
        (MathClass.Ordinary, """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
            xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
            digamma ϝ varkappa ϰ Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
            Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ
            ell ℓ hbar ℏ hslash ℏ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ partial ∂ nabla ∇ infty ∞ emptyset ∅ varnothing ∅
            imath ı jmath ȷ angle ∠ measuredangle ∡ sphericalangle ∢ top ⊤ bot ⊥ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ prime ′
            backprime ‵ surd √ triangle △ vartriangle △ triangledown ▽ square □ Box □ blacksquare ■ Diamond ◇ lozenge ◊ blacklozenge ⧫
            clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ flat ♭ natural ♮ sharp ♯ bigstar ★ checkmark ✓ maltese ✠ circledS Ⓢ
            circledR ® eth ð mho ℧ Finv Ⅎ Game ⅁ complement ∁ degree ° infin ∞ exist ∃ empty ∅ S § P ¶ copyright © pounds £ yen ¥ euro € blacktriangle ▲ blacktriangledown ▼
            diagup ╱ diagdown ╲ vdots ⋮ % % $ $ # # & & _ _ AA Å O Ø o ø ae æ AE Æ ss ß aa å
            """),
        (MathClass.Binary, """
            pm ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨
            wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◁ triangleright ▷
            lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger † dag † ddagger ‡ ddag ‡ amalg ⨿
            ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ curlywedge ⋏ curlyvee ⋎ dotplus ∔ divideontimes ⋇ doublebarwedge ⩞
            barwedge ⊼ veebar ⊻ Cap ⋒ doublecap ⋒ Cup ⋓ doublecup ⋓ circledast ⊛ circledcirc ⊚ circleddash ⊝ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡
            intercal ⊺
            """),
        (MathClass.Relation, """
            le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ lt < gt > equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ varpropto ∝ prec ≺ succ ≻
            preceq ⪯ succeq ⪰ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ in ∈ isin ∈ ni ∋ owns ∋
            notin ∉ vdash ⊢ dashv ⊣ models ⊨ mid ∣ shortmid ∣ parallel ∥ shortparallel ∥ perp ⟂ smile ⌣ smallsmile ⌣ frown ⌢ smallfrown ⌢
            asymp ≍ doteq ≐ bowtie ⋈ Join ⋈ leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷
            lesseqgtr ⋚ gtreqless ⋛ lesseqqgtr ⪋ gtreqqless ⪌ leqq ≦ geqq ≧ lll ⋘ llless ⋘ ggg ⋙ gggtr ⋙ doteqdot ≑ Doteq ≑ fallingdotseq ≒ risingdotseq ≓
            backsim ∽ backsimeq ⋍ subseteqq ⫅ supseteqq ⫆ Subset ⋐ Supset ⋑ preccurlyeq ≼ succcurlyeq ≽ curlyeqprec ⋞ curlyeqsucc ⋟
            precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ vartriangleleft ⊲ vartriangleright ⊳ trianglelefteq ⊴ trianglerighteq ⊵
            vDash ⊨ Vdash ⊩ Vvdash ⊪ bumpeq ≏ Bumpeq ≎ between ≬ pitchfork ⋔ therefore ∴ because ∵ eqcirc ≖ circeq ≗ triangleq ≜
            thicksim ∼ thickapprox ≈ approxeq ≊ eqsim ≂ eqslantless ⪕ eqslantgtr ⪖ lessdot ⋖ gtrdot ⋗ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ lneq ⪇ gneq ⪈
            lneqq ≨ gneqq ≩ nsim ≁ ncong ≇ nmid ∤ nshortmid ∤ nparallel ∦ nshortparallel ∦ nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯ ntriangleleft ⋪ ntriangleright ⋫
            ntrianglelefteq ⋬ ntrianglerighteq ⋭ nsubseteq ⊈ nsupseteq ⊉ subsetneq ⊊ varsubsetneq ⊊ supsetneq ⊋ varsupsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌
            nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡ lnsim ⋦ gnsim ⋧ precnsim ⋨ succnsim ⋩ lnapprox ⪉ gnapprox ⪊ precneqq ⪵ succneqq ⪶ precnapprox ⪹ succnapprox ⪺
            coloneqq ≔ coloneq ≔ colonequals ≔ eqqcolon ≕ Coloneqq ⩴ dblcolon ∷ vcentcolon : ratio ∶ blacktriangleleft ◀ blacktriangleright ▶
            rarr → larr ← harr ↔ Rarr ⇒ Larr ⇐ Harr ⇔ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺ mapsto ↦
            longmapsto ⟼ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺
            uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖
            hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋
            upharpoonright ↾ restriction ↾ upharpoonleft ↿ downharpoonright ⇂ downharpoonleft ⇃ rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉ leftleftarrows ⇇
            upuparrows ⇈ downdownarrows ⇊ rightarrowtail ↣ leftarrowtail ↢ twoheadrightarrow ↠ twoheadleftarrow ↞ looparrowright ↬ looparrowleft ↫
            curvearrowright ↷ curvearrowleft ↶ circlearrowright ↻ circlearrowleft ↺ rightsquigarrow ⇝ leadsto ⇝ leftrightsquigarrow ↭ Lsh ↰ Rsh ↱
            Rrightarrow ⇛ Lleftarrow ⇚ dashrightarrow ⇢ dashleftarrow ⇠ nrightarrow ↛ nleftarrow ↚ nleftrightarrow ↮ nRightarrow ⇏ nLeftarrow ⇍ nLeftrightarrow ⇎ multimap ⊸
            """),
        (MathClass.Open, "langle ⟨ lbrace { { { lbrack [ lparen ( lfloor ⌊ lceil ⌈ lgroup ⟮ lmoustache ⎰ ulcorner ⌜ llcorner ⌞ llbracket ⟦ lBrack ⟦ lvert | lVert ‖"),
        (MathClass.Close, "rangle ⟩ rbrace } } } rbrack ] rparen ) rfloor ⌋ rceil ⌉ rgroup ⟯ rmoustache ⎱ urcorner ⌝ lrcorner ⌟ rrbracket ⟧ rBrack ⟧ rvert | rVert ‖"),
        (MathClass.Ordinary, "vert | Vert ‖ | ‖ backslash \\ slash /"),
        (MathClass.Punctuation, "colon : cdotp ⋅ ldotp ."),
        (MathClass.Inner, "ldots … dots … cdots ⋯ ddots ⋱ dotsc … dotso … dotsb ⋯ dotsm ⋯ dotsi ⋯ hdots … mathellipsis … adots ⋰ iddots ⋰"),
        (MathClass.Operator, """
            sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigvee ⋁ bigwedge ⋀ bigsqcup ⨆
            int ∫ intop ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰
            """),
    ];

    /// <summary>Functions whose scripts always stand beside them.</summary>
    public const string Functions =
        "sin cos tan cot sec csc arcsin arccos arctan arccot sinh cosh tanh coth sech csch arsinh arcosh artanh log ln lg lb exp dim ker hom arg deg tg ctg sgn tr rank";

    /// <summary>Functions whose scripts stand above and below them in displayed formulas, with what they show.</summary>
    public const string LimitFunctions =
        "lim lim max max min min sup sup inf inf limsup lim\u2009sup liminf lim\u2009inf det det gcd gcd Pr Pr injlim inj\u2009lim projlim proj\u2009lim argmax arg\u2009max argmin arg\u2009min plim plim";
}
