using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace DocExport.Pdf.Tests.Tagging;

/// <summary>Reads the structure of a PDF back from its bytes, in both directions, and fails where they differ.</summary>
internal sealed class StructureReader : IDisposable
{
    private static readonly HashSet<string> MayBeEmpty = ["THead", "TBody", "TR", "TH", "TD", "LBody"];

    private readonly PdfDocument _pdf;
    private readonly List<IndirectReference> _pages = [];
    private readonly Dictionary<(IndirectReference Page, int Id), IndirectReference> _contentOwners = [];
    private readonly Dictionary<IndirectReference, IndirectReference> _objectOwners = [];
    private readonly Dictionary<(IndirectReference Page, int Id), string> _texts = [];
    private readonly StringBuilder _text = new();

    public StructureReader(byte[] bytes)
    {
        _pdf = PdfDocument.Open(bytes);
        DictionaryToken catalog = _pdf.Structure.Catalog.CatalogDictionary;
        CollectPages(Reference(catalog, "Pages"));
        for (int number = 1; number <= _pages.Count; number++)
            ReadContent(_pdf.GetPage(number), _pages[number - 1]);
        DictionaryToken root = Dictionary(Reference(catalog, "StructTreeRoot"));
        IndirectReference document = Reference(root, "K");
        Walk(document, Reference(catalog, "StructTreeRoot"));
        CheckParents(Numbers(Reference(root, "ParentTree")).ToDictionary());
    }

    /// <summary>All text that the tree reaches, in its order.</summary>
    public string Text => _text.ToString();

    public void Dispose() => _pdf.Dispose();

    private void CollectPages(IndirectReference node)
    {
        DictionaryToken dictionary = Dictionary(node);
        if (!dictionary.TryGet(NameToken.Kids, out ArrayToken kids))
        {
            _pages.Add(node);
            return;
        }

        foreach (IToken kid in kids.Data)
            CollectPages(((IndirectReferenceToken)kid).Data);
    }

    private void ReadContent(Page page, IndirectReference reference)
    {
        foreach (MarkedContentElement element in page.GetMarkedContents())
        {
            if (element.MarkedContentIdentifier < 0)
                continue;
            Assert.True(_texts.TryAdd((reference, element.MarkedContentIdentifier), TextOf(element)), "an identifier comes twice on a page");
        }
    }

    private static string TextOf(MarkedContentElement element) => element.ActualText
        ?? string.Concat(element.Letters.Select(letter => letter.Value)) + string.Concat(element.Children.Select(TextOf));

    private void Walk(IndirectReference reference, IndirectReference parent)
    {
        DictionaryToken element = Dictionary(reference);
        Assert.Equal(parent, Reference(element, "P"));
        string type = ((NameToken)element.Data["S"]).Data;
        bool any = false;
        foreach (IToken kid in Kids(element))
        {
            any = true;
            switch (kid)
            {
                case NumericToken id:
                    Own((Reference(element, "Pg"), id.Int), reference);
                    break;
                case IndirectReferenceToken child:
                    Walk(child.Data, reference);
                    break;
                case DictionaryToken mark when mark.TryGet(NameToken.Create("MCID"), out NumericToken id):
                    Own((Reference(mark, "Pg"), id.Int), reference);
                    break;
                case DictionaryToken annotation:
                    Assert.True(_objectOwners.TryAdd(Reference(annotation, "Obj"), reference), "an annotation has two elements");
                    break;
                default:
                    Assert.Fail($"a {kid.GetType().Name} in K");
                    break;
            }
        }

        Assert.True(any || MayBeEmpty.Contains(type), $"an empty {type}");
    }

    private void Own((IndirectReference Page, int Id) content, IndirectReference element)
    {
        Assert.True(_contentOwners.TryAdd(content, element), "a stretch of content has two elements");
        Assert.True(_texts.TryGetValue(content, out string? text), "an element claims content that is on no page");
        _text.Append(text);
    }

    private void CheckParents(Dictionary<int, IToken> parents)
    {
        int contents = 0, annotations = 0;
        foreach (IndirectReference page in _pages)
        {
            DictionaryToken dictionary = Dictionary(page);
            if (dictionary.TryGet(NameToken.Create("StructParents"), out NumericToken key))
            {
                Assert.True(parents.Remove(key.Int, out IToken? entry));
                IReadOnlyList<IToken> elements = Assert.IsType<ArrayToken>(entry).Data;
                for (int id = 0; id < elements.Count; id++)
                    Assert.Equal(((IndirectReferenceToken)elements[id]).Data, _contentOwners[(page, id)]);
                contents += elements.Count;
            }

            if (!dictionary.TryGet(NameToken.Create("Annots"), out ArrayToken links))
                continue;
            foreach (IndirectReference link in links.Data.Select(token => ((IndirectReferenceToken)token).Data))
            {
                Assert.True(parents.Remove(((NumericToken)Dictionary(link).Data["StructParent"]).Int, out IToken? entry));
                Assert.Equal(Assert.IsType<IndirectReferenceToken>(entry).Data, _objectOwners[link]);
                annotations++;
            }
        }

        Assert.Empty(parents);
        Assert.Equal((contents, contents, annotations), (_contentOwners.Count, _texts.Count, _objectOwners.Count));
    }

    private IEnumerable<KeyValuePair<int, IToken>> Numbers(IndirectReference node)
    {
        DictionaryToken dictionary = Dictionary(node);
        if (dictionary.TryGet(NameToken.Kids, out ArrayToken kids))
            return kids.Data.SelectMany(kid => Numbers(((IndirectReferenceToken)kid).Data));
        IReadOnlyList<IToken> numbers = ((ArrayToken)dictionary.Data["Nums"]).Data;
        return Enumerable.Range(0, numbers.Count / 2)
            .Select(index => KeyValuePair.Create(((NumericToken)numbers[2 * index]).Int, numbers[(2 * index) + 1]));
    }

    private static IEnumerable<IToken> Kids(DictionaryToken element) =>
        !element.Data.TryGetValue("K", out IToken? kids) ? [] : kids is ArrayToken array ? array.Data : [kids];

    private DictionaryToken Dictionary(IndirectReference reference) => (DictionaryToken)_pdf.Structure.GetObject(reference).Data;

    private static IndirectReference Reference(DictionaryToken dictionary, string key) => ((IndirectReferenceToken)dictionary.Data[key]).Data;
}
