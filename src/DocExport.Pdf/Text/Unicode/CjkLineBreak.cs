namespace DocExport.Pdf.Text.Unicode;

/// <summary>How strictly line starts are kept free of small kana and the prolonged sound mark (CJ; JIS X 4051).</summary>
internal enum CjkLineBreak
{
    /// <summary>They never begin a line: CJ is NS, as LB1 resolves it.</summary>
    Strict,

    /// <summary>They may: CJ is ID. For narrow columns, and common in newspapers.</summary>
    Normal,
}
