using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>What stands between <c>\begin</c> and <c>\end</c>.</summary>
internal static class TexEnvironments
{
    /// <summary>Columns that meet in pairs.</summary>
    public static IReadOnlyList<MathAlignment> Equations { get; } = [MathAlignment.Right, MathAlignment.Left];

    private static readonly MathAlignment[] Left = [MathAlignment.Left];
    private static readonly MathAlignment[] Center = [MathAlignment.Center];

    public static IReadOnlyList<string> Names { get; } =
    [
        "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "psmallmatrix", "bsmallmatrix", "array", "cases", "dcases", "rcases",
        "align", "aligned", "alignat", "alignedat", "split", "gather", "gathered", "multline", "multlined", "equation", "eqnarray", "flalign", "subarray", "math", "displaymath",
    ];

    public static void Register(Dictionary<string, TexCommand> commands)
    {
        commands["begin"] = Read;
        // Rows of plain TeX.
        foreach (string name in (ReadOnlySpan<string>)["matrix", "pmatrix", "cases"])
        {
            commands[name] = (reader, command) =>
            {
                if (reader.Input.Next().Kind != TexTokenKind.Open)
                    throw TexFault.MissingArgument(command);
                return Table(name, TexRows.UpTo(reader, static token => token.Kind == TexTokenKind.Close), default, null);
            };
        }

        commands["end"] = static (_, command) => throw TexFault.Unexpected(command);
        commands["right"] = static (_, command) => throw TexFault.Unexpected(command);
        commands["hline"] = commands["cline"] = static (_, command) => throw TexFault.Unexpected(command);
        commands["cr"] = static (_, command) => throw TexFault.Unexpected(command);
    }

    private static MathNode Read(TexReader reader, TexToken command)
    {
        string name = reader.Input.TextArgument(command);
        string plain = name.TrimEnd('*');
        if (!Names.Contains(plain))
        {
            throw NearestName.Find(plain, Names) is { } nearest
                ? TexFault.At(DiagnosticIds.MisspeltFormulaEnvironment, command, name, nearest)
                : TexFault.At(DiagnosticIds.UnknownFormulaEnvironment, command, name);
        }

        if (name != plain)
            reader.IsUnnumbered |= plain is "align" or "gather" or "equation" or "multline" or "alignat" or "flalign" or "eqnarray";
        TexColumns? columns = null;
        if (plain is "array" or "subarray")
        {
            reader.Input.OptionalArgument();
            columns = TexColumns.Read(reader.Input.Argument(command), command);
        }
        else if (plain is "alignat" or "alignedat")
        {
            reader.Input.OptionalArgument();
            reader.Input.TextArgument(command);
        }
        else if (plain is "aligned" or "gathered" or "multlined" or "smallmatrix")
        {
            reader.Input.OptionalArgument();
        }

        if (plain is "equation" or "math" or "displaymath")
        {
            MathRow content = reader.Row(static token => token.IsCommand("end"));
            Close(reader, command, name);
            return content;
        }

        TexRows rows = TexRows.UpTo(reader, static token => token.IsCommand("end"));
        Close(reader, command, name);
        return Table(plain, rows, rows.RuleBelow, columns);
    }

    private static void Close(TexReader reader, in TexToken command, string name)
    {
        TexToken end = reader.LastEnding;
        if (reader.Input.TextArgument(end) != name)
            throw TexFault.At(DiagnosticIds.UnclosedEnvironment, command, name);
    }

    private static MathTable Table(string name, TexRows rows, MathRule ruleBelow, TexColumns? columns)
    {
        MathTableForm form = name switch
        {
            "smallmatrix" or "psmallmatrix" or "bsmallmatrix" => MathTableForm.SmallMatrix,
            "cases" or "dcases" or "rcases" => MathTableForm.Cases,
            "align" or "aligned" or "alignat" or "alignedat" or "split" or "eqnarray" or "flalign" => MathTableForm.Aligned,
            "gather" or "gathered" => MathTableForm.Gathered,
            "multline" or "multlined" => MathTableForm.Multiline,
            "subarray" => MathTableForm.Lines,
            _ => MathTableForm.Matrix,
        };
        return new MathTable(rows.Rows, form)
        {
            Columns = columns?.Alignments ?? (name == "eqnarray" ? [MathAlignment.Right, MathAlignment.Center, MathAlignment.Left]
                : form == MathTableForm.Cases ? Left : form == MathTableForm.Aligned ? Equations : Center),
            VerticalRules = columns?.Rules ?? [],
            RuleBelow = ruleBelow,
            Fence = name switch
            {
                "pmatrix" or "psmallmatrix" => ("(", ")"),
                "bmatrix" or "bsmallmatrix" => ("[", "]"),
                "Bmatrix" => ("{", "}"),
                "vmatrix" => ("|", "|"),
                "Vmatrix" => ("‖", "‖"),
                "cases" or "dcases" => ("{", ""),
                "rcases" => ("", "}"),
                _ => ("", ""),
            },
        };
    }
}
