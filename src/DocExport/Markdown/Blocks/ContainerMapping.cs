using DocExport.Markdown.Parsing;
using DocExport.Model;
using Markdig.Extensions.CustomContainers;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Fenced containers, <c>::: name {#id .class}</c>, and admonitions. The five alerts' names, and what site generators have like
/// them, make alerts, with what follows as title; any other name is a class; <c>details</c> takes what follows as the text shown
/// when it is closed; <c>figures</c> makes one figure of several.
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
        return Map(name, title, attributes, blocks);
    }

    /// <summary>Without a title of its own, an admonition is headed by its name; an empty title takes that away.</summary>
    public static Block Map(AdmonitionBlock admonition, NodeList<Block> blocks)
    {
        NodeList<Inline> title = admonition.Title switch
        {
            { Length: > 0 } said => [new TextRun(CleanText.Of(said))],
            null when QuoteMapping.KindOf(admonition.Name) is null => [Capitalized(admonition.Name)],
            _ => [],
        };
        return Map(admonition.Name, title, Attributes.Empty, blocks);
    }

    private static Block Map(string name, NodeList<Inline> title, Attributes attributes, NodeList<Block> blocks)
    {
        if (QuoteMapping.KindOf(name) is { } kind)
            return new Alert(kind, blocks) { Title = title, Attributes = attributes };
        if (FigureGroup.TryMap(name, title, blocks, attributes) is { } figure)
            return figure;
        if (name.Length > 0)
            attributes = attributes with { Classes = [name, .. attributes.Classes] };
        if (KindLike(name) is { } like)
            return new Alert(like, blocks) { Title = title.Count > 0 ? title : [Capitalized(name)], Attributes = attributes };
        if (title.Count > 0)
            blocks = [new Paragraph(title) { Attributes = new Attributes { Classes = [name == "details" ? "summary" : "title"] } }, .. blocks];
        return new Container(blocks) { Attributes = attributes };
    }

    /// <summary>The alert that looks most like one that site generators know beside the five.</summary>
    private static AlertKind? KindLike(string name) => name switch
    {
        "info" => AlertKind.Note,
        "hint" => AlertKind.Tip,
        "attention" => AlertKind.Warning,
        "danger" => AlertKind.Caution,
        _ => null,
    };

    private static TextRun Capitalized(string name) => new(char.ToUpperInvariant(name[0]) + name[1..]);
}
