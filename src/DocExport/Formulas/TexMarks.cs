using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>What stands over and under a nucleus: accents, braces, lines, arrows, other formulas.</summary>
internal static class TexMarks
{
    private static readonly Dictionary<string, string> Accents = TexPairs.Read(
        "hat \u0302 check \u030C tilde \u0303 acute \u0301 grave \u0300 dot \u0307 ddot \u0308 dddot \u20DB ddddot \u20DC breve \u0306 bar \u0304 vec \u20D7 mathring \u030A");

    private static readonly Dictionary<string, string> WideAccents = TexPairs.Read("widehat \u0302 widetilde \u0303 widecheck \u030C");

    private static readonly Dictionary<string, string> Over = TexPairs.Read(
        "overline ‾ overbrace ⏞ overbracket ⎴ overparen ⏜ overgroup ⏜ wideparen ⏜ overrightarrow → overleftarrow ← overleftrightarrow ↔ "
        + "Overrightarrow ⇒ overrightharpoon ⇀ overleftharpoon ↼");

    private static readonly Dictionary<string, string> Under = TexPairs.Read(
        "underline _ underbrace ⏟ underbracket ⎵ underparen ⏝ undergroup ⏝ underrightarrow → underleftarrow ← underleftrightarrow ↔");

    private static readonly Dictionary<string, string> Arrows = TexPairs.Read(
        "xrightarrow → xleftarrow ← xleftrightarrow ↔ xRightarrow ⇒ xLeftarrow ⇐ xLeftrightarrow ⇔ xmapsto ↦ xhookrightarrow ↪ xhookleftarrow ↩ "
        + "xrightharpoonup ⇀ xrightharpoondown ⇁ xleftharpoonup ↼ xleftharpoondown ↽ xrightleftharpoons ⇌ xleftrightharpoons ⇋ xlongequal = "
        + "xtwoheadrightarrow ↠ xtwoheadleftarrow ↞ xtofrom ⇄");

    // The single character for a sign with a stroke; who composes such without ICU has to know them.
    private static readonly Dictionary<string, string> Denials = TexPairs.Read(
        "= ≠ < ≮ > ≯ ≤ ≰ ≥ ≱ ∈ ∉ ∋ ∌ ∣ ∤ ∥ ∦ ∼ ≁ ≃ ≄ ≅ ≇ ≈ ≉ ≡ ≢ ≲ ≴ ≳ ≵ ≶ ≸ ≷ ≹ ≺ ⊀ ≻ ⊁ ⊂ ⊄ ⊃ ⊅ ⊆ ⊈ ⊇ ⊉ ⊢ ⊬ ⊨ ⊭ ⊩ ⊮ ⊲ ⋪ ⊳ ⋫ ⊴ ⋬ ⊵ ⋭ "
        + "← ↚ → ↛ ↔ ↮ ⇐ ⇍ ⇒ ⇏ ⇔ ⇎ ≼ ⋠ ≽ ⋡ ⊑ ⋢ ⊒ ⋣ ∃ ∄");

    public static void Register(Dictionary<string, TexCommand> commands)
    {
        foreach ((string name, string mark) in Accents)
            commands[name] = (reader, command) => new MathAccent(reader.Argument(command), mark);
        foreach ((string name, string mark) in WideAccents)
            commands[name] = (reader, command) => new MathAccent(reader.Argument(command), mark) { IsWide = true };
        foreach ((string name, string sign) in Over)
            commands[name] = (reader, command) => new MathSpanner(reader.Argument(command), sign, IsBelow: false) { TakesLabel = TakesLabel(sign) };
        foreach ((string name, string sign) in Under)
            commands[name] = (reader, command) => new MathSpanner(reader.Argument(command), sign, IsBelow: true) { TakesLabel = TakesLabel(sign) };
        foreach ((string name, string arrow) in Arrows)
        {
            commands[name] = (reader, command) =>
            {
                MathRow? below = reader.OptionalRow();
                return new MathArrow(arrow, reader.Argument(command), below);
            };
        }

        commands["overset"] = static (reader, command) =>
        {
            MathNode above = reader.Argument(command), nucleus = reader.Argument(command);
            return new MathStack(nucleus, above, null, ClassOf(nucleus));
        };
        commands["underset"] = static (reader, command) =>
        {
            MathNode below = reader.Argument(command), nucleus = reader.Argument(command);
            return new MathStack(nucleus, null, below, ClassOf(nucleus));
        };
        commands["stackrel"] = static (reader, command) =>
        {
            MathRow? below = reader.OptionalRow();
            MathNode above = reader.Argument(command);
            return new MathStack(reader.Argument(command), above, below, MathClass.Relation);
        };
        commands["overunderset"] = static (reader, command) =>
        {
            MathNode above = reader.Argument(command), below = reader.Argument(command), nucleus = reader.Argument(command);
            return new MathStack(nucleus, above, below, ClassOf(nucleus));
        };
        commands["sideset"] = static (_, command) => throw TexFault.At(DiagnosticIds.UnknownFormulaCommand, command, "\\sideset");
        commands["not"] = static (reader, command) => reader.Argument(command) switch
        {
            MathSymbol symbol when Denials.TryGetValue(symbol.Text, out string? denial) => symbol with { Text = denial },
            var denied => new MathNegation(denied),
        };
        commands["substack"] = static (reader, command) =>
        {
            TexToken open = reader.Input.Next();
            if (open.Kind != TexTokenKind.Open)
                throw TexFault.MissingArgument(command);
            return TexRows.Lines(reader);
        };
    }

    private static bool TakesLabel(string sign) => sign is "⏞" or "⏟" or "⎴" or "⎵" or "⏜" or "⏝";

    /// <summary>A single sign stays what it is when something stands over or under it.</summary>
    private static MathClass ClassOf(MathNode nucleus) => nucleus switch
    {
        MathSymbol symbol => symbol.Class,
        MathRow { Items: [MathSymbol symbol] } => symbol.Class,
        MathRow { Items: [MathFunction or MathLargeOperator] } or MathFunction or MathLargeOperator => MathClass.Operator,
        MathRow { Items: [MathClassed classed] } => classed.Class,
        MathClassed classed => classed.Class,
        _ => MathClass.Ordinary,
    };
}
