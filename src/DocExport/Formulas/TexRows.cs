namespace DocExport.Formulas;

/// <summary>Rows of cells between ampersands.</summary>
internal sealed record TexRows(IReadOnlyList<MathTableRow> Rows, MathRule RuleBelow)
{
    /// <summary>The lines of a group whose brace was taken.</summary>
    public static MathTable Lines(TexReader reader) =>
        new(UpTo(reader, static token => token.Kind == TexTokenKind.Close).Rows, MathTableForm.Lines);

    /// <summary>All rows up to a token, which is taken, too.</summary>
    public static TexRows UpTo(TexReader reader, Func<TexToken, bool> ends)
    {
        var rows = new List<MathTableRow>();
        var cells = new List<MathRow>();
        MathTag? outer = reader.Tag;
        reader.Tag = null;
        MathRule rule = Rules(reader);
        int start = reader.Input.Peek().Start;
        while (true)
        {
            cells.Add(reader.Row(token => token.Kind is TexTokenKind.Ampersand or TexTokenKind.NewRow || token.IsCommand("cr") || ends(token)));
            TexToken end = reader.LastEnding;
            if (end.Kind == TexTokenKind.Ampersand)
                continue;
            bool last = ends(end);
            // A last row that is empty is the line end that people write before \end.
            if (!last || cells.Count > 1 || cells[0].Items.Count > 0 || reader.Tag is not null)
            {
                rows.Add(new MathTableRow([.. cells])
                {
                    RuleAbove = rule,
                    Tag = reader.Tag,
                    SpaceBelow = last ? 0 : SpaceBelow(reader),
                    Start = start,
                    End = end.Start,
                });
                rule = MathRule.None;
            }

            cells.Clear();
            reader.Tag = null;
            if (last)
                break;
            rule = Rules(reader);
            start = reader.Input.Peek().Start;
        }

        reader.Tag = outer;
        return new TexRows(rows, rule);
    }

    /// <summary>What they are as a formula: lines where there are several, which meet at ampersands if they have any.</summary>
    public MathRow AsContent() => Rows switch
    {
        [] => MathNode.EmptyRow,
        [{ Cells: [var only] }] => only,
        _ => new MathRow([AsTable() with { Start = Rows[0].Start, End = Rows[^1].End }]),
    };

    private MathTable AsTable() => Rows.Any(row => row.Cells.Count > 1)
        ? new MathTable(Rows, MathTableForm.Aligned) { Columns = TexEnvironments.Equations }
        : new MathTable(Rows, MathTableForm.Gathered);

    private static double SpaceBelow(TexReader reader)
    {
        reader.Input.TakeStar();
        // Space before the bracket makes it part of the next row, as amsmath has it.
        return reader.Input.PeekRaw().Is(TexTokenKind.Other, "[") && reader.Input.OptionalArgument() is { } length
            ? TexLength.Em(TexInput.TextOf(length)) ?? 0
            : 0;
    }

    private static MathRule Rules(TexReader reader)
    {
        MathRule rule = MathRule.None;
        while (reader.Input.Peek() is { Kind: TexTokenKind.Command, Text: "hline" or "hdashline" or "toprule" or "midrule" or "bottomrule" } token)
        {
            reader.Input.Next();
            rule = token.Text == "hdashline" ? MathRule.Dashed : rule == MathRule.None ? MathRule.Single : MathRule.Double;
        }

        return rule;
    }
}
