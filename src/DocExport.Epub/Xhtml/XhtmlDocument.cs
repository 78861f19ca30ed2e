namespace DocExport.Epub.Xhtml;

/// <summary>What all XHTML files of a book begin with.</summary>
internal static class XhtmlDocument
{
    /// <summary>Writes all up to the body; the <c>html</c> element stays open.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="title">Not empty.</param>
    /// <param name="language">A well-formed tag.</param>
    /// <param name="rightToLeft">Base direction.</param>
    /// <param name="styleSheet">Relative to the file.</param>
    public static void Begin(MarkupWriter markup, string title, string language, bool rightToLeft, string styleSheet)
    {
        markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
        markup.Start("html").Attribute("xmlns", "http://www.w3.org/1999/xhtml").Attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
            .Attribute("lang", language).Attribute("xml:lang", language).Attribute("dir", rightToLeft ? "rtl" : null).Line();
        markup.Start("head").Line().Element("title", title);
        markup.Line().Start("link").Attribute("rel", "stylesheet").Attribute("type", "text/css").Attribute("href", styleSheet).End();
        markup.Line().End();
        markup.Line();
    }
}
