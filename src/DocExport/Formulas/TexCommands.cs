namespace DocExport.Formulas;

/// <summary>Reads what a command stands for; nothing where it leaves nothing.</summary>
internal delegate MathNode? TexCommand(TexReader reader, TexToken command);

/// <summary>Reads what a command does to all that follows it in its group.</summary>
internal delegate MathNode TexSwitch(TexReader reader, TexToken command, Func<TexToken, bool> ends);

/// <summary>All commands that are more than the name of a sign.</summary>
internal static class TexCommands
{
    private static readonly Dictionary<string, TexCommand> All = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, TexSwitch> Switches = new(StringComparer.Ordinal);

    static TexCommands()
    {
        TexFractions.Register(All);
        TexFonts.Register(All, Switches);
        TexMarks.Register(All);
        TexSpaces.Register(All);
        TexDelimiters.Register(All);
        TexBoxes.Register(All, Switches);
        TexNames.Register(All);
        TexDefinitions.Register(All);
        TexEnvironments.Register(All);
    }

    public static IEnumerable<string> Names => All.Keys.Concat(Switches.Keys).Concat(TexFractions.InfixNames);

    public static TexCommand? Find(string name) => All.GetValueOrDefault(name);

    public static TexSwitch? FindSwitch(in TexToken token) =>
        token.Kind == TexTokenKind.Command ? Switches.GetValueOrDefault(token.Text) : null;
}
