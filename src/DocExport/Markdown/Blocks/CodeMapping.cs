using System.Text;
using DocExport.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Blocks;

/// <summary>Code, with what its info string says.</summary>
internal static class CodeMapping
{
    public static Model.CodeBlock Map(Markdig.Syntax.CodeBlock block)
    {
        string text = Text(block);
        if (block is not FencedCodeBlock fenced)
            return new Model.CodeBlock(text);
        (string language, Attributes attributes) = CodeInfo.Read(CleanText.Of($"{fenced.Info} {fenced.Arguments}".Trim()));
        return new Model.CodeBlock(text, language) { Attributes = attributes };
    }

    public static string Text(LeafBlock block)
    {
        var text = new StringBuilder();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringSlice slice = block.Lines.Lines[i].Slice;
            if (i > 0)
                text.Append('\n');
            text.Append(slice.AsSpan());
        }

        return WithoutTerminalCodes(CleanText.Of(text.ToString()));
    }

    /// <summary>
    /// Colours of a terminal (ECMA-48, 8.3.117) and the like, whose escape character has been replaced already: what follows it
    /// would be read as text.
    /// </summary>
    private static string WithoutTerminalCodes(string text)
    {
        const string Introducer = "\uFFFD[";
        int found = text.IndexOf(Introducer, StringComparison.Ordinal);
        if (found < 0)
            return text;
        var left = new StringBuilder(text.Length);
        int done = 0;
        for (; found >= 0; found = text.IndexOf(Introducer, found + 1, StringComparison.Ordinal))
        {
            int end = found + Introducer.Length;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ';' or '?'))
                end++;
            if (end == text.Length || !char.IsAsciiLetter(text[end]))
                continue;
            left.Append(text, done, found - done);
            done = end + 1;
        }

        return left.Append(text, done, text.Length - done).ToString();
    }
}
