using System.Globalization;
using DocExport.Highlighting;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>
/// Divides a block that is too large for one file between its items, rows, lines or inner blocks. What can't be divided without a
/// visible seam (a paragraph, a single item or cell) stays whole.
/// </summary>
internal static class BlockDivider
{
    private const string Highlight = "highlight";

    /// <summary>The block in parts of at most so many bytes as <see cref="MarkupSize"/> estimates, as far as it can be divided.</summary>
    public static IReadOnlyList<BlockPart> Divide(Block block, int limit)
    {
        if (MarkupSize.Estimate(block) <= limit)
            return [new BlockPart(block, 0)];
        return block switch
        {
            BulletList list => Parts(list.Items, limit, (items, _, _) => list with { Items = items }),
            OrderedList list => Parts(list.Items, limit, (items, start, _) => list with { Items = items, Start = list.Start + start }),
            DefinitionList list => Parts(list.Items, limit, (items, _, _) => list with { Items = items }),
            Table table => Divide(table, limit),
            CodeBlock code => Divide(code, limit),
            BlockQuote quote => Inner(quote.Blocks, limit, (blocks, last) => quote with { Blocks = blocks, Attribution = last ? quote.Attribution : [] }),
            Alert alert => Inner(alert.Blocks, limit, (blocks, _) => alert with { Blocks = blocks }),
            Container container => Inner(container.Blocks, limit, (blocks, _) => container with { Blocks = blocks }),
            _ => [new BlockPart(block, 0)],
        };
    }

    /// <summary>The head stands above each part, the caption above the first; no cell that spans rows is cut.</summary>
    private static BlockPart[] Divide(Table table, int limit)
    {
        var groups = new List<NodeList<TableRow>>();
        var group = new List<TableRow>();
        int open = 0;
        foreach (TableRow row in table.Body)
        {
            group.Add(row);
            open = Math.Max(open - 1, row.Cells.Max(cell => (int?)cell.RowSpan - 1) ?? 0);
            if (open > 0)
                continue;
            groups.Add([.. group]);
            group.Clear();
        }

        if (group.Count > 0)
            groups.Add([.. group]);
        int head = table.Head.Sum(BlocksIn);
        int room = limit - table.Head.Sum(row => MarkupSize.Estimate(row));
        (int Start, int End)[] ranges = [.. Ranges(groups.Select(rows => rows.Sum(row => (long)MarkupSize.Estimate(row))), room)];
        return
        [
            .. ranges.Select((range, i) => new BlockPart(
                (i == 0 ? table : table with { Attributes = table.Attributes with { Id = null }, Caption = [], Number = null }) with
                {
                    Body = [.. groups[range.Start..range.End].SelectMany(rows => rows)],
                    Foot = i == ranges.Length - 1 ? table.Foot : [],
                },
                i == 0 ? 0 : 1 + head)),
        ];
    }

    /// <summary>At line ends, at an empty line where one is near; numbers of lines go on.</summary>
    private static List<BlockPart> Divide(CodeBlock code, int limit)
    {
        // As many characters of this code as come to the limit.
        int room = Math.Max(1, (int)((long)limit * code.Text.Length / MarkupSize.Estimate(code)));
        var parts = new List<BlockPart>();
        int start = 0, lines = 0;
        while (start < code.Text.Length)
        {
            int end = start + room >= code.Text.Length ? code.Text.Length : LineEnd(code.Text, start, room);
            string text = code.Text[start..end];
            parts.Add(start == 0 ? new(code with { Text = text }, 0) : new(Continued(code, text, lines), 1));
            lines += text.Count(character => character == '\n') + 1;
            start = end + 1;
        }

        return parts;
    }

    private static int LineEnd(string text, int start, int room)
    {
        int last = start + room - 1, earliest = start + (room * 9 / 10);
        int empty = text.LastIndexOf("\n\n", last, last - earliest, StringComparison.Ordinal);
        if (empty > 0)
            return empty;
        int end = text.LastIndexOf('\n', last, last - start);
        if (end > start)
            return end;
        end = text.IndexOf('\n', last);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The rest of a code block, without its title; numbers and marks of lines are as they would be in the whole.</summary>
    private static CodeBlock Continued(CodeBlock code, string text, int linesBefore)
    {
        NodeList<KeyValuePair<string, string>> values = [.. code.Attributes.Values.Where(pair => pair.Key is not ("title" or Highlight or LineNumbering.StartKey))];
        if (LineNumbering.FirstOf(code) is int first)
            values = [.. values, new(LineNumbering.StartKey, (first + linesBefore).ToString(CultureInfo.InvariantCulture))];
        if (code.Attributes.Value(Highlight) is string marked)
        {
            LineSet set = LineSet.Parse(marked, out _);
            IEnumerable<int> lines = Enumerable.Range(1, text.Count(character => character == '\n') + 1).Where(line => set.Contains(linesBefore + line));
            values = [.. values, new(Highlight, string.Join(',', lines.Select(line => line.ToString(CultureInfo.InvariantCulture))))];
        }

        return code with { Text = text, Attributes = code.Attributes with { Id = null, Values = values } };
    }

    private static BlockPart[] Inner(NodeList<Block> blocks, int limit, Func<NodeList<Block>, bool, Block> wrap)
    {
        // What repeats of an inner block that begins a part repeats of the outer one, too.
        BlockPart[] inner = [.. blocks.SelectMany(block => Divide(block, limit))];
        (int Start, int End)[] ranges = [.. Ranges(inner.Select(part => (long)MarkupSize.Estimate(part.Block)), limit)];
        return
        [
            .. ranges.Select((range, i) => new BlockPart(
                WithoutId(wrap([.. inner[range.Start..range.End].Select(part => part.Block)], i == ranges.Length - 1), i > 0),
                i == 0 ? 0 : 1 + inner[range.Start].Repeated)),
        ];
    }

    private static BlockPart[] Parts<T>(NodeList<T> items, int limit, Func<NodeList<T>, int, bool, Block> wrap)
        where T : Node =>
    [
        .. Ranges(items.Select(item => (long)MarkupSize.Estimate(item)), limit).Select((range, i) => new BlockPart(
            WithoutId(wrap([.. items.AsSpan()[range.Start..range.End]], range.Start, i > 0), i > 0), i == 0 ? 0 : 1)),
    ];

    /// <summary>As many of them together as fit; at least one.</summary>
    private static IEnumerable<(int Start, int End)> Ranges(IEnumerable<long> sizes, int limit)
    {
        int start = 0, at = 0;
        long size = 0;
        foreach (long next in sizes)
        {
            if (at > start && size + next > limit)
            {
                yield return (start, at);
                (start, size) = (at, 0);
            }

            size += next;
            at++;
        }

        if (at > start)
            yield return (start, at);
    }

    private static Block WithoutId(Block block, bool isContinuation) =>
        isContinuation ? block with { Attributes = block.Attributes with { Id = null } } : block;

    private static int BlocksIn(Node node) => node.DescendantsAndSelf().Count(inner => inner is Block);
}

/// <summary>A part of a block.</summary>
/// <param name="Block">A block of its own.</param>
/// <param name="Repeated">How many blocks of it stood in the part before already: the list or quote that goes on, a table's head.</param>
internal readonly record struct BlockPart(Block Block, int Repeated);
