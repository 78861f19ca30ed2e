using DocExport.Markdown;
using DocExport.Model;

namespace DocExport.Tests.Markdown;

public sealed class CodeInfoTests
{
    [Theory]
    [InlineData("csharp {.line-numbers title=\"x y\" highlight=\"2-3\"}", "csharp", "title=x y;highlight=2-3")]
    [InlineData("cs {2-3}", "cs", "highlight=2-3")]
    [InlineData("js{1,3}", "js", "highlight=1,3")]
    [InlineData("js title=\"app.js\" showLineNumbers {1,3}", "js", "highlight=1,3;title=app.js;line-numbers=true")]
    [InlineData("py linenums=\"5\" hl_lines=\"2 3\"", "py", "line-numbers=true;start=5;highlight=2 3")]
    [InlineData("{.python .numberLines startFrom=\"10\"}", "python", "start=10")]
    [InlineData("rust,ignore", "rust", "")]
    [InlineData("js:src/app.js", "js", "title=src/app.js")]
    [InlineData("go and more words", "go", "")]
    [InlineData("go {broken", "go", "")]
    [InlineData("", "", "")]
    public void Info_strings_of_other_tools_are_understood(string info, string language, string values)
    {
        var code = (CodeBlock)MarkdownReader.Read($"``` {info}\nx\n```").Blocks[0];
        Assert.Equal(language, code.Language);
        Assert.Equal(values, string.Join(';', code.Attributes.Values.Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Fact]
    public void Colours_of_a_terminal_are_left_out()
    {
        var code = (CodeBlock)MarkdownReader.Read("```console\n\u001B[01;34mdir\u001B[0m x\u001B[K\n```").Blocks[0];
        Assert.Equal("dir x", code.Text);
    }

    [Fact]
    public void Widths_of_columns_are_read_from_the_tables_attributes()
    {
        Document document = MarkdownReader.Read("{widths=\"3cm auto 20% x\"}\n| A | B | C | D |\n|---|---|---|---|\n| a | b | c | d |");
        var table = (Table)document.Blocks[0];
        Assert.Equal(new Length(3, LengthUnit.Centimetre), table.Columns[0].Width);
        Assert.Equal((null, null), (table.Columns[1].Width, table.Columns[1].RelativeWidth));
        Assert.Equal(0.2, table.Columns[2].RelativeWidth);
        Assert.Single(document.Diagnostics, diagnostic => diagnostic.Id == "DX1141");
    }
}
