using DocExport.Highlighting;

namespace DocExport.Tests.Highlighting;

/// <summary>Places of each language where a lexer goes wrong easily: the token that begins with a text, and what it is.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("csharp", "#if A\n[Obsolete] int x;", "Obsolete", HighlightKind.Attribute)]
    [InlineData("csharp", "x = 0x_FF;", "0x_FF", HighlightKind.Number)]
    [InlineData("vb", "x = 1 : REM old", "REM old", HighlightKind.Comment)]
    [InlineData("c", "w = L'a';", "L'a'", HighlightKind.String)]
    [InlineData("cpp", "u = u8'x';", "u8'x'", HighlightKind.String)]
    [InlineData("go", "f(\"a %[1]d\")", "%[1]d", HighlightKind.Escape)]
    [InlineData("powershell", "switch ($x) { default { 1 } }", "default", HighlightKind.Keyword)]
    [InlineData("cpp", "void f() override;", "override", HighlightKind.Keyword)]
    [InlineData("scala", "raw\"a\\n\"", "raw\"a\\n\"", HighlightKind.String)]
    [InlineData("rust", "let b = b'n';", "b'n'", HighlightKind.String)]
    [InlineData("swift", "let r = /a[/]b/; x", "/a[/]b/", HighlightKind.Regex)]
    [InlineData("ruby", "puts <<EOS\nif\nEOS\n", "if\n", HighlightKind.String)]
    [InlineData("ruby", "x\n__END__\nif x", "\nif x", HighlightKind.Comment)]
    [InlineData("perl", "split /,/, $l;", "/,/", HighlightKind.Regex)]
    [InlineData("perl", "1;\n__END__\nif", "\nif", HighlightKind.Comment)]
    [InlineData("lua", "s = 'a\\z\n  b' .. c", "b'", HighlightKind.String)]
    [InlineData("r", "x <- r\"(a \\ \"b\")\"; y", "r\"(a \\ \"b\")\"", HighlightKind.String)]
    [InlineData("css", "a { content: \"\\201C\" }", "\\201C", HighlightKind.Escape)]
    [InlineData("sql", "INSERT INTO t VALUES (1) ON CONFLICT DO NOTHING", "CONFLICT", HighlightKind.Keyword)]
    [InlineData("elixir", "~S\"\"\"\na #{b}\n\"\"\"", "~S\"\"\"\na #{b}", HighlightKind.String)]
    [InlineData("php", "<?php // c ?> <b>", "?>", HighlightKind.Preprocessor)]
    [InlineData("latex", "\\verb|a%b| c", "|a%b|", HighlightKind.String)]
    [InlineData("bash", "case x in a|b) echo 1;; esac", "echo", HighlightKind.Function)]
    [InlineData("bash", "x && return 1", "return", HighlightKind.Keyword)]
    public void Are_read_as_they_are_meant(string language, string code, string text, HighlightKind kind)
    {
        HighlightToken token = Assert.Single(SyntaxHighlighter.BuiltIn.Tokenize(language, code), token => token.Start == code.IndexOf(text, StringComparison.Ordinal));
        Assert.Equal(kind, token.Kind);
        Assert.StartsWith(text, code.Substring(token.Start, Math.Max(token.Length, text.Length)), StringComparison.Ordinal);
        Assert.True(token.Length >= text.TrimEnd('"').Length, $"Only {token.Length} characters");
    }

    [Theory]
    [InlineData("rust", "let x = r#type;", "type")]
    [InlineData("swift", "x.`class`()", "class")]
    [InlineData("kotlin", "mock.`when`(x)", "when")]
    [InlineData("scala", "x.`type`", "type")]
    [InlineData("bash", "echo if", "if")]
    [InlineData("bash", "case x in a|b) ;; esac", "b)")]
    [InlineData("bash", "case x in\n  start|stop) ;;\nesac", "start")]
    [InlineData("bash", "case x in\n  -h) ;;\n  run) ls;; esac", "run")]
    [InlineData("bash", "a=(foo bar)", "foo")]
    [InlineData("bash", "((x = 1))", "x")]
    [InlineData("bash", "for ((i = 0; n < 3; i++)); do :; done", "n <")]
    [InlineData("ruby", "list <<Item.new(1)", "Item")]
    public void Are_no_words_of_the_language(string language, string code, string text)
    {
        int start = code.IndexOf(text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            SyntaxHighlighter.BuiltIn.Tokenize(language, code),
            token => token.Start <= start && token.End > start && token.Kind is HighlightKind.Keyword or HighlightKind.Function or HighlightKind.Escape or HighlightKind.String);
    }
}
