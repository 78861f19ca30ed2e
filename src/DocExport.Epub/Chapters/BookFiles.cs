namespace DocExport.Epub.Chapters;

/// <summary>Names of the book's fixed files, relative to the package document.</summary>
internal static class BookFiles
{
    public const string StyleSheet = "styles/book.css";
    public const string Cover = "text/cover.xhtml";
    public const string Ncx = "toc.ncx";
}
