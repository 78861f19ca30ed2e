using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text;

/// <summary>
/// A character that no font has. Each engine tells of each one; what a document lacks is told by scripts, since one font
/// mends all characters of a script.
/// </summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Script">Its Unicode script.</param>
/// <param name="Families">The font families that the text asks for.</param>
/// <param name="Hint">What to do about it.</param>
internal sealed record MissingCharacter(int CodePoint, Script Script, string Families, string Hint)
{
    private const int MostNamed = 5;

    public static Diagnostic Report(int codePoint, TextItem item, SourceSpan span)
    {
        Script script = Unicode.CodePoint.ScriptOf(codePoint);
        FontAdvice? advice = AdviceFor(script, item);
        // Marks and punctuation that scripts share lack a font where the script around them does.
        if (script is Script.Common or Script.Inherited && AdviceFor(item.Script, item) is { } around)
            (script, advice) = (item.Script, around);
        string hint = advice is null
            ? "Name a font that has it"
            : $"{advice.Family} has the script; Debian and Ubuntu package it as {advice.Package}";
        return new MissingCharacter(codePoint, script, string.Join(", ", item.Run.Style.FontFamily), hint).At(span);
    }

    /// <summary>The same diagnostics, those of missing characters as one for each script, at the first place.</summary>
    public static IReadOnlyList<Diagnostic> Summed(IReadOnlyList<Diagnostic> diagnostics)
    {
        ILookup<Script, Diagnostic> missing = diagnostics
            .Where(item => item.Subject is MissingCharacter)
            .ToLookup(item => ((MissingCharacter)item.Subject!).Script);
        var told = new HashSet<Script>();
        return
        [
            .. diagnostics
                .Where(item => item.Subject is not MissingCharacter character || told.Add(character.Script))
                .Select(item => item.Subject is MissingCharacter character ? Sum(character, [.. missing[character.Script]]) : item),
        ];
    }

    private static Diagnostic Sum(MissingCharacter first, Diagnostic[] all)
    {
        string? file = all[0].Span.File;
        SourceSpan span = all.Select(item => item.Span).Where(place => place.IsKnown && place.File == file)
            .OrderBy(place => place.Line).ThenBy(place => place.Column).FirstOrDefault(all[0].Span);
        int[] characters = [.. all.Select(item => ((MissingCharacter)item.Subject!).CodePoint).Distinct()];
        if (characters.Length == 1)
            return first.At(span) with { Subject = null };
        string named = string.Join(", ", characters.Take(MostNamed).Select(Name));
        if (characters.Length > MostNamed)
            named += $" and {characters.Length - MostNamed} more";
        return DiagnosticIds.MissingGlyphs.At(span, characters.Length, first.Script.ToString(), named, first.Families, first.Hint);
    }

    public Diagnostic At(SourceSpan span) =>
        DiagnosticIds.MissingGlyph.At(span, Name(CodePoint), Script.ToString(), Families, Hint) with { Subject = this };

    private static string Name(int codePoint) => $"U+{codePoint:X4} {CodePointName.Of(codePoint)}";

    private static FontAdvice? AdviceFor(Script script, TextItem item) => FontAdvice.For(
        ScriptTag.Of(script).Value, item.Run.Style.Language.Value, item.Context.Face.Style.Class == FontClass.Serif);
}
