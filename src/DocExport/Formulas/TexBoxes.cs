using DocExport.Diagnostics;
using DocExport.Themes;

namespace DocExport.Formulas;

/// <summary>Frames, strokes, colours, and room for what is not shown.</summary>
internal static class TexBoxes
{
    // Dark enough to be read on white, as pure yellow or cyan are not.
    private static readonly Dictionary<string, string> Colors = TexPairs.Read(
        "black #000000 white #ffffff red #d00000 green #008000 blue #0000e0 cyan #008b8b magenta #c000c0 yellow #b09000 "
        + "gray #808080 grey #808080 lightgray #bfbfbf darkgray #404040 brown #8b5a2b lime #5f9f00 olive #808000 "
        + "orange #d06000 pink #e06090 purple #800080 teal #008080 violet #7030a0 navy #000080 maroon #800000 "
        + "crimson #dc143c indigo #4b0082 darkgreen #006400 darkblue #00008b darkred #8b0000 royalblue #4169e1 "
        + "forestgreen #228b22",
        StringComparer.OrdinalIgnoreCase);

    public static void Register(Dictionary<string, TexCommand> commands, Dictionary<string, TexSwitch> switches)
    {
        commands["boxed"] = commands["fbox"] = static (reader, command) =>
            new MathFrame(command.Text == "boxed" ? reader.Argument(command) : TexText.Words(reader, command, new MathWords("")));
        commands["cancel"] = static (reader, command) => new MathStrike(reader.Argument(command), Rises: true, Falls: false);
        commands["bcancel"] = static (reader, command) => new MathStrike(reader.Argument(command), Rises: false, Falls: true);
        commands["xcancel"] = static (reader, command) => new MathStrike(reader.Argument(command), Rises: true, Falls: true);
        commands["sout"] = static (reader, command) => new MathStrike(reader.Argument(command), Rises: false, Falls: false);
        commands["phantom"] = static (reader, command) => new MathPhantom(reader.Argument(command), IsShown: false, HasWidth: true, HasHeight: true);
        commands["hphantom"] = static (reader, command) => new MathPhantom(reader.Argument(command), IsShown: false, HasWidth: true, HasHeight: false);
        commands["vphantom"] = static (reader, command) => new MathPhantom(reader.Argument(command), IsShown: false, HasWidth: false, HasHeight: true);
        commands["mathstrut"] = static (_, _) =>
            new MathPhantom(new MathSymbol("(", MathClass.Ordinary), IsShown: false, HasWidth: false, HasHeight: true);
        commands["smash"] = static (reader, command) =>
        {
            reader.Input.OptionalArgument();
            return new MathPhantom(reader.Argument(command), IsShown: true, HasWidth: true, HasHeight: false);
        };
        foreach (string name in (ReadOnlySpan<string>)["mathllap", "mathrlap", "mathclap", "llap", "rlap"])
            commands[name] = static (reader, command) => new MathPhantom(reader.Argument(command), IsShown: true, HasWidth: false, HasHeight: true);
        commands["textcolor"] = static (reader, command) =>
        {
            Color color = ReadColor(reader, command);
            return new MathColored(color, reader.RowArgument(command));
        };
        commands["colorbox"] = static (reader, command) =>
        {
            Color color = ReadColor(reader, command);
            return new MathColored(color, new MathRow([TexText.Words(reader, command, new MathWords(""))])) { IsBackground = true };
        };
        switches["color"] = static (reader, command, ends) =>
        {
            Color color = ReadColor(reader, command);
            // \color{red}{x} is written for \textcolor, too; as a switch the braces would have no use.
            if (reader.Input.Peek().Kind != TexTokenKind.Open)
                return new MathColored(color, reader.Row(ends));
            var colored = new MathColored(color, reader.RowArgument(command));
            return new MathRow([new TexScripts(reader).Read(colored), .. reader.Row(ends).Items]);
        };
    }

    private static Color ReadColor(TexReader reader, TexToken command)
    {
        string? model = reader.Input.OptionalArgument() is { } said ? TexInput.TextOf(said) : null;
        string name = reader.Input.TextArgument(command);
        string text = model == "HTML" ? "#" + name : name;
        if (Color.TryParse(text, out Color color) || (Colors.TryGetValue(text, out string? known) && Color.TryParse(known, out color)))
            return color;
        throw TexFault.At(DiagnosticIds.UnknownFormulaColor, command, name);
    }
}
