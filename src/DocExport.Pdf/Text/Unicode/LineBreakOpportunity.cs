namespace DocExport.Pdf.Text.Unicode;

/// <summary>What may happen to a line before a position of the text.</summary>
internal enum LineBreakOpportunity : byte
{
    Prohibited,
    Allowed,

    /// <summary>After a line separator, paragraph separator or control, and at the end of the text (LB3 to LB5).</summary>
    Mandatory,
}
