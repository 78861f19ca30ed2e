using System.Text;
using DocExport.Pdf.Vectors.Source;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>Reads what <c>style</c> elements and attributes hold (CSS Syntax 3, as far as drawings need it).</summary>
internal static class StyleSheetReader
{
    // No drawing has as many; each is compared with each element.
    private const int MostRules = 5000;
    private const int DeepestBlock = 8;

    public static StyleSheet Read(SvgDocument document, SvgReport report)
    {
        var rules = new List<StyleRule>();
        foreach (SvgElement element in document.All())
        {
            if (element.Is("style") && (element["type"] ?? "text/css") == "text/css")
                ReadRules(WithoutComments(element.OwnText), rules, report, 0);
        }

        return new StyleSheet(rules);
    }

    /// <summary>Declarations between braces or in an attribute.</summary>
    public static IReadOnlyList<StyleDeclaration> ReadDeclarations(ReadOnlySpan<char> text)
    {
        var declarations = new List<StyleDeclaration>();
        while (!text.IsEmpty)
        {
            int end = IndexOutside(text, ';', ';');
            ReadOnlySpan<char> declaration = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            int colon = declaration.IndexOf(':');
            if (colon <= 0)
                continue;
            ReadOnlySpan<char> value = declaration[(colon + 1)..].Trim();
            int important = value.IndexOf('!');
            bool isImportant = important >= 0 && value[(important + 1)..].Trim() is "important";
            declarations.Add(new(declaration[..colon].Trim().ToString(), (isImportant ? value[..important] : value).Trim().ToString(), isImportant));
        }

        return declarations;
    }

    private static void ReadRules(ReadOnlySpan<char> text, List<StyleRule> rules, SvgReport report, int depth)
    {
        while (true)
        {
            text = text.TrimStart();
            if (text.IsEmpty)
                return;
            int open = IndexOutside(text, '{', ';');
            if (open < 0)
                return;
            if (text[open] == ';')
            {
                if (text.StartsWith("@import"))
                    report.BadReference(text[7..open].Trim().ToString());
                text = text[(open + 1)..];
                continue;
            }

            ReadOnlySpan<char> head = text[..open].Trim();
            int length = BlockLength(text[(open + 1)..]);
            ReadOnlySpan<char> block = text.Slice(open + 1, length);
            text = text[Math.Min(text.Length, open + length + 2)..];
            if (head.IsEmpty || head[0] != '@')
                AddRules(head, block, rules, report);
            else if (head.StartsWith("@media") && IsForPages(head[6..].Trim()) && depth < DeepestBlock)
                ReadRules(block, rules, report, depth + 1);
            else if (head.StartsWith("@font-face"))
                report.Unsupported("fonts of its own");
        }
    }

    private static void AddRules(ReadOnlySpan<char> selectors, ReadOnlySpan<char> block, List<StyleRule> rules, SvgReport report)
    {
        IReadOnlyList<StyleDeclaration> declarations = ReadDeclarations(block);
        foreach (Range range in selectors.Split(','))
        {
            if (SelectorReader.Read(selectors[range]) is not { } selector)
                continue;
            if (rules.Count == MostRules)
            {
                report.TooLarge();
                return;
            }

            rules.Add(new StyleRule(selector, declarations));
        }
    }

    private static bool IsForPages(ReadOnlySpan<char> query) => query is "print" or "all" or "screen" or "";

    /// <summary>Up to the brace that closes the block, or all that is left.</summary>
    private static int BlockLength(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && depth-- == 0)
                return i;
        }

        return text.Length;
    }

    /// <summary>The first of two characters that stands in no quotes and no parentheses.</summary>
    private static int IndexOutside(ReadOnlySpan<char> text, char wanted, char other)
    {
        char quote = '\0';
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '(')
                depth++;
            else if (c == ')')
                depth = Math.Max(0, depth - 1);
            else if ((c == wanted || c == other) && depth == 0)
                return i;
        }

        return -1;
    }

    private static string WithoutComments(string css)
    {
        var text = new StringBuilder(css.Length);
        int position = 0;
        while (position < css.Length)
        {
            int start = css.IndexOf("/*", position, StringComparison.Ordinal);
            if (start < 0)
                start = css.Length;
            text.Append(css, position, start - position);
            int end = start + 2 > css.Length ? -1 : css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            position = end < 0 ? css.Length : end + 2;
        }

        // What old files hide style sheets in from older browsers.
        return text.Replace("<!--", "").Replace("-->", "").ToString();
    }
}
