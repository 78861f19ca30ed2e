using System.Globalization;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Numbers figures and tables that have a caption, each kind by itself: all of them, or those that are referred to.</summary>
internal static class CaptionNumbers
{
    public static Document Assign(Document document, bool all)
    {
        var wanted = new HashSet<string>(
            document.Query<CrossReference>().Where(reference => reference.Form == ReferenceForm.Number).Select(reference => reference.TargetId),
            StringComparer.Ordinal);
        if (!all && wanted.Count == 0)
            return document;
        int figures = 0;
        int tables = 0;
        return document.Replace(block => block switch
        {
            Figure { Caption.Count: > 0 } figure when IsWanted(figure) => figure with { Number = Next(ref figures) },
            Table { Caption.Count: > 0 } table when IsWanted(table) => table with { Number = Next(ref tables) },
            _ => block,
        });

        bool IsWanted(Block block) => all || (block.Attributes.Id is { } id && wanted.Contains(id));
    }

    private static string Next(ref int count) => (++count).ToString(CultureInfo.InvariantCulture);
}
