using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tagging;

/// <summary>The names of structure types: those of ISO 32000-1, 14.8.4, and our own with what they stand for.</summary>
internal static class StructureTypes
{
    /// <summary>Types that PDF 1.7 does not have, each with the standard type it maps to (PDF/UA-1 7.1).</summary>
    public static IReadOnlyList<(LogicalRole Role, string Standard)> Mapped { get; } =
    [
        (LogicalRole.Title, "P"),
        (LogicalRole.Aside, "Div"),
        // A paragraph and not Div, because its content is Code, which is an inline type.
        (LogicalRole.CodeBlock, "P"),
        (LogicalRole.Em, "Span"),
        (LogicalRole.Strong, "Span"),
    ];

    public static ReadOnlySpan<byte> Name(LogicalRole role) => role switch
    {
        LogicalRole.Document => "Document"u8,
        LogicalRole.Part => "Part"u8,
        LogicalRole.Sect => "Sect"u8,
        LogicalRole.Div => "Div"u8,
        LogicalRole.Title => "Title"u8,
        LogicalRole.P => "P"u8,
        LogicalRole.H1 => "H1"u8,
        LogicalRole.H2 => "H2"u8,
        LogicalRole.H3 => "H3"u8,
        LogicalRole.H4 => "H4"u8,
        LogicalRole.H5 => "H5"u8,
        LogicalRole.H6 => "H6"u8,
        LogicalRole.BlockQuote => "BlockQuote"u8,
        LogicalRole.Aside => "Aside"u8,
        LogicalRole.L => "L"u8,
        LogicalRole.LI => "LI"u8,
        LogicalRole.Lbl => "Lbl"u8,
        LogicalRole.LBody => "LBody"u8,
        LogicalRole.Table => "Table"u8,
        LogicalRole.Caption => "Caption"u8,
        LogicalRole.THead => "THead"u8,
        LogicalRole.TBody => "TBody"u8,
        LogicalRole.TFoot => "TFoot"u8,
        LogicalRole.TR => "TR"u8,
        LogicalRole.TH => "TH"u8,
        LogicalRole.TD => "TD"u8,
        LogicalRole.Figure => "Figure"u8,
        LogicalRole.Formula => "Formula"u8,
        LogicalRole.Code => "Code"u8,
        LogicalRole.CodeBlock => "CodeBlock"u8,
        LogicalRole.Link => "Link"u8,
        LogicalRole.Reference => "Reference"u8,
        LogicalRole.Note => "Note"u8,
        LogicalRole.TOC => "TOC"u8,
        LogicalRole.TOCI => "TOCI"u8,
        LogicalRole.Span => "Span"u8,
        LogicalRole.Em => "Em"u8,
        LogicalRole.Strong => "Strong"u8,
        LogicalRole.Quote => "Quote"u8,
        LogicalRole.Ruby => "Ruby"u8,
        LogicalRole.RB => "RB"u8,
        LogicalRole.RT => "RT"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Content is no structure type."),
    };

    /// <summary>Where content is placed as a block of its own when it stands beside these.</summary>
    public static bool IsGrouping(LogicalRole role) => role is LogicalRole.Document or LogicalRole.Part or LogicalRole.Sect
        or LogicalRole.Div or LogicalRole.BlockQuote or LogicalRole.Aside or LogicalRole.LBody or LogicalRole.Note
        or LogicalRole.TD or LogicalRole.TH;

    /// <summary>Types that must stay although empty, because the grid or the list around them would be broken.</summary>
    public static bool StaysEmpty(LogicalRole role) => role is LogicalRole.THead or LogicalRole.TBody or LogicalRole.TR
        or LogicalRole.TH or LogicalRole.TD or LogicalRole.LBody;
}
