using System.Runtime.InteropServices;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>Collects what stands on a line between two breaks, shaping anew what a break divides.</summary>
internal sealed class LineParts
{
    private readonly List<LinePart> _parts = [];

    /// <summary>In logical order.</summary>
    public Span<LinePart> Parts => CollectionsMarshal.AsSpan(_parts);

    /// <summary>How many parts come before the white space at the line's end.</summary>
    public int SeenCount { get; private set; }

    public void Collect(ShapedText text, in BreakCandidate start, in BreakCandidate end)
    {
        _parts.Clear();
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = start.Token; i <= end.Token && i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            int from = Math.Max(token.Start, start.Position), to = Math.Min(token.End, end.Position);
            if (from < to)
                Add(text.Source.Text, token, from, to);
        }

        SeenCount = _parts.Count;
        while (SeenCount > 0 && _parts[SeenCount - 1].Kind is TokenKind.Space or TokenKind.ForcedBreak)
            SeenCount--;
        foreach (ref LinePart part in Parts[SeenCount..])
            part.IsTrailing = true;
        // Space is between what is seen on the same line.
        foreach (ref LinePart part in Parts[Math.Max(0, SeenCount - 1)..])
            part.SpaceAfter = 0;
        if (end.SetsHyphen && SeenCount > 0)
            InsertHyphen(end.Position);
    }

    private void Add(string text, in Token token, int from, int to)
    {
        TextItem item = token.Item;
        bool whole = from == token.Start && to == token.End;
        ShapedWord? word = whole || token.Word is null ? token.Word
            : Scripts.ShapesByWord(item.Script) ? item.Context.Word(text.AsSpan(from, to - from))
            : item.Context.Run(text, from, to - from);
        _parts.Add(new LinePart
        {
            Item = item,
            Word = word,
            Object = token.Object,
            Start = from,
            End = to,
            Kind = token.Kind,
            SpaceAfter = to == token.End ? token.SpaceAfter : 0,
            IsFlexible = Flexibility.IsFlexibleSpace(token),
            Width = whole || word is null ? token.Width : WidthOf(word, item),
        });
    }

    private void InsertHyphen(int position)
    {
        TextItem item = _parts[SeenCount - 1].Item;
        ShapedWord hyphen = item.Context.Hyphen;
        _parts.Insert(SeenCount++, new LinePart
        {
            Item = item,
            Word = hyphen,
            Start = position,
            End = position,
            Kind = TokenKind.Word,
            IsHyphen = true,
            Width = WidthOf(hyphen, item),
        });
    }

    private static double WidthOf(ShapedWord word, TextItem item) => (word.Width * item.Scale) + (word.ClusterCount * item.Tracking);
}
