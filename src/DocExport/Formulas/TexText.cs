using System.Text;
using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>Words within a formula, which may hold formulas in dollars themselves.</summary>
internal static class TexText
{
    public static void Register(Dictionary<string, TexCommand> commands)
    {
        foreach (string name in (ReadOnlySpan<string>)["text", "textrm", "textup", "textnormal", "mbox", "hbox", "textmd", "intertext", "shortintertext"])
            commands[name] = static (reader, command) => Words(reader, command, new MathWords(""));
        commands["textbf"] = static (reader, command) => Words(reader, command, new MathWords("") { IsBold = true });
        commands["textit"] = commands["emph"] = commands["textsl"] = static (reader, command) => Words(reader, command, new MathWords("") { IsItalic = true });
        commands["texttt"] = static (reader, command) => Words(reader, command, new MathWords("") { IsMonospace = true });
        commands["textsf"] = static (reader, command) => Words(reader, command, new MathWords("") { IsSansSerif = true });
    }

    /// <summary>The argument as plain characters, without white space at its ends.</summary>
    public static string Plain(TexReader reader, in TexToken command)
    {
        MathNode node = Words(reader, command, new MathWords(""));
        return node switch
        {
            MathWords words => words.Text.Trim(),
            MathRow { Items.Count: 0 } => "",
            _ => throw TexFault.Unexpected(command),
        };
    }

    public static MathNode Words(TexReader reader, TexToken command, MathWords style)
    {
        List<MathNode> parts = Parts(reader, reader.Input.Argument(command), style);
        return parts is [var only] ? only : new MathRow(parts);
    }

    private static List<MathNode> Parts(TexReader reader, List<TexToken> tokens, MathWords style)
    {
        reader.Descend();
        var parts = new List<MathNode>();
        var words = new StringBuilder();
        for (int i = 0; i < tokens.Count; i++)
        {
            TexToken token = tokens[i];
            switch (token.Kind)
            {
                case TexTokenKind.Dollar:
                    Flush();
                    int end = tokens.FindIndex(i + 1, static token => token.Kind == TexTokenKind.Dollar);
                    if (end < 0)
                        throw TexFault.At(DiagnosticIds.UnclosedGroup, token);
                    parts.Add(new MathSized(MathSize.Text, reader.RowOf(tokens[(i + 1)..end])));
                    i = end;
                    break;
                case TexTokenKind.Command:
                    AddCommand(token, ref i);
                    break;
                case TexTokenKind.Open or TexTokenKind.Close:
                    break;
                case TexTokenKind.Prime:
                    words.Append('’');
                    break;
                default:
                    words.Append(token.Text == "~" ? "\u00A0" : token.Text);
                    break;
            }
        }

        Flush();
        reader.Ascend();
        return parts;

        void Flush()
        {
            if (words.Length > 0)
                parts.Add(style with { Text = words.ToString() });
            words.Clear();
        }

        void AddCommand(TexToken token, ref int index)
        {
            MathWords? inner = token.Text switch
            {
                "textbf" => style with { IsBold = true },
                "textit" or "emph" or "textsl" => style with { IsItalic = true },
                "texttt" => style with { IsMonospace = true },
                "textsf" => style with { IsSansSerif = true },
                "text" or "textrm" or "mbox" or "textnormal" => style,
                _ => null,
            };
            if (inner is not null)
            {
                Flush();
                int close = EndOfGroup(tokens, index + 1);
                parts.AddRange(Parts(reader, tokens[Math.Min(index + 1, tokens.Count)..close], inner));
                index = close - 1;
            }
            else if (TexSymbols.TryFind(token.Text, out string text, out _))
            {
                words.Append(text);
            }
            else if (token.Text is " " or "," or ";" or ":" or "quad" or "!")
            {
                words.Append(token.Text switch { " " => " ", "quad" => "\u2003", "," => "\u202F", "!" => "", _ => "\u2005" });
            }
            else
            {
                throw TexFault.UnknownCommand(token);
            }
        }
    }

    private static int EndOfGroup(List<TexToken> tokens, int start)
    {
        int depth = 0;
        for (int i = start; i < tokens.Count; i++)
        {
            depth += tokens[i].Kind == TexTokenKind.Open ? 1 : tokens[i].Kind == TexTokenKind.Close ? -1 : 0;
            if (depth <= 0 && tokens[i].Kind != TexTokenKind.Space)
                return i + 1;
        }

        return tokens.Count;
    }
}
