using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>A run of lines with an element of its own: what paragraphs, captions, terms and titles have in common.</summary>
internal static class TextLayout
{
    /// <summary>Adds the text; nothing at all, not even an element, if there is none.</summary>
    /// <returns>Whether there was text.</returns>
    public static bool Add(
        LayoutSession session,
        VerticalList list,
        LogicalRole role,
        NodeList<Inline> inlines,
        BlockStyle style,
        BlockContext context,
        TextOptions options = default)
    {
        string prefix = options.Prefix ?? "";
        if (prefix.Length == 0 && inlines.Count == 0)
            return false;
        LogicalNode element = context.Parent.Add(role, options.SourceSpan, LogicalAttributes.In(options.Language));
        InlineContent content = InlineBuilder.Build(session, prefix, options.PrefixStyle ?? style.Text, inlines, style.Text, element);
        Add(session, list, content, style, context, options);
        session.Notes.Add(session, content, options.NotesInside ? element : context.Parent);
        return true;
    }

    /// <summary>Adds text whose element is there already.</summary>
    public static void Add(
        LayoutSession session, VerticalList list, InlineContent content, BlockStyle style, BlockContext context, TextOptions options = default)
    {
        BlockContext inside = FrameLayout.Open(list, style, context);
        foreach (string id in content.Anchors)
            list.Add(new TargetItem(id));
        list.Add(new TextSlot
        {
            Content = content,
            Left = inside.Left,
            Right = inside.Right,
            FirstLineIndent = options.FirstLineIndent,
            DropCap = options.DropCap.Lines > 1 ? DropCapContent.Of(content, options.DropCap.Lines, options.DropCap.Caps) : null,
            KeepTogether = options.KeepTogether,
            Heading = options.Heading,
            SourceSpan = options.SourceSpan,
        });
        FrameLayout.Close(list, style);
        if (style.Box.KeepWithNext || options.KeepWithNext)
            list.Cost(BreakCost.Keep);
    }
}

/// <summary>What may differ between runs of lines.</summary>
internal readonly record struct TextOptions
{
    public SourceSpan SourceSpan { get; init; }

    public LanguageTag? Language { get; init; }

    /// <summary>Text before the inlines: a number, a label.</summary>
    public string? Prefix { get; init; }

    public ComputedStyle? PrefixStyle { get; init; }

    public double FirstLineIndent { get; init; }

    /// <summary>Lines that the first letter takes, and what follows it in small capitals.</summary>
    public (int Lines, DropCapCaps Caps) DropCap { get; init; }

    public bool KeepTogether { get; init; }

    public bool KeepWithNext { get; init; }

    public RunningHeading? Heading { get; init; }

    /// <summary>Whether notes go into the text's own element, because the parent may not hold them.</summary>
    public bool NotesInside { get; init; }
}
