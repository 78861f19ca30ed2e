using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Captions of figures and tables, after their label where they are numbered.</summary>
internal static class CaptionLayout
{
    public static void Add(
        LayoutSession session,
        VerticalList list,
        NodeList<Inline> caption,
        string? number,
        string label,
        BlockStyle style,
        BlockContext context,
        LogicalRole role,
        bool keepWithNext)
    {
        if (caption.Count == 0)
            return;
        TextLayout.Add(session, list, role, caption, style, context, new()
        {
            Prefix = Numbered(number, label) is { } prefix ? prefix + "\u2002" : null,
            PrefixStyle = session.Styles.Intern(style.Text with { Weight = 700 }),
            KeepTogether = true,
            KeepWithNext = keepWithNext,
            NotesInside = true,
        });
    }

    /// <summary>A number with its label. One that was resolved together with its label is shown as it is.</summary>
    public static string? Numbered(string? number, string label) =>
        number is null ? null : char.IsAsciiDigit(number[0]) ? $"{label}\u00A0{number}" : number;
}
