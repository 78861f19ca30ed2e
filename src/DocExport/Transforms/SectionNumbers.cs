using System.Globalization;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>
/// Numbers headings: 1, 1.1, 1.1.1. Front and back matter and headings of class <c>unnumbered</c> have none; appendices count in
/// letters. An article's only heading of level 1, where it comes first, is its title, and numbers begin below it.
/// </summary>
internal sealed class SectionNumbers(int topLevel)
{
    private readonly int[] _counts = new int[7];
    private bool _inAppendix;
    private int _appendices;

    public static Document Assign(Document document)
    {
        Heading[] headings = [.. document.Blocks.Query<Heading>()];
        bool isBook = document.Blocks.Any(block => block is Division);
        bool hasTitle = !isBook && headings is [{ Level: 1 }, ..] && headings.Count(heading => heading.Level == 1) == 1;
        return document with { Blocks = new SectionNumbers(hasTitle ? 2 : 1).Blocks(document.Blocks) };
    }

    private NodeList<Block> Blocks(NodeList<Block> blocks) => blocks.Map(block => block switch
    {
        Division { Kind: DivisionKind.FrontMatter or DivisionKind.BackMatter } => block,
        Division { Kind: DivisionKind.Part } part => part with { Blocks = part.Blocks.Map(inner => inner is Division ? Blocks([inner])[0] : inner) },
        Division division => Within(division),
        _ => new NodeMapper(each => [each is Heading heading ? Numbered(heading) : each], null).Blocks([block])[0],
    });

    private Division Within(Division division)
    {
        bool outer = _inAppendix;
        _inAppendix = outer || division.Kind == DivisionKind.Appendix;
        Division numbered = division with { Blocks = Blocks(division.Blocks) };
        _inAppendix = outer;
        return numbered;
    }

    private Heading Numbered(Heading heading)
    {
        if (heading.Level < topLevel || heading.Attributes.HasClass("unnumbered"))
            return heading;
        Array.Clear(_counts, heading.Level + 1, 6 - heading.Level);
        _counts[heading.Level]++;
        if (heading.Level == 1 && _inAppendix)
            _appendices++;
        IEnumerable<string> parts = Enumerable.Range(topLevel, heading.Level - topLevel + 1)
            .Select(level => level == 1 && _inAppendix ? ((char)('A' + ((_appendices - 1) % 26))).ToString() : _counts[level].ToString(CultureInfo.InvariantCulture));
        return heading with { Number = string.Join('.', parts) };
    }
}
