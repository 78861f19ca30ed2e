using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Tells whether a block shows anything: a file without it would be an empty page.</summary>
internal static class VisibleContent
{
    public static bool IsIn(Block block) => block.DescendantsAndSelf().Any(node => node switch
    {
        TextRun run => !string.IsNullOrWhiteSpace(run.Text),
        CodeSpan code => !string.IsNullOrWhiteSpace(code.Text),
        CodeBlock code => !string.IsNullOrWhiteSpace(code.Text),
        RawBlock raw => raw.Format.Equals("html", StringComparison.OrdinalIgnoreCase),
        // What is lowered is looked into no further: it was made to be shown.
        Image image => image.Source.Length + image.AlternativeText.Length > 0,
        MathBlock or InlineMath or ThematicBreak or Link or CrossReference or FootnoteReference or CustomBlock or CustomInline => true,
        ListItem item => item.IsChecked is not null,
        _ => false,
    });
}
