using System.Globalization;
using DocExport.Model;
using DocExport.Resources;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes images; where there is no picture to show, its alternative text or its name takes its place.</summary>
internal static class ImageWriter
{
    public static void Write(XhtmlWriter writer, Image image)
    {
        if (writer.Surroundings.Image(image) is not ImageReference picture)
        {
            string words = image.AlternativeText.Length > 0 ? image.AlternativeText : ImageName.Of(image.Source);
            writer.Start("span", image, "missing-image").Text(words).End();
            return;
        }

        string alternative = image.AlternativeText.Length > 0 || !writer.Surroundings.NamesTheNameless ? image.AlternativeText : image.Title ?? "";
        MarkupWriter markup = writer.Start("img", image, picture.IsSeeThrough ? "see-through" : null)
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
