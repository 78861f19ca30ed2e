using System.Text;
using DocExport.Highlighting;

namespace DocExport.Tests.Highlighting;

/// <summary>Writes code with its tokens in a form that a reader can check: each line of code, then its tokens' kinds and texts.</summary>
internal static class TokenDump
{
    public static string Write(string code, IReadOnlyList<HighlightToken> tokens)
    {
        var dump = new StringBuilder();
        var lineStart = 0;
        var next = 0;
        while (lineStart < code.Length)
        {
            var lineBreak = code.IndexOf('\n', lineStart);
            var lineEnd = lineBreak < 0 ? code.Length : lineBreak;
            dump.Append("| ").Append(code.AsSpan(lineStart, lineEnd - lineStart).TrimEnd()).Append('\n');
            while (next < tokens.Count && tokens[next].End <= lineStart)
                next++;
            AppendTokens(dump, code, tokens, next, lineStart, lineEnd);
            lineStart = lineEnd + 1;
        }

        return dump.ToString();
    }

    private static void AppendTokens(StringBuilder dump, string code, IReadOnlyList<HighlightToken> tokens, int next, int start, int end)
    {
        var separator = "    ";
        for (; next < tokens.Count && tokens[next].Start < end; next++)
        {
            var (from, to) = (Math.Max(start, tokens[next].Start), Math.Min(end, tokens[next].End));
            if (from >= to)
                continue;
            dump.Append(separator).Append(tokens[next].Kind).Append('‹').Append(code, from, to - from).Append('›');
            separator = " ";
        }

        if (separator == " ")
            dump.Append('\n');
    }
}
