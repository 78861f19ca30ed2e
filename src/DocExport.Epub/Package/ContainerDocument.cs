namespace DocExport.Epub.Package;

/// <summary>The two files that make a ZIP archive an EPUB container (EPUB 3.3, clause 4).</summary>
internal static class ContainerDocument
{
    public const string Folder = "EPUB/";
    public const string PackagePath = Folder + "package.opf";

    public static ZipEntry MimeType() => ZipEntry.Store("mimetype", "application/epub+zip"u8.ToArray());

    public static ZipEntry Container() => ZipEntry.Deflate("META-INF/container.xml", System.Text.Encoding.ASCII.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
        <rootfile full-path="{PackagePath}" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """));
}
