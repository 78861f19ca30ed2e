using System.Text;
using DocExport.Markdown.Parsing;
using DocExport.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Blocks;

/// <summary>Code and what its info string says: <c>csharp {#id title="x" line-numbers}</c>, or Pandoc's <c>{.csharp}</c>.</summary>
internal static class CodeMapping
{
    public static Model.CodeBlock Map(Markdig.Syntax.CodeBlock block)
    {
        string text = Text(block);
        if (block is not FencedCodeBlock fenced)
            return new Model.CodeBlock(text);
        string info = CleanText.Of($"{fenced.Info} {fenced.Arguments}".Trim());
        int brace = info.IndexOf('{', StringComparison.Ordinal);
        Attributes? attributes = brace < 0 ? null : new AttributeText(info.AsSpan(brace), bareWords: true).Read(out _);
        string language = (attributes is null ? info : info[..brace]).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";
        attributes ??= Attributes.Empty;
        if (language.Length == 0 && attributes.Classes.Count > 0)
        {
            language = attributes.Classes[0];
            attributes = attributes.WithoutClass(language);
        }

        return new Model.CodeBlock(text, language) { Attributes = attributes };
    }

    public static string Text(LeafBlock block)
    {
        var text = new StringBuilder();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringSlice slice = block.Lines.Lines[i].Slice;
            if (i > 0)
                text.Append('\n');
            text.Append(slice.AsSpan());
        }

        return CleanText.Of(text.ToString());
    }
}
