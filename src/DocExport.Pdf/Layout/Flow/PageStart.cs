namespace DocExport.Pdf.Layout.Flow;

/// <summary>Whether a page must begin at a place.</summary>
internal enum PageStart
{
    Anywhere,

    /// <summary>A column must begin, where pages have several.</summary>
    Column,

    NewPage,

    /// <summary>On a right-hand page; the one before is left empty where it has to be.</summary>
    Recto,
}
