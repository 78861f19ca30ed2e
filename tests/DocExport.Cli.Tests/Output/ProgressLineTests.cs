using DocExport.Cli.Output;
using DocExport.Export;

namespace DocExport.Cli.Tests.Output;

public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(ExportPhase.Resolving, 0, 1, "page", "resolving")]
    [InlineData(ExportPhase.Typesetting, 0, 8000, "page", "typesetting")]
    [InlineData(ExportPhase.Paging, 120, 0, "page", "paging, page 120")]
    [InlineData(ExportPhase.Writing, 12, 25, "chapter", "writing, chapter 12 of 25")]
    public void Long_work_tells_its_phase_and_the_page_or_chapter_it_is_at(ExportPhase phase, int done, int total, string unit, string expected) =>
        Assert.Equal(expected, ProgressLine.Text(new ExportProgress(phase, done, total), unit));
}
