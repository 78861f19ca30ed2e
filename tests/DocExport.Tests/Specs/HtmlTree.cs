using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DocExport.Tests.Specs;

/// <summary>HTML as an indented tree that two texts share exactly when they mean the same.</summary>
internal static class HtmlTree
{
    /// <summary>Attributes that carry meaning; classes and roles are each writer's own.</summary>
    private static readonly string[] Compared = ["href", "title", "src", "alt", "start"];

    public static string Of(string html)
    {
        IElement body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        var tree = new StringBuilder();
        Write(body, 0, tree, preformatted: false);
        return tree.ToString();
    }

    private static void Write(IElement element, int depth, StringBuilder tree, bool preformatted)
    {
        INode[] children = [.. element.ChildNodes.Where(node => node is IElement or IText)];
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                WriteText(text.Data, i == 0 || IsBlock(children[i - 1]), i == children.Length - 1 || IsBlock(children[i + 1]), depth, tree, preformatted);
                continue;
            }

            var child = (IElement)children[i];
            tree.Append(' ', depth).Append('<').Append(child.LocalName);
            foreach (string name in Compared)
            {
                if (child.GetAttribute(name) is { } value && !(name == "alt" && value.Length == 0))
                    tree.Append(' ').Append(name).Append('=').Append(name is "href" or "src" ? Decoded(value) : value);
            }

            tree.Append(">\n");
            Write(child, depth + 1, tree, preformatted || child.LocalName == "pre");
        }
    }

    /// <summary>An address in percent-encoding and the same one without are one address.</summary>
    private static string Decoded(string address) => Uri.UnescapeDataString(address);

    private static void WriteText(string text, bool first, bool last, int depth, StringBuilder tree, bool preformatted)
    {
        if (!preformatted)
        {
            text = string.Join(' ', text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)) is var words && words.Length == 0
                ? " "
                : (char.IsWhiteSpace(text[0]) ? " " : "") + words + (char.IsWhiteSpace(text[^1]) ? " " : "");
            text = first ? text.TrimStart(' ') : text;
            text = last ? text.TrimEnd(' ') : text;
        }

        if (text.Length > 0)
            tree.Append(' ', depth).Append('"').Append(text).Append("\"\n");
    }

    private static bool IsBlock(INode node) => node is IElement
    {
        LocalName: "p" or "ul" or "ol" or "li" or "pre" or "blockquote" or "hr" or "table" or "thead" or "tbody" or "tr" or "td" or "th"
            or "div" or "section" or "aside" or "br" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
    };
}
