using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>What can be wrong with a formula.</summary>
internal static class TexFault
{
    public static FormulaException At(DiagnosticDescriptor descriptor, in TexToken token, params IReadOnlyList<object?> arguments) =>
        new(new FormulaProblem(descriptor, token.Start, token.End - token.Start, arguments));

    public static FormulaException MissingArgument(in TexToken command) =>
        At(DiagnosticIds.MissingFormulaArgument, command, Shown(command));

    public static FormulaException Unexpected(in TexToken token) => token.Kind == TexTokenKind.End
        ? At(DiagnosticIds.FormulaEndsEarly, token)
        : At(DiagnosticIds.UnexpectedInFormula, token, Shown(token));

    public static FormulaException UnknownCommand(in TexToken command) => NearestName.Find(command.Text, TexReader.KnownCommands) is { } nearest
        ? At(DiagnosticIds.MisspeltFormulaCommand, command, Shown(command), "\\" + nearest)
        : At(DiagnosticIds.UnknownFormulaCommand, command, Shown(command));

    public static string Shown(in TexToken token) => token.Kind switch
    {
        TexTokenKind.Command => "\\" + token.Text,
        TexTokenKind.NewRow => "\\\\",
        _ => token.Text,
    };
}
