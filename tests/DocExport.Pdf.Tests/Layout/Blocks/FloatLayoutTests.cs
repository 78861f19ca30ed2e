using DocExport.Markdown;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Blocks;

public sealed class FloatLayoutTests
{
    [Theory]
    [InlineData("{float=left}\n\n| a |\n|---|\n| b |\n", "DX1130")]
    [InlineData("> | a |\n> |---|\n> | b |\n", null)]
    [InlineData("::: {columns=2}\nText\n\n{float=top}\n\n| a |\n|---|\n| b |\n:::\n", "DX1131")]
    [InlineData("{float=top}\n\nText\n", "DX1132")]
    [InlineData("{float=top}\n\n```\n{lines}\n```\n", "DX1133")]
    public void What_can_t_float_is_told(string text, string? id)
    {
        string lines = string.Join('\n', Enumerable.Range(1, 90));
        LaidDocument laid = Lay(text.Replace("{lines}", lines, StringComparison.Ordinal), BuiltInThemes.Article);
        Assert.Equal(id is null ? [] : [id], laid.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void In_the_structure_a_float_stands_where_the_document_has_it()
    {
        LaidDocument laid = Lay("Before.\n\n{float=top}\n\n```\ncode\n```\n\nAfter.\n\n\\pagebreak\n\nFirst.\n\n{float=top}\n\n```\nlisting\n```\n\nLast.\n", BuiltInThemes.Article);
        Assert.Equal(
            [LogicalRole.P, LogicalRole.CodeBlock, LogicalRole.P, LogicalRole.P, LogicalRole.CodeBlock, LogicalRole.P],
            laid.List.Structure.Children.Select(node => node.Role));
        Assert.True(laid.Find(1, "listing").Baseline < laid.Find(1, "First.").Baseline);
    }

    [Fact]
    public void By_the_theme_only_what_has_a_caption_floats()
    {
        const string Text = "Before.\n\n| a |\n|---|\n| one |\n\nAfter.\n\n| b |\n|---|\n| two |\n\nTable: Two\n\nLast.\n";
        LaidDocument laid = Lay(Text, BuiltInThemes.Article with { Floats = FloatPlacement.Bottom });
        string[] order = [.. laid.RunsOf(0).Where(run => run.Item.Owner is not null).OrderBy(run => run.Item.Baseline).Select(run => run.Text.Trim())];
        Assert.Equal(["Before.", "a", "one", "After.", "Last."], order[..5]);
    }

    [Fact]
    public void A_paragraph_behind_a_float_is_set_as_behind_the_one_before_it()
    {
        const string Text = "First.\n\n{float=bottom}\n\n| a |\n|---|\n| b |\n\nSecond.\n";
        LaidDocument laid = Lay("# Heading\n\n" + Text, BuiltInThemes.Book with { Title = TitlePlacement.None, Contents = false });
        int page = laid.PageOf("Second.");
        Assert.True(laid.Find(page, "Second.").X > laid.Find(page, "First.").X + 5);
    }

    private static LaidDocument Lay(string text, Theme theme) =>
        LaidDocument.Of(MarkdownReader.Read("---\nlanguage: en\n---\n\n" + text), theme);
}
