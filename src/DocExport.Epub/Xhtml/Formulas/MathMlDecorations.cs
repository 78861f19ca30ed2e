using DocExport.Formulas;

namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>What stands over, under, around and across other parts of a formula.</summary>
internal readonly struct MathMlDecorations(MarkupWriter markup, MathMlWriter writer)
{
    public void Write(MathNode node)
    {
        switch (node)
        {
            case MathAccent accent:
                markup.Start("mover").Attribute("accent", "true");
                writer.Write(accent.Nucleus);
                markup.Start("mo").Attribute("stretchy", accent.IsWide ? "true" : "false").Text(Spacing(accent.Text)).End();
                markup.End();
                break;
            case MathSpanner spanner:
                markup.Start(spanner.IsBelow ? "munder" : "mover").Attribute(spanner.IsBelow ? "accentunder" : "accent", "true");
                writer.Write(spanner.Nucleus);
                markup.Start("mo").Attribute("stretchy", "true").Text(spanner.Text == "‾" ? "¯" : spanner.Text).End();
                markup.End();
                break;
            case MathStack stack:
                WriteStack(stack.Nucleus, stack.Below, stack.Above);
                break;
            case MathArrow arrow:
                WriteArrow(arrow);
                break;
            case MathPhantom phantom:
                WritePhantom(phantom);
                break;
            case MathFrame box:
                markup.Start("mrow").Attribute("style", "border: 1px solid; padding: 0.25em");
                writer.Write(box.Content);
                markup.End();
                break;
            case MathStrike strike:
                WriteStrike(strike);
                break;
            case MathNegation negation:
                markup.Start("mrow");
                writer.Write(negation.Content);
                markup.Element("mo", "\u0338");
                markup.End();
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No MathML for {node.GetType().Name}.");
        }
    }

    /// <summary>The accent as a character that stands by itself.</summary>
    private static string Spacing(string combining) => combining[0] switch
    {
        '\u0302' => "^",
        '\u030C' => "ˇ",
        '\u0303' => "~",
        '\u0301' => "´",
        '\u0300' => "`",
        '\u0307' => "˙",
        '\u0308' => "¨",
        '\u20DB' => "⃛",
        '\u20DC' => "⃜",
        '\u0306' => "˘",
        '\u0304' => "¯",
        '\u20D7' => "→",
        _ => "˚",
    };

    private void WriteStack(MathNode nucleus, MathNode? below, MathNode? above)
    {
        if (below is not null && above is not null)
            writer.Of("munderover", nucleus, below, above);
        else if (below is not null)
            writer.Of("munder", nucleus, below);
        else if (above is not null)
            writer.Of("mover", nucleus, above);
        else
            writer.Write(nucleus);
    }

    private void WriteArrow(MathArrow arrow)
    {
        string element = (arrow.Below, arrow.Above) switch { (null, _) => "mover", (_, null) => "munder", _ => "munderover" };
        markup.Start(element);
        markup.Start("mo").Attribute("stretchy", "true").Attribute("minsize", "1.5em").Text(arrow.Text).End();
        Label(arrow.Below);
        Label(arrow.Above);
        markup.End();
    }

    private void Label(MathNode? label)
    {
        if (label is null)
            return;
        markup.Start("mpadded").Attribute("width", "+0.8em").Attribute("lspace", "0.4em");
        writer.Write(label);
        markup.End();
    }

    private void WritePhantom(MathPhantom phantom)
    {
        bool padded = !phantom.HasWidth || !phantom.HasHeight;
        if (padded)
        {
            markup.Start("mpadded").Attribute("width", phantom.HasWidth ? null : "0").Attribute("height", phantom.HasHeight ? null : "0")
                .Attribute("depth", phantom.HasHeight ? null : "0");
        }

        if (phantom.IsShown)
            writer.Write(phantom.Content);
        else
            writer.Of("mphantom", phantom.Content);
        if (padded)
            markup.End();
    }

    /// <summary>Strokes of MathML 3, and for those who have only MathML Core a background drawn as the same strokes.</summary>
    private void WriteStrike(MathStrike strike)
    {
        const string Rising = "linear-gradient(to top right, transparent 47%, currentColor 48%, currentColor 52%, transparent 53%)";
        const string Falling = "linear-gradient(to bottom right, transparent 47%, currentColor 48%, currentColor 52%, transparent 53%)";
        (string notation, string background) = (strike.Rises, strike.Falls) switch
        {
            (true, true) => ("updiagonalstrike downdiagonalstrike", $"{Rising}, {Falling}"),
            (true, false) => ("updiagonalstrike", Rising),
            (false, true) => ("downdiagonalstrike", Falling),
            _ => ("horizontalstrike", "linear-gradient(to bottom, transparent 47%, currentColor 48%, currentColor 52%, transparent 53%)"),
        };
        markup.Start("menclose").Attribute("notation", notation).Attribute("style", "background: " + background);
        writer.Write(strike.Content);
        markup.End();
    }
}
