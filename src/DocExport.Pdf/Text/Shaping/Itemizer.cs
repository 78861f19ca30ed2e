using System.Buffers;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>Cuts a paragraph where style, direction, script or font change; never within a grapheme cluster.</summary>
internal sealed class Itemizer(TextFonts fonts)
{
    // From here on characters combine, join or are written from right to left; below, each is a cluster of its own.
    private const char FirstMark = '\u0300';
    private const char FirstFullwidthForm = '\uFF01', LastFullwidthForm = '\uFF60';

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public List<TextItem> Itemize(StyledText text, BidiParagraph bidi)
    {
        var items = new List<TextItem>(text.Runs.Count);
        Script script = Script.Common;
        foreach (StyledRun run in text.Runs)
        {
            StyleFonts styleFonts = fonts.For(run.Style);
            int end = run.Start + run.Length;
            if (run.Object is not null)
            {
                items.Add(ObjectItem(text.Text, run, styleFonts, bidi.RunAt(run.Start).Level, script));
                continue;
            }

            for (int start = run.Start; start < end;)
            {
                BidiRun level = bidi.RunAt(start);
                int limit = Math.Min(end, level.End);
                start = AddItem(items, text.Text, run, styleFonts, start, limit, level.Level, ref script);
            }
        }

        return items;
    }

    /// <summary>A box is one item, whatever text it stands for; that says which script it counts to.</summary>
    private TextItem ObjectItem(string text, StyledRun run, StyleFonts styleFonts, byte level, Script script)
    {
        int end = run.Start + run.Length;
        Script own = ScriptOf(text.AsSpan(run.Start, NextCluster(text, run.Start, end) - run.Start), script);
        return fonts.MakeItem(run, styleFonts, styleFonts.Primary, own == Script.Common ? script : own, level, text, run.Start, end);
    }

    /// <summary>Adds the item that begins at <paramref name="start"/>.</summary>
    /// <returns>Where it ends.</returns>
    private int AddItem(
        List<TextItem> items, string text, StyledRun run, StyleFonts styleFonts, int start, int limit, byte level, ref Script script)
    {
        FontFace? face = null;
        Script own = Script.Common;
        int position = start;
        while (position < limit)
        {
            int ascii = AsciiLength(text, position, limit, styleFonts);
            if (ascii > 0 && own is Script.Common or Script.Latin && (position == start || face == styleFonts.Primary))
            {
                ReadOnlySpan<char> characters = text.AsSpan(position, ascii);
                if (characters.ContainsAny(AsciiLetters) || (Scripts.IsIdeographic(script) && characters.ContainsAnyExcept(' ')))
                    own = Script.Latin;
                face = styleFonts.Primary;
                position += ascii;
                continue;
            }

            int next = NextCluster(text, position, limit);
            ReadOnlySpan<char> cluster = text.AsSpan(position, next - position);
            bool eastAsian = SharedSigns.IsEastAsian(text, position, run.Style.Language);
            Script clusterScript = eastAsian ? Script.Han : ScriptOf(cluster, own == Script.Common ? script : own);
            FontFace? clusterFace = fonts.Selector.Select(styleFonts, cluster, clusterScript, script);
            if (position > start)
            {
                bool sameScript = clusterScript == Script.Common || own == Script.Common || clusterScript == own;
                if (!sameScript || clusterFace != face)
                    break;
            }

            face = clusterFace;
            if (clusterScript != Script.Common)
                own = clusterScript;
            position = next;
        }

        if (own == Script.Common)
            own = script;
        else
            script = own;
        items.Add(fonts.MakeItem(run, styleFonts, face, own, level, text, start, position));
        return position;
    }

    /// <summary>How many characters from here on are plain ASCII in the style's own font, and no part of a longer cluster.</summary>
    private static int AsciiLength(string text, int position, int limit, StyleFonts styleFonts)
    {
        if (!styleFonts.CoversAscii)
            return 0;
        ReadOnlySpan<char> rest = text.AsSpan(position, limit - position);
        int length = rest.IndexOfAnyExceptInRange(' ', '~');
        return length < 0 ? rest.Length : rest[length] < FirstMark ? length : length - 1;
    }

    private static int NextCluster(string text, int position, int limit) =>
        text[position] < FirstMark && (position + 1 >= limit || text[position + 1] < FirstMark)
            ? position + 1
            : Math.Min(limit, GraphemeBreaker.NextBoundary(text, position));

    /// <summary>Common where the cluster may stand in a run of any script, or of the current one (UAX #24, 5.1 and 5.2).</summary>
    private static Script ScriptOf(ReadOnlySpan<char> cluster, Script current)
    {
        char first = cluster[0];
        // Western figures and signs among ideographs are words of their own, which justification does not space out.
        if (first < 0x80)
            return char.IsAsciiLetter(first) || (first > ' ' && Scripts.IsIdeographic(current)) ? Script.Latin : Script.Common;
        int codePoint = CodePoint.At(cluster, 0, out _);
        Script script = CodePoint.ScriptOf(codePoint);
        if (script is Script.Common or Script.Inherited)
        {
            if (first is >= FirstFullwidthForm and <= LastFullwidthForm)
                return Scripts.IsIdeographic(current) ? Script.Common : Script.Han;
            ReadOnlySpan<Script> extensions = ScriptExtensions.Of(codePoint);
            return extensions.Length == 1 && extensions[0] is Script.Common or Script.Inherited || extensions.Contains(current)
                ? Script.Common
                : extensions.Contains(Script.Han) ? Script.Han : extensions[0];
        }

        return ScriptExtensions.Includes(codePoint, current) ? current : script;
    }
}
