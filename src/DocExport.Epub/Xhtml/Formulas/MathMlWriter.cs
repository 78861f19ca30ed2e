using DocExport.Formulas;

namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>Writes a formula's tree as MathML 3, in the part of it that MathML Core has kept.</summary>
internal sealed class MathMlWriter(MarkupWriter markup, FormulaCatalog formulas)
{
    /// <summary>The formula as one element; where it has a number, a row of a table with the number behind it.</summary>
    public void WriteFormula(MathRow content, MathTag? tag, string? number)
    {
        if (number is null)
        {
            WriteRow(content.Items, always: true);
            return;
        }

        markup.Start("mtable").Attribute("width", "100%");
        markup.Start("mtr");
        markup.Start("mtd");
        markup.Start("mstyle").Attribute("displaystyle", "true");
        WriteRow(content.Items, always: true);
        markup.End();
        markup.End();
        markup.Start("mtd").Attribute("columnalign", "right").Attribute("style", "text-align: right; padding-left: 2em");
        WriteTag(tag, number);
        markup.End();
        markup.End();
        markup.End();
    }

    public void Write(MathNode node)
    {
        switch (node)
        {
            case MathRow row:
                WriteRow(row.Items);
                break;
            case MathSymbol symbol:
                WriteSymbol(symbol);
                break;
            case MathLargeOperator large:
                Operator(large.Text).Attribute("movablelimits", large.Limits == MathLimits.Always ? "false" : null).Text(large.Text).End();
                break;
            case MathFunction function:
                // One that takes limits has to be an operator, whose scripts move by where it stands.
                if (function.Limits == MathLimits.Beside)
                    markup.Start("mi").Attribute("mathvariant", function.Text.Length == 1 ? "normal" : null).Text(function.Text).End();
                else
                    markup.Start("mo").Attribute("movablelimits", function.Limits == MathLimits.Always ? "false" : "true").Text(function.Text).End();
                break;
            case MathWords words:
                WriteWords(words);
                break;
            case MathScripts scripts:
                WriteScripts(scripts);
                break;
            case MathFraction fraction:
                WriteFraction(fraction);
                break;
            case MathRadical { Degree: null } radical:
                Of("msqrt", radical.Radicand);
                break;
            case MathRadical radical:
                Of("mroot", radical.Radicand, radical.Degree!);
                break;
            case MathFence fence:
                markup.Start("mrow");
                Fence(fence.Open, "prefix");
                WriteRow(fence.Content.Items);
                Fence(fence.Close, "postfix");
                markup.End();
                break;
            case MathMiddle middle:
                Fence(middle.Text, "infix");
                break;
            case MathDelimiter delimiter:
                string size = delimiter.Step switch { 1 => "1.2em", 2 => "1.8em", 3 => "2.4em", _ => "3em" };
                markup.Start("mo").Attribute("minsize", size).Attribute("maxsize", size).Attribute("stretchy", "true").Text(delimiter.Text).End();
                break;
            case MathSpace space:
                Space(space.Width);
                break;
            case MathSized sized:
                WriteSized(sized);
                break;
            case MathColored colored:
                markup.Start("mstyle").Attribute(colored.IsBackground ? "mathbackground" : "mathcolor", colored.Color.ToString());
                WriteRow(colored.Content.Items);
                markup.End();
                break;
            case MathClassed classed:
                WriteClassed(classed);
                break;
            case MathReference reference:
                string number = formulas.NumberOf(reference.Label) ?? reference.Label;
                markup.Element("mtext", reference.InParentheses ? $"({number})" : number);
                break;
            case MathTable table:
                new MathMlTable(markup, this).Write(table);
                break;
            default:
                new MathMlDecorations(markup, this).Write(node);
                break;
        }
    }

    /// <summary>An element with these nodes for children.</summary>
    public void Of(string element, params ReadOnlySpan<MathNode> children)
    {
        markup.Start(element);
        foreach (MathNode child in children)
            Write(child);
        markup.End();
    }

    /// <summary>One node as it is, several as a row.</summary>
    public void WriteRow(IReadOnlyList<MathNode> items, bool always = false)
    {
        bool row = always || items.Count != 1;
        if (row)
            markup.Start("mrow");
        foreach (MathNode item in items)
            Write(item);
        if (row)
            markup.End();
    }

    public void Fence(string sign, string form)
    {
        if (sign.Length > 0)
            markup.Start("mo").Attribute("fence", "true").Attribute("stretchy", "true").Attribute("form", form).Text(sign).End();
    }

    public void WriteTag(MathTag? tag, string number)
    {
        if (tag is null)
        {
            markup.Element("mtext", $"({number})");
            return;
        }

        markup.Start("mrow");
        if (tag.InParentheses)
            markup.Element("mtext", "(");
        WriteRow(tag.Content.Items);
        if (tag.InParentheses)
            markup.Element("mtext", ")");
        markup.End();
    }

    public void Space(double width) =>
        markup.Start("mspace").Attribute("width", FormattableString.Invariant($"{width:0.###}em")).End();

    // Arrows and bars by themselves would grow with their neighbours.
    private MarkupWriter Operator(string text) => markup.Start("mo").Attribute("stretchy", Stretches(text) ? "false" : null);

    private static bool Stretches(string text) => text is [>= '\u2190' and <= '\u21FF' or '|' or '\u2016' or '\u2223' or '\u2225' or '(' or ')' or '[' or ']' or '{' or '}' or '/']
        or [>= '\u27E6' and <= '\u27EF'] or [>= '\u2308' and <= '\u230B'] or [>= '\u27F0' and <= '\u27FF'];

    private void WriteSymbol(MathSymbol symbol)
    {
        bool isNumber = char.IsAsciiDigit(symbol.Text[0]);
        bool isLetter = char.IsLetter(symbol.Text, 0) || symbol.Text is "∂" or "∇" or "∞" or "∅";
        if (!isNumber && (!isLetter || symbol.Class != MathClass.Ordinary) && symbol.Text != "mod")
        {
            Operator(symbol.Text).Text(symbol.Text).End();
            return;
        }

        // A single letter is italic by itself; what is upright in TeX has to say so, and other alphabets have characters of their own.
        bool single = symbol.Text.Length == 1;
        bool upright = symbol.Alphabet == MathAlphabet.Upright || (symbol.Alphabet == MathAlphabet.Variable && symbol.Text[0] is >= 'Α' and <= 'Ω' or '∞' or '∅' or '∇');
        string text = symbol.Alphabet is MathAlphabet.Variable or MathAlphabet.Upright ? symbol.Text : MathAlphabets.Map(symbol.Text, symbol.Alphabet);
        markup.Start(isNumber ? "mn" : "mi").Attribute("mathvariant", !isNumber && single && upright ? "normal" : null).Text(text).End();
    }

    private void WriteWords(MathWords words)
    {
        string? style = (words.IsBold ? "font-weight: bold;" : "") + (words.IsItalic ? "font-style: italic;" : "")
            + (words.IsMonospace ? "font-family: monospace;" : "") + (words.IsSansSerif ? "font-family: sans-serif;" : "");
        markup.Start("mtext").Attribute("style", style.Length > 0 ? style : null).Text(words.Text.Replace(' ', '\u00A0')).End();
    }

    private void WriteScripts(MathScripts scripts)
    {
        bool limits = scripts.Nucleus is MathLargeOperator { Limits: not MathLimits.Beside } or MathFunction { Limits: not MathLimits.Beside }
            or MathClassed { Limits: not MathLimits.Beside } or MathSpanner { TakesLabel: true };
        switch (scripts)
        {
            case { Below: { } below, Above: { } above }:
                Of(limits ? "munderover" : "msubsup", scripts.Nucleus, below, above);
                break;
            case { Below: { } below }:
                Of(limits ? "munder" : "msub", scripts.Nucleus, below);
                break;
            default:
                Of(limits ? "mover" : "msup", scripts.Nucleus, scripts.Above!);
                break;
        }
    }

    private void WriteFraction(MathFraction fraction)
    {
        if (fraction.Fence is not null)
            markup.Start("mrow");
        Fence(fraction.Fence?.Open ?? "", "prefix");
        bool sized = fraction.Size is not null;
        if (sized)
            Begin(fraction.Size!.Value);
        markup.Start("mfrac").Attribute("linethickness", fraction.HasBar ? null : "0");
        Part(fraction.Numerator);
        Part(fraction.Denominator);
        markup.End();
        if (sized)
            markup.End();
        Fence(fraction.Fence?.Close ?? "", "postfix");
        if (fraction.Fence is not null)
            markup.End();

        void Part(MathNode part)
        {
            if (fraction.KeepsSize)
                Begin(MathSize.Display);
            Write(part);
            if (fraction.KeepsSize)
                markup.End();
        }
    }

    private void WriteSized(MathSized sized)
    {
        Begin(sized.Size);
        WriteRow(sized.Content.Items);
        markup.End();
    }

    private void Begin(MathSize size) => markup.Start("mstyle").Attribute("displaystyle", size == MathSize.Display ? "true" : "false")
        .Attribute("scriptlevel", size switch { MathSize.Script => "1", MathSize.ScriptScript => "2", _ => "0" });

    /// <summary>A sign in another class than its own; TeX's spaces of that class are written out, since MathML goes by the sign.</summary>
    private void WriteClassed(MathClassed classed)
    {
        double space = classed.Class switch { MathClass.Relation => 5 / 18.0, MathClass.Binary => 4 / 18.0, MathClass.Operator => 3 / 18.0, _ => 0 };
        if (space == 0)
        {
            Write(classed.Content);
            return;
        }

        markup.Start("mrow");
        if (classed.Class != MathClass.Operator)
            Space(space);
        Write(classed.Content);
        if (classed.Class != MathClass.Operator || classed.Limits == MathLimits.Beside)
            Space(space);
        markup.End();
    }
}
