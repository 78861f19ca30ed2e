using System.Globalization;
using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>Space.</summary>
internal static class TexSpaces
{
    /// <summary>Em of a space between words.</summary>
    public const double WordSpace = 0.25;

    /// <summary>In eighteenths of an em.</summary>
    private static readonly Dictionary<string, string> Widths = TexPairs.Read(
        ", 3 thinspace 3 : 4 > 4 medspace 4 ; 5 thickspace 5 ! -3 negthinspace -3 negmedspace -4 negthickspace -5 quad 18 qquad 36 enspace 9 enskip 9");

    private static readonly string[] WordSpaces = [" ", "space", "nobreakspace"];

    public static void Register(Dictionary<string, TexCommand> commands)
    {
        foreach ((string name, string width) in Widths)
        {
            double em = int.Parse(width, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 18.0;
            commands[name] = (_, _) => new MathSpace(em);
        }

        foreach (string name in WordSpaces)
            commands[name] = static (_, _) => new MathSpace(WordSpace);
        foreach (string name in (ReadOnlySpan<string>)["hspace", "mspace"])
        {
            commands[name] = static (reader, command) =>
            {
                reader.Input.TakeStar();
                return Of(reader.Input.TextArgument(command), command);
            };
        }

        foreach (string name in (ReadOnlySpan<string>)["kern", "mkern", "hskip", "mskip"])
            commands[name] = static (reader, command) => Of(Unbraced(reader), command);
        // They say how lines and pages may break, which is decided here by other means.
        foreach (string name in (ReadOnlySpan<string>)["allowbreak", "nobreak", "relax", "displaybreak", "allowdisplaybreaks", "strut", "hfill", "/", "noindent"])
            commands[name] = static (_, _) => null;
    }

    private static MathSpace Of(string length, in TexToken command) => TexLength.Em(length) is { } width
        ? new MathSpace(width)
        : throw TexFault.At(DiagnosticIds.UnexpectedInFormula, command, TexFault.Shown(command) + " " + length);

    private static string Unbraced(TexReader reader)
    {
        string text = "";
        reader.Input.SkipSpace();
        while (reader.Input.PeekRaw() is { Kind: TexTokenKind.Digit } or { Kind: TexTokenKind.Other, Text: "-" or "." or "," })
            text += reader.Input.NextRaw().Text;
        reader.Input.SkipSpace();
        for (int i = 0; i < 2 && reader.Input.PeekRaw().Kind == TexTokenKind.Letter; i++)
            text += reader.Input.NextRaw().Text;
        return text;
    }
}
