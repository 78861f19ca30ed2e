namespace DocExport.Formulas;

/// <summary>The columns of an array: <c>{l|cc||r}</c>.</summary>
internal sealed record TexColumns(IReadOnlyList<MathAlignment> Alignments, IReadOnlyList<MathRule> Rules)
{
    public static TexColumns Read(List<TexToken> said, in TexToken command)
    {
        var alignments = new List<MathAlignment>();
        var rules = new List<MathRule> { MathRule.None };
        for (int i = 0; i < said.Count; i++)
        {
            switch (said[i].Text)
            {
                case "l" or "c" or "r":
                    alignments.Add(said[i].Text == "l" ? MathAlignment.Left : said[i].Text == "r" ? MathAlignment.Right : MathAlignment.Center);
                    rules.Add(MathRule.None);
                    break;
                case "|":
                    rules[^1] = rules[^1] == MathRule.None ? MathRule.Single : MathRule.Double;
                    break;
                case ":":
                    rules[^1] = MathRule.Dashed;
                    break;
                case "@" or "!":
                    i = EndOfGroup(said, i + 1);
                    break;
                case " " or "":
                    break;
                default:
                    throw TexFault.Unexpected(said[i]);
            }
        }

        return alignments.Count > 0 ? new TexColumns(alignments, rules) : throw TexFault.MissingArgument(command);
    }

    /// <summary>What is put between columns is left out: it is space nearly always.</summary>
    private static int EndOfGroup(List<TexToken> said, int start)
    {
        int depth = 0;
        for (int i = start; i < said.Count; i++)
        {
            depth += said[i].Kind == TexTokenKind.Open ? 1 : said[i].Kind == TexTokenKind.Close ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return said.Count;
    }
}
