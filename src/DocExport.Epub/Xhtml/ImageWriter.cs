using System.Globalization;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes images; where there is no picture to show, its alternative text takes its place.</summary>
internal static class ImageWriter
{
    public static void Write(XhtmlWriter writer, Image image)
    {
        if (writer.Surroundings.Image(image) is not ImageReference picture)
        {
            if (image.AlternativeText.Length > 0)
                writer.Start("span", image, "missing-image").Text(image.AlternativeText).End();
            return;
        }

        string alternative = image.AlternativeText.Length > 0 ? image.AlternativeText : image.Title ?? "";
        MarkupWriter markup = writer.Start("img", image)
            .Attribute("src", picture.Href)
            .Attribute("alt", alternative)
            .Attribute("title", image.Title)
            .Attribute("width", picture.Width?.ToString(CultureInfo.InvariantCulture))
            .Attribute("height", picture.Height?.ToString(CultureInfo.InvariantCulture))
            .Attribute("style", picture.Style);
        if (alternative.Length == 0)
            markup.Attribute("role", "presentation");
        markup.End();
    }
}
