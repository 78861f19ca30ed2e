using System.Globalization;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Package;

/// <summary>Writes the package document (EPUB 3.3, clause 5).</summary>
internal static class PackageDocument
{
    public const string CoverId = "cover-image";

    public static void Write(MarkupWriter markup, BookPackage package)
    {
        markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.Start("package").Attribute("xmlns", "http://www.idpf.org/2007/opf").Attribute("version", "3.0")
            .Attribute("unique-identifier", "book-id").Attribute("xml:lang", package.Language)
            .Attribute("dir", package.IsRightToLeft ? "rtl" : "ltr").Line();
        PackageMetadata.Write(markup, package);
        Manifest(markup, package);
        Spine(markup, package);
        Guide(markup, package);
        markup.End();
        markup.Line();
    }

    private static void Manifest(MarkupWriter markup, BookPackage package)
    {
        markup.Start("manifest").Line();
        foreach (ManifestItem item in package.Manifest)
        {
            markup.Start("item").Attribute("id", item.Id).Attribute("href", item.Href).Attribute("media-type", item.MediaType)
                .Attribute("properties", item.Properties).End();
            markup.Line();
        }

        markup.End();
        markup.Line();
    }

    private static void Spine(MarkupWriter markup, BookPackage package)
    {
        markup.Start("spine").Attribute("toc", "ncx")
            .Attribute("page-progression-direction", package.IsRightToLeft ? "rtl" : "ltr").Line();
        foreach (SpineItem item in package.Spine)
        {
            markup.Start("itemref").Attribute("idref", item.Id).Attribute("linear", item.IsLinear ? null : "no").End();
            markup.Line();
        }

        markup.End();
        markup.Line();
    }

    private static void Guide(MarkupWriter markup, BookPackage package)
    {
        markup.Start("guide").Line();
        foreach (Landmark landmark in package.Landmarks)
        {
            markup.Start("reference").Attribute("type", landmark.GuideType).Attribute("title", landmark.Title)
                .Attribute("href", landmark.Href).End();
            markup.Line();
        }

        markup.End();
        markup.Line();
    }

    /// <summary>Numbers in the package are written without culture.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
