namespace DocExport.Pdf.Writing;

/// <summary>One moment in the two spellings that Info and XMP must agree in (PDF/A-2 6.6.3).</summary>
internal static class PdfDate
{
    /// <summary>ISO 32000-1, 7.9.4: <c>D:20260131120000+01'00'</c>.</summary>
    public static string ForInfo(DateTimeOffset date)
    {
        string local = date.ToString("'D:'yyyyMMddHHmmss", null);
        return date.Offset == TimeSpan.Zero ? local + "Z" : $"{local}{Sign(date)}{date.Offset:hh}'{date.Offset:mm}'";
    }

    /// <summary>ISO 8601 to the second: <c>2026-01-31T12:00:00+01:00</c>.</summary>
    public static string ForXmp(DateTimeOffset date)
    {
        string local = date.ToString("yyyy-MM-dd'T'HH:mm:ss", null);
        return date.Offset == TimeSpan.Zero ? local + "Z" : $"{local}{Sign(date)}{date.Offset:hh}:{date.Offset:mm}";
    }

    private static char Sign(DateTimeOffset date) => date.Offset < TimeSpan.Zero ? '-' : '+';
}
