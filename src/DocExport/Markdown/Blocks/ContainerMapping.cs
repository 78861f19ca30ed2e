using DocExport.Markdown.Parsing;
using DocExport.Model;
using Markdig.Extensions.CustomContainers;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Fenced containers: <c>::: name {#id .class}</c>. The five alerts' names make alerts, with what follows as title; any other
/// name is a class; <c>details</c> takes what follows as the text shown when it is closed; <c>figures</c> makes one figure of several.
/// </summary>
internal static class ContainerMapping
{
    public static Block Map(CustomContainer container, NodeList<Block> blocks)
    {
        string info = $"{container.Info} {container.Arguments}".Trim();
        int brace = info.IndexOf('{', StringComparison.Ordinal);
        Attributes? written = brace < 0 ? null : new AttributeText(info.AsSpan(brace), bareWords: true).Read(out _);
        Attributes attributes = written ?? Attributes.Empty;
        string[] words = (written is null ? info : info[..brace]).Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string name = words.Length > 0 ? words[0] : "";
        NodeList<Inline> title = words.Length > 1 ? [new TextRun(CleanText.Of(words[1]))] : [];
        if (QuoteMapping.KindOf(name) is { } kind)
            return new Alert(kind, blocks) { Title = title, Attributes = attributes };
        if (FigureGroup.TryMap(name, title, blocks, attributes) is { } figure)
            return figure;
        if (title.Count > 0)
            blocks = [new Paragraph(title) { Attributes = new Attributes { Classes = [name == "details" ? "summary" : "title"] } }, .. blocks];
        if (name.Length > 0)
            attributes = attributes with { Classes = [name, .. attributes.Classes] };
        return new Container(blocks) { Attributes = attributes };
    }
}
