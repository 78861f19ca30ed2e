using System.Globalization;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Gives headings, figures and tables an id where they have none or one that stood before, so that contents can lead to them.</summary>
internal static class MissingIds
{
    public static Document Fill(Document document)
    {
        int number = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return document.Replace(blocks: block =>
        {
            string id = block.Attributes.Id ?? "";
            bool isNew = id.Length > 0 && seen.Add(id);
            if (isNew || block is not (Heading or Figure or Table))
                return block;
            string own = "x-target-" + (++number).ToString(CultureInfo.InvariantCulture);
            return block with { Attributes = block.Attributes with { Id = own } };
        });
    }
}
