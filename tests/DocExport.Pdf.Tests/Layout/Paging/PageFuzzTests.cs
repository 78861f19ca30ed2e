using System.Globalization;
using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tests.Specs;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Paging;

/// <summary>Five thousand blocks of all kinds, put together by number: nothing is lost, nothing overlaps, nothing leaves its page.</summary>
public sealed class PageFuzzTests
{
    private const int Blocks = 5000;

    // Accents reach into the leading, and optical margins into the margin.
    private const double Hair = 6;

    private int _state;
    private int _blocks;
    private int _word;
    private int _notes;

    public static TheoryData<string, int> Documents => new() { { "article", 1 }, { "book", 2 } };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_lost_and_nothing_overlaps(string themeName, int seed)
    {
        _state = seed;
        Assert.True(BuiltInThemes.TryGet(themeName, out Theme? theme));
        var blocks = new List<Block>();
        while (_blocks < Blocks)
            blocks.Add(NextBlock(0));
        var notes = new List<Footnote>();
        // Notes call notes.
        for (int i = 0; i < _notes; i++)
            notes.Add(new Footnote(Name(i), [Text(1 + (i % 30))]));
        LaidDocument laid = LaidDocument.Of(new Document { Blocks = blocks.ToNodeList(), Footnotes = notes.ToNodeList() }, theme);

        Assert.DoesNotContain(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1111");
        string[] shown = [.. Enumerable.Range(0, laid.Pages.Count)
            .SelectMany(page => LayoutText.Blocks(laid, page))
            .Where(block => block.Key is LogicalNode)
            .SelectMany(block => block.Text.ToString().Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.StartsWith('w') && int.TryParse(word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out _))];
        Assert.Equal(_word, shown.Length);
        Assert.Equal(_word, shown.Distinct(StringComparer.Ordinal).Count());
        for (int page = 0; page < laid.Pages.Count; page++)
            CheckPage(laid, page);
    }

    private static void CheckPage(LaidDocument laid, int page)
    {
        Rect area = new(laid.Geometry.LeftOf(page), laid.Geometry.Top, laid.Geometry.TextWidth, laid.Geometry.TextHeight);
        Rect[] runs = [.. laid.Pages[page].Items.OfType<GlyphRunItem>().Where(run => run.Owner is not null)
            .Select(run => new Rect(run.X, run.Baseline - (run.Run.FontSize * 0.5), run.Run.Width, run.Run.FontSize * 0.5))
            .OrderBy(box => box.Y)];
        foreach (Rect run in runs)
        {
            // A space at the end of a line hangs out of it.
            Assert.InRange(run.X, area.X - Hair, area.Right + 1);
            Assert.InRange(run.Y, area.Y - Hair, area.Bottom);
            Assert.InRange(run.Bottom, area.Y, area.Bottom + Hair);
            Assert.True(run.Right < area.Right + (2 * Hair), $"Page {page + 1}: {run} ends right of the text.");
        }

        for (int i = 0; i < runs.Length; i++)
        {
            for (int j = i + 1; j < runs.Length && runs[j].Y < runs[i].Bottom - 0.5; j++)
            {
                double shared = Math.Min(runs[i].Right, runs[j].Right) - Math.Max(runs[i].X, runs[j].X);
                Assert.True(shared < Hair, $"Page {page + 1}: {runs[i]} and {runs[j]} overlap.");
            }
        }
    }

    private Block NextBlock(int depth)
    {
        _blocks++;
        return BlockOf(Next(depth > 2 ? 6 : 14), depth);
    }

    private Block BlockOf(int kind, int depth) => kind switch
    {
        0 => new Heading(1 + Next(4), [Words(1 + Next(6))]),
        1 => new CodeBlock(string.Join('\n', Enumerable.Range(0, 1 + Next(Next(8) == 0 ? 120 : 12)).Select(_ => Words(1 + Next(5)).Text)), "text")
        {
            Attributes = Floating(),
        },
        2 => new ThematicBreak(),
        3 or 4 or 5 => Text(1 + Next(60)),
        6 => Text(1 + Next(60)),
        7 => new BulletList(Items(depth)) { IsTight = Next(2) == 0 },
        8 => new OrderedList(Items(depth)),
        9 => new BlockQuote(Inner(depth)) { Attribution = Next(2) == 0 ? [Words(2)] : [] },
        10 => new DefinitionList([new DefinitionItem([new DefinitionTerm([Words(2)])], [new Definition(Inner(depth))])]),
        11 => new Alert(AlertKind.Note, Inner(depth)),
        12 => Table(depth),
        _ => new Container(Inner(depth)) { Attributes = _blocks % 2 == 0 ? Attributes.Empty : new() { Classes = ["columns"] } },
    };

    private NodeList<Block> Inner(int depth) => Enumerable.Range(0, 1 + Next(3)).Select(_ => NextBlock(depth + 1)).ToNodeList();

    private NodeList<ListItem> Items(int depth) => Enumerable.Range(0, 1 + Next(5)).Select(_ => new ListItem(Inner(depth))).ToNodeList();

    private Table Table(int depth)
    {
        int columns = 1 + Next(4);
        return new Table(
            Enumerable.Range(0, columns).Select(_ => new TableColumn()).ToNodeList(),
            [Row(columns, _ => [Text(1)])],
            Enumerable.Range(0, 1 + Next(Next(6) == 0 ? 80 : 8)).Select(_ => Row(columns, _ => columns < 3 && Next(4) == 0 ? Inner(depth + 1) : [Text(1 + Next(6))])).ToNodeList())
        {
            Attributes = Floating(),
        };
    }

    /// <summary>Every third floats.</summary>
    private Attributes Floating() => Next(3) > 0
        ? Attributes.Empty
        : new() { Values = [new("float", ((string[])["auto", "top", "bottom", "page"])[Next(4)])] };

    private static TableRow Row(int columns, Func<int, NodeList<Block>> cell) =>
        new(Enumerable.Range(0, columns).Select(index => new TableCell(cell(index))).ToNodeList());

    private Paragraph Text(int words) => Next(12) == 0
        ? new Paragraph([Words(words), new TextRun(" "), new FootnoteReference(Name(_notes++)), new TextRun(" "), Words(3)])
        : new Paragraph([Words(words)]);

    private TextRun Words(int count) => new(string.Join(' ', Enumerable.Range(0, count).Select(_ => "w" + (_word++).ToString(CultureInfo.InvariantCulture))));

    private static string Name(int note) => "n" + note.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same numbers everywhere: a linear congruence (Numerical Recipes, section 7.1).</summary>
    private int Next(int below)
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return (int)((uint)_state >> 8) % below;
    }
}
