using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>Delimiters that grow with what is between them, and those of given sizes.</summary>
internal static class TexDelimiters
{
    public static void Register(Dictionary<string, TexCommand> commands)
    {
        commands["left"] = Fence;
        commands["middle"] = static (reader, command) => new MathMiddle(Read(reader, command));
        foreach ((string name, int step) in (ReadOnlySpan<(string, int)>)[("big", 1), ("Big", 2), ("bigg", 3), ("Bigg", 4)])
        {
            commands[name] = (reader, command) => new MathDelimiter(Read(reader, command), step, MathClass.Ordinary);
            commands[name + "l"] = (reader, command) => new MathDelimiter(Read(reader, command), step, MathClass.Open);
            commands[name + "r"] = (reader, command) => new MathDelimiter(Read(reader, command), step, MathClass.Close);
            commands[name + "m"] = (reader, command) => new MathDelimiter(Read(reader, command), step, MathClass.Relation);
        }

        foreach ((string name, string open, string close) in (ReadOnlySpan<(string, string, string)>)[("abs", "|", "|"), ("norm", "‖", "‖")])
        {
            commands[name] = (reader, command) =>
            {
                bool grows = reader.Input.TakeStar();
                MathRow content = reader.RowArgument(command);
                return grows ? new MathFence(open, close, content)
                    : new MathRow([new MathSymbol(open, MathClass.Open), .. content.Items, new MathSymbol(close, MathClass.Close)]);
            };
        }

        foreach ((string name, string open, string close) in (ReadOnlySpan<(string, string, string)>)[("bra", "⟨", "|"), ("ket", "|", "⟩"), ("braket", "⟨", "⟩")])
        {
            commands[name] = (reader, command) =>
                new MathRow([new MathSymbol(open, MathClass.Open), .. reader.RowArgument(command).Items, new MathSymbol(close, MathClass.Close)]);
            commands[char.ToUpperInvariant(name[0]) + name[1..]] = (reader, command) => new MathFence(open, close, reader.RowArgument(command));
        }
    }

    /// <summary>The sign that tokens stand for, or nothing.</summary>
    public static string Text(List<TexToken> tokens) => tokens is [var token] && TextOf(token) is { } text ? text : "";

    private static MathFence Fence(TexReader reader, TexToken command)
    {
        string open = Read(reader, command);
        MathRow content = reader.Row(static token => token.IsCommand("right") || token.Kind == TexTokenKind.End);
        if (reader.LastEnding.Kind == TexTokenKind.End)
            throw TexFault.At(DiagnosticIds.UnclosedGroup, command);
        return new MathFence(open, Read(reader, command), content);
    }

    private static string Read(TexReader reader, in TexToken command)
    {
        TexToken token = reader.Input.Next();
        return TextOf(token) ?? (token.Kind == TexTokenKind.End ? throw TexFault.MissingArgument(command) : throw TexFault.Unexpected(token));
    }

    private static string? TextOf(in TexToken token) => token.Kind switch
    {
        TexTokenKind.Other when token.Text == "." => "",
        TexTokenKind.Other => token.Text switch { "<" => "⟨", ">" => "⟩", _ => token.Text },
        TexTokenKind.Command when TexSymbols.TryFind(token.Text, out string text, out _) => text switch { "<" => "⟨", ">" => "⟩", _ => text },
        _ => null,
    };
}
