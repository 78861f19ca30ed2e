namespace DocExport.Pdf.Text.Unicode;

/// <summary>East_Asian_Width (UAX #11). The order is the generated table's.</summary>
internal enum EastAsianWidth : byte
{
    Neutral,
    Ambiguous,
    Narrow,
    Halfwidth,
    Wide,
    Fullwidth,
}
