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
        // A number that was resolved together with its label is shown as it is.
        string? prefix = number is null ? null : char.IsAsciiDigit(number[0]) ? $"{label}\u00A0{number}\u2002" : number + "\u2002";
        TextLayout.Add(session, list, role, caption, style, context, new()
        {
            Prefix = prefix,
            PrefixStyle = session.Styles.Intern(style.Text with { Weight = 700 }),
            KeepTogether = true,
            KeepWithNext = keepWithNext,
            NotesInside = true,
        });
    }
}
