using System.Globalization;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Numbers figures and tables that have a caption, each kind by itself: all of them, or those that are referred to. The parts of a figure are <c>1a</c>, <c>1b</c>.</summary>
internal static class CaptionNumbers
{
    public static Document Assign(Document document, bool all)
    {
        // Where all have one, it is of no matter which are referred to.
        var wanted = new HashSet<string>(
            all ? [] : document.Query<CrossReference>().Where(reference => reference.Form == ReferenceForm.Number).Select(reference => reference.TargetId),
            StringComparer.Ordinal);
        if (!all && wanted.Count == 0)
            return document;
        int figures = 0;
        int tables = 0;
        return document.Replace(block => block switch
        {
            Figure { Caption.Count: > 0 } figure when IsWanted(figure) => Number(figure, ref figures),
            Table { Caption.Count: > 0 } table when IsWanted(table) => table with { Number = Next(ref tables) },
            _ => block,
        });

        bool IsWanted(Block block) => all
            || (block.Attributes.Id is { } id && wanted.Contains(id))
            || (block is Figure { Caption.Count: > 0 } figure && figure.Blocks.Any(part => part is Figure { Number: not null }));
    }

    /// <summary>Parts, which were met before, give their numbers back and are lettered instead.</summary>
    private static Figure Number(Figure figure, ref int figures)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz";
        figures -= figure.Blocks.Count(part => part is Figure { Number: not null });
        string number = Next(ref figures);
        int parts = 0;
        return figure with
        {
            Number = number,
            Blocks = figure.Blocks.Map(block => block is Figure part ? part with { Number = Lettered() } : block),
        };

        string? Lettered() => parts < Letters.Length ? number + Letters[parts++] : null;
    }

    private static string Next(ref int count) => (++count).ToString(CultureInfo.InvariantCulture);
}
