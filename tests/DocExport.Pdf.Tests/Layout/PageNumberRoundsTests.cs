using DocExport.Diagnostics;
using DocExport.Pdf.Layout;
using DocExport.Pdf.Layout.Inlines;

namespace DocExport.Pdf.Tests.Layout;

public sealed class PageNumberRoundsTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void The_layout_that_was_given_its_own_numbers_is_kept()
    {
        int rounds = 0;
        int laid = PageNumberRounds.Settle(_ => ++rounds, round => Numbers(round < 3 ? round : 3), _diagnostics);
        // The third has new numbers, the fourth the same.
        Assert.Equal(4, laid);
        Assert.Empty(_diagnostics.Items);
    }

    [Fact]
    public void Numbers_that_come_and_go_end_after_a_bound_and_are_reported()
    {
        int rounds = 0;
        int laid = PageNumberRounds.Settle(_ => ++rounds, round => Numbers(round % 2), _diagnostics);
        Assert.Equal(PageNumberRounds.Most, laid);
        Assert.Equal(PageNumberRounds.Most, rounds);
        Assert.Equal("DX1112", Assert.Single(_diagnostics.Items).Id);
    }

    [Fact]
    public void Text_that_shows_no_numbers_is_laid_out_once()
    {
        int rounds = 0;
        PageNumberRounds.Settle(_ => ++rounds, _ => PageNumbers.None, _diagnostics);
        Assert.Equal(1, rounds);
    }

    private static PageNumbers Numbers(int page) => new(new Dictionary<string, string> { ["target"] = $"{page}" });
}
