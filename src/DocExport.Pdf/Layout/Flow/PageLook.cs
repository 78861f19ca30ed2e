namespace DocExport.Pdf.Layout.Flow;

/// <summary>What kind of page begins with a box that must begin one.</summary>
internal enum PageLook
{
    /// <summary>Running text, with header and footer.</summary>
    Text,

    /// <summary>The first page of a chapter, with the header and footer that the theme has for those.</summary>
    Opening,

    /// <summary>A title page or a part's, without header and footer.</summary>
    Display,
}
