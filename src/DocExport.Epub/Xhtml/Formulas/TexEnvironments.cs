namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>Reads matrices, cases and aligned equations as tables.</summary>
internal sealed class TexEnvironments(TexReader reader)
{
    /// <summary>What stands behind <c>\begin</c>, or null where it is not known.</summary>
    public MathNode? Read()
    {
        if (reader.Scanner.RawGroup() is not string name || Fences(name.TrimEnd('*')) is not (string open, string close))
            return null;
        var rows = new List<MathNode>();
        var cells = new List<MathNode>();
        while (true)
        {
            TexToken end = default;
            if (reader.Row(token => Ends(token, ref end)) is not List<MathNode> cell)
                return null;
            cells.Add(MathNode.Of("mtd", cell));
            if (end.Kind == TexTokenKind.Ampersand)
                continue;
            // A last row that is empty is the line end that people write before \end.
            if (end.Kind == TexTokenKind.NewRow || cells.Count > 1 || cell.Count > 0)
                rows.Add(MathNode.Of("mtr", [.. cells]));
            cells.Clear();
            if (end.Kind == TexTokenKind.Command)
                break;
        }

        if (reader.Scanner.RawGroup() != name)
            return null;
        MathNode table = MathNode.Of("mtable", rows);
        return open.Length + close.Length == 0
            ? table
            : MathNode.Of("mrow", MathNode.Leaf("mo", open), table, MathNode.Leaf("mo", close));
    }

    private static bool Ends(TexToken token, ref TexToken end)
    {
        end = token;
        return token is { Kind: TexTokenKind.Ampersand or TexTokenKind.NewRow } or { Kind: TexTokenKind.Command, Text: "end" };
    }

    private static (string Open, string Close)? Fences(string name) => name switch
    {
        "matrix" or "smallmatrix" or "aligned" or "align" or "gathered" or "gather" or "split" or "equation" => ("", ""),
        "pmatrix" => ("(", ")"),
        "bmatrix" => ("[", "]"),
        "Bmatrix" => ("{", "}"),
        "vmatrix" => ("|", "|"),
        "Vmatrix" => ("‖", "‖"),
        "cases" => ("{", ""),
        _ => null,
    };
}
