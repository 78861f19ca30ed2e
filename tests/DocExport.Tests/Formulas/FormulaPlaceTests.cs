using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Transforms;

namespace DocExport.Tests.Formulas;

public class FormulaPlaceTests
{
    [Theory]
    [InlineData("The sum $a + \\unheard b$.", 1, 14)]
    [InlineData("Text\n\n$$\na +\n\\unheard b\n$$", 5, 1)]
    [InlineData("$$ a + \\unheard b $$", 1, 8)]
    [InlineData("```math\na + \\unheard b\n```", 2, 5)]
    public void AFaultIsToldWhereItIs(string markdown, int line, int column)
    {
        var diagnostics = new DiagnosticBag();
        DocumentResolver.Resolve(MarkdownReader.Read(markdown), new(), diagnostics);
        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal(("DX0509", line, column), (found.Id, found.Span.Line, found.Span.Column));
        Assert.Equal(8, found.Span.Length);
    }

    [Theory]
    [InlineData("As \\(a^2\\) says, and \\(b^2\\).", 1)]
    [InlineData("\\[\nx = \\frac{1}{2}\n\\]", 1)]
    [InlineData("A note \\[sic\\] and \\(so on\\).", 0)]
    [InlineData("`\\(a^2\\)`", 0)]
    [InlineData("\\(a\n\nb^2\\)", 0)]
    public void TexBetweenEscapedBracketsIsTold(string markdown, int times)
    {
        Document document = MarkdownReader.Read(markdown);
        Assert.Equal(times, document.Diagnostics.Count(diagnostic => diagnostic.Id == "DX0518"));
    }

    [Fact]
    public void MacrosOfTheFrontMatterHoldEverywhere()
    {
        var diagnostics = new DiagnosticBag();
        Document document = MarkdownReader.Read("---\nmacros:\n  R: \\mathbb{R}\n  \\half: \\frac{#1}{2}\n---\n\n$\\half{x} \\in \\R$");
        Document resolved = DocumentResolver.Resolve(document, new(), diagnostics);
        Assert.Empty(diagnostics.Items);
        Assert.NotNull(resolved.Formulas["\\half{x} \\in \\R"].Content);
    }

    [Fact]
    public void LabelsNumberFormulasAndReferencesShowTheNumber()
    {
        Document document = MarkdownReader.Read("$$ a \\label{first} $$\n\n$$ b $$\n\n$$ c \\label{third} $$\n\nSee [](#third).");
        Document resolved = DocumentResolver.Resolve(document, new());
        Assert.Equal(["1", null, "2"], resolved.Query<MathBlock>().Select(math => math.Number));
        Assert.Equal("(2)", resolved.Query<CrossReference>().Single().Text);
        Assert.Equal("2", resolved.Formulas.NumberOf("third"));
    }

    [Fact]
    public void AllFormulasAreNumberedOnRequest()
    {
        Document document = MarkdownReader.Read("---\nnumber-equations: true\n---\n\n$$ a $$\n\n$$ b \\notag $$\n\n$$ c \\tag{X} $$\n\n$$ d $$");
        Assert.Equal(["1", null, "X", "2"], DocumentResolver.Resolve(document, new()).Query<MathBlock>().Select(math => math.Number));
    }
}
