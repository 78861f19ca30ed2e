using DocExport.Markdown;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tests.Layout;

namespace DocExport.Pdf.Tests.Formulas;

/// <summary>Formulas on the page: in lines, displayed, numbered.</summary>
public class FormulaLayoutTests
{
    [Fact]
    public void AFormulaStandsForItsSource()
    {
        LaidDocument laid = Lay("Energy is $E = mc^2$ here.");
        ReplacedItem[] pieces = Pieces(laid);
        Assert.Equal("E = mc^2", string.Concat(pieces.Select(piece => piece.Text)));
        LogicalNode formula = Assert.Single(pieces.Select(piece => piece.Owner!.Parent!).Distinct());
        Assert.Equal((LogicalRole.Formula, "E = mc^2"), (formula.Role, formula.AlternativeText));
        Assert.All(pieces, piece => Assert.All(piece.Items, item => Assert.Null(item.Owner)));
    }

    [Fact]
    public void LinesEndAfterRelationsAndOperatorsAlone()
    {
        const string Tex = "a_1+a_2+a_3+a_4+a_5+a_6+a_7+a_8+a_9=b_1+b_2+b_3+b_4+b_5+b_6+b_7+b_8+b_9";
        ReplacedItem[] pieces = Pieces(Lay($"A long introduction to what follows, which takes most of the first line, and ${Tex}$ is all."));
        var lines = pieces.GroupBy(piece => piece.Baseline).ToList();
        Assert.True(lines.Count > 1);
        Assert.All(lines.SkipLast(1), line => Assert.True(line.Last().Text[^1] is '+' or '='));
        Assert.Equal(Tex, string.Concat(pieces.Select(piece => piece.Text)));
    }

    [Fact]
    public void LettersAloneLeaveTheDistanceOfLines()
    {
        double[] with = Baselines("Word $x$ word. " + string.Concat(Enumerable.Repeat("Words in lines. ", 20)));
        double[] without = Baselines("Word x word. " + string.Concat(Enumerable.Repeat("Words in lines. ", 20)));
        Assert.Equal(without[1] - without[0], with[1] - with[0], 3);
    }

    [Fact]
    public void TallFormulasInLinesBelowEachOtherDoNotTouch()
    {
        ReplacedItem[] pieces = Pieces(Lay("$\\frac{\\frac12}{\\frac34}$\\\n$\\frac{\\frac12}{\\frac34}$"));
        double bottom = pieces[0].Baseline + pieces[0].Extent.Bottom;
        Assert.InRange(pieces[1].Baseline + pieces[1].Extent.Y - bottom, 1, 3);
    }

    [Fact]
    public void ADisplayedFormulaIsCentredWithItsNumberAtTheRight()
    {
        LaidDocument laid = Lay("$$ a = b \\label{one} $$");
        ReplacedItem formula = Assert.Single(Pieces(laid));
        double left = formula.X - laid.Geometry.LeftOf(0), right = laid.Geometry.LeftOf(0) + laid.Geometry.TextWidth - formula.X - formula.Extent.Width;
        Assert.Equal(left, right, 1);
        GlyphRunItem number = laid.Pages[0].Items.OfType<GlyphRunItem>().Single(run => run.Run.Text.Contains("(1)", StringComparison.Ordinal));
        Assert.Equal(laid.Geometry.LeftOf(0) + laid.Geometry.TextWidth, number.X + number.Run.Width, 1);
        Assert.Equal(formula.Baseline, number.Baseline, 2);
        Assert.Equal(LogicalRole.P, number.Owner!.Parent!.Role);
    }

    [Fact]
    public void AWideFormulaIsBrokenAtItsRelations()
    {
        string sum = string.Join(" + ", Enumerable.Range(1, 14).Select(i => $"a_{{{i}}} x^{{{i}}}"));
        LaidDocument laid = Lay($"$$ f(x) = {sum} = {sum} $$");
        ReplacedItem[] lines = Pieces(laid);
        Assert.Empty(laid.Diagnostics);
        Assert.True(lines.Length >= 2);
        Assert.Contains(lines, line => line.Text.StartsWith("= a", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.X + line.Extent.Width <= laid.Geometry.LeftOf(0) + laid.Geometry.TextWidth + 0.5));
    }

    [Fact]
    public void WhatCannotBeBrokenIsSetSmaller()
    {
        string cells = string.Join(" & ", Enumerable.Range(1, 40).Select(i => $"a_{{{i}}}"));
        LaidDocument laid = Lay($"$$ \\begin{{pmatrix}} {cells} \\end{{pmatrix}} $$");
        Assert.Equal("DX1170", Assert.Single(laid.Diagnostics).Id);
        ReplacedItem formula = Assert.Single(Pieces(laid));
        Assert.Equal(laid.Geometry.TextWidth, formula.Extent.Width, 1);
    }

    [Fact]
    public void RowsMayBePartedByPages()
    {
        string rows = string.Join(" \\\\ ", Enumerable.Range(1, 80).Select(i => $"a_{{{i}}} &= b_{{{i}}}"));
        LaidDocument laid = Lay($"$$ \\begin{{align}} {rows} \\end{{align}} $$");
        Assert.True(laid.Pages.Count > 1);
        ReplacedItem[] pieces = Pieces(laid);
        Assert.Equal(80, pieces.Length);
        Assert.Single(pieces.Select(piece => piece.Owner).Distinct());
    }

    [Fact]
    public void WhatCannotBeReadShowsItsSource()
    {
        LaidDocument laid = Lay("A $\\unheard{x}$ here.\n\n$$ \\unheard{y} $$");
        Assert.Equal(["DX0509", "DX0509"], laid.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains(laid.Pages[0].Items.OfType<GlyphRunItem>(), run => LaidDocument.TextOf(run).Contains("\\unheard{x}", StringComparison.Ordinal));
        Assert.Empty(Pieces(laid));
    }

    [Fact]
    public void FormulasStandInHeadingsCellsAndNotes()
    {
        LaidDocument laid = Lay("# About $\\alpha$\n\n| $a$ | b |\n|---|---|\n| $\\frac ab$ | c |\n\nText[^1].\n\n[^1]: A note with $\\beta$.");
        Assert.Empty(laid.Diagnostics);
        Assert.Equal(["\\alpha", "\\beta", "\\frac ab", "a"], Pieces(laid).Select(piece => piece.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ContentsShowTheFormulasOfHeadings()
    {
        LaidDocument laid = LaidDocument.AsExported(MarkdownReader.Read("---\ntoc: true\n---\n\n# One\n\n## About $\\frac{a}{b}$ here\n\nText.\n\n# Two"));
        Assert.Equal(2, Pieces(laid).Count(piece => piece.Text == "\\frac{a}{b}"));
        Assert.Contains(Pieces(laid), piece => piece.Owner!.Parent!.Parent!.Role == LogicalRole.Link);
    }

    [Fact]
    public void BookmarksAndRunningHeadsShowAFormulaInPlainCharacters()
    {
        LaidDocument laid = Lay("# First\n\n## About $E = mc^2$ and $\\alpha$\n\nText.\n\n# Second");
        Assert.Equal("About E = mc² and α", laid.List.Outline[0].Children[0].Title);
        Assert.Equal(["E = mc²", "α"], Pieces(laid).Select(piece => piece.Owner!.Parent!.ActualText).Distinct());
    }

    private static LaidDocument Lay(string markdown) => LaidDocument.Of(MarkdownReader.Read(markdown));

    private static ReplacedItem[] Pieces(LaidDocument laid) => [.. laid.Pages.SelectMany(page => page.Items).OfType<ReplacedItem>()];

    private static double[] Baselines(string markdown) =>
        [.. Lay(markdown).Pages[0].Items.OfType<GlyphRunItem>().Select(run => run.Baseline).Distinct().Order()];
}
