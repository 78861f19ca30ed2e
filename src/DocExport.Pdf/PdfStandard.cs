namespace DocExport.Pdf;

/// <summary>The conformance that a PDF claims: accessible and archival at once.</summary>
public enum PdfStandard
{
    /// <summary>PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).</summary>
    Ua1A2a,

    /// <summary>PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), which may have files attached.</summary>
    Ua1A3a,
}
