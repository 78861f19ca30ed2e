using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>Takes the definitions of links off the begin of a paragraph (CommonMark, 4.7).</summary>
internal static class LinkDefinitions
{
    /// <summary>Lines looked at together: what nearly all definitions end within.</summary>
    public const int Window = 8;

    /// <param name="lines">Of the paragraph; those of definitions are removed.</param>
    /// <param name="document">Takes what is defined.</param>
    /// <param name="least">Stops where no more lines than these are left; never takes the last one then.</param>
    public static void Take(ref StringLineGroup lines, MarkdownDocument document, int least)
    {
        int taken = 0, size = Window;
        StringLineGroup window = default;
        while (lines.Count - taken > least && First(lines.Lines[taken]) == '[')
        {
            int left = lines.Count - taken;
            Fill(ref window, lines, taken, Math.Min(size, left));
            if (!TryTake(window, isWhole: size >= left, out LinkReferenceDefinition? definition, out StringLineGroup rest))
            {
                if (size >= left)
                    break;
                size *= 2;
                continue;
            }

            if (rest.Count == 0 && least > 0)
                break;
            document.GetLinkReferenceDefinitions(addGroup: true).Links.TryAdd(definition!.Label!, definition);
            taken += Math.Min(size, left) - rest.Count;
            // The first line left may have been read in part.
            if (rest.Count > 0)
                lines.Lines[taken] = rest.Lines[0];
            size = Window;
        }

        if (taken > 0)
            lines = Behind(lines, taken);
    }

    /// <summary>Whether the lines begin with a definition that is the same whatever follows them.</summary>
    private static bool TryTake(StringLineGroup window, bool isWhole, out LinkReferenceDefinition? definition, out StringLineGroup rest)
    {
        StringLineGroup.Iterator iterator = window.ToCharIterator();
        rest = default;
        if (!LinkReferenceDefinition.TryParse(ref iterator, out definition))
            return false;
        rest = iterator.Remaining();
        if (isWhole || !string.IsNullOrEmpty(definition.Title))
            return true;
        // Without a title, the next line may begin one that ends behind the window.
        return rest.Count > 0 && First(rest.Lines[0]) is not ('"' or '\'' or '(');
    }

    /// <summary>The first character of a line that is no space.</summary>
    private static char First(StringLine line)
    {
        line.Slice.TrimStart();
        return line.Slice.CurrentChar;
    }

    private static void Fill(ref StringLineGroup window, in StringLineGroup lines, int start, int count)
    {
        if (window.Lines is null || window.Lines.Length <= count)
            window = WithRoom(count);
        else
            window.Clear();
        for (int i = start; i < start + count; i++)
            window.Add(ref lines.Lines[i]);
    }

    private static StringLineGroup Behind(in StringLineGroup lines, int taken)
    {
        StringLineGroup rest = WithRoom(lines.Count - taken);
        for (int i = taken; i < lines.Count; i++)
            rest.Add(ref lines.Lines[i]);
        return rest;
    }

    /// <summary>One more line than needed: an iterator at the end of a full group stands on the last line, as if that were left.</summary>
    private static StringLineGroup WithRoom(int count) => new(count + 1);
}
