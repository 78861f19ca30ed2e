using System.Globalization;

namespace DocExport.Formulas;

/// <summary>Macros, tags, labels and references.</summary>
internal static class TexDefinitions
{
    public static void Register(Dictionary<string, TexCommand> commands)
    {
        foreach (string name in (ReadOnlySpan<string>)["newcommand", "renewcommand", "providecommand"])
            commands[name] = Define;
        commands["def"] = commands["gdef"] = Def;
        commands["DeclareMathOperator"] = static (reader, command) =>
        {
            string operation = reader.Input.TakeStar() ? "operatorname*" : "operatorname";
            string name = Name(reader.Input.Argument(command), command);
            List<TexToken> text = reader.Input.Argument(command);
            TexToken Token(TexTokenKind kind, string text) => new(kind, text, command.Start, command.End);
            List<TexToken> star = operation.EndsWith('*') ? [Token(TexTokenKind.Other, "*")] : [];
            reader.Macros[name] = new TexMacro(0, null,
                [Token(TexTokenKind.Command, "operatorname"), .. star, Token(TexTokenKind.Open, "{"), .. text, Token(TexTokenKind.Close, "}")]);
            return null;
        };
        commands["tag"] = static (reader, command) =>
        {
            bool bare = reader.Input.TakeStar();
            MathNode words = TexText.Words(reader, command, new MathWords(""));
            reader.Tag = new MathTag(words is MathRow row ? row : new MathRow([words]), !bare);
            return null;
        };
        commands["label"] = static (reader, command) =>
        {
            reader.Labels.Add(reader.Input.TextArgument(command));
            return null;
        };
        commands["notag"] = commands["nonumber"] = static (reader, _) =>
        {
            reader.IsUnnumbered = true;
            return null;
        };
        commands["ref"] = commands["eqref"] = static (reader, command) =>
        {
            string label = reader.Input.TextArgument(command);
            reader.References.Add(new FormulaReference(label, command.Start, command.End - command.Start));
            return new MathReference(label, InParentheses: command.Text == "eqref");
        };
    }

    private static MathNode? Define(TexReader reader, TexToken command)
    {
        reader.Input.TakeStar();
        string name = Name(reader.Input.Argument(command), command);
        List<TexToken>? count = reader.Input.OptionalArgument();
        List<TexToken>? byDefault = count is null ? null : reader.Input.OptionalArgument();
        int parameters = 0;
        if (count is not null && (!int.TryParse(TexInput.TextOf(count), NumberStyles.None, CultureInfo.InvariantCulture, out parameters) || parameters > 9))
            throw TexFault.Unexpected(count is [var first, ..] ? first : command);
        reader.Macros[name] = new TexMacro(parameters, byDefault, TexMacro.Join(reader.Input.Argument(command)));
        return null;
    }

    private static MathNode? Def(TexReader reader, TexToken command)
    {
        reader.Input.SkipSpace();
        string name = Name([reader.Input.NextRaw()], command);
        int parameters = 0;
        while (reader.Input.PeekRaw().Kind is TexTokenKind.Parameter or TexTokenKind.Digit)
        {
            if (reader.Input.NextRaw().Kind == TexTokenKind.Digit)
                parameters++;
        }

        reader.Macros[name] = new TexMacro(Math.Min(parameters, 9), null, TexMacro.Join(reader.Input.Argument(command)));
        return null;
    }

    private static string Name(List<TexToken> tokens, in TexToken command)
    {
        foreach (TexToken token in tokens)
        {
            if (token.Kind != TexTokenKind.Space)
                return token.Kind == TexTokenKind.Command && token.Text.Length > 0 ? token.Text : throw TexFault.Unexpected(token);
        }

        throw TexFault.MissingArgument(command);
    }
}
