using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>An admonition of Python-Markdown.</summary>
internal sealed class AdmonitionBlock(BlockParser parser) : ContainerBlock(parser)
{
    public required string Name { get; init; }

    /// <summary>As quoted; <see langword="null"/> where none is given, empty where none is wanted.</summary>
    public string? Title { get; init; }

    /// <summary>Column that its blocks are indented to.</summary>
    public int Indent { get; init; }
}

/// <summary>
/// <c>!!! name "title"</c>, <c>??? name</c> and <c>???+ name</c>, with blocks indented by four columns, as Python-Markdown and its
/// PyMdown details have them.
/// </summary>
internal sealed class AdmonitionParser : BlockParser
{
    private const int ContentIndent = 4;

    public AdmonitionParser() => OpeningCharacters = ['!', '?'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !TryRead(processor.Line.AsSpan().TrimEnd(), out string name, out string? title))
            return BlockState.None;
        processor.NewBlocks.Push(new AdmonitionBlock(this)
        {
            Name = name,
            Title = title,
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new(processor.Start, processor.Line.End),
            Indent = processor.Column + ContentIndent,
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var admonition = (AdmonitionBlock)block;
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (processor.Column < admonition.Indent)
            return BlockState.None;
        processor.GoToColumn(admonition.Indent);
        admonition.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private static bool TryRead(ReadOnlySpan<char> line, out string name, out string? title)
    {
        (name, title) = ("", null);
        ReadOnlySpan<char> rest = line.StartsWith("!!! ") || line.StartsWith("??? ") ? line[4..]
            : line.StartsWith("???+ ") ? line[5..]
            : [];
        rest = rest.TrimStart();
        int quote = rest.IndexOf('"');
        if (quote >= 0)
        {
            if (rest.Length < quote + 2 || rest[^1] != '"')
                return false;
            title = rest[(quote + 1)..^1].ToString();
            rest = rest[..quote];
        }

        rest = rest.TrimEnd();
        // Further words are classes that say how a web page shows it: inline, end.
        foreach (char c in rest)
        {
            if (!char.IsAsciiLetterLower(c) && c is not ('-' or '_' or ' '))
                return false;
        }

        int end = rest.IndexOf(' ');
        name = (end < 0 ? rest : rest[..end]).ToString();
        return name.Length > 0;
    }
}
