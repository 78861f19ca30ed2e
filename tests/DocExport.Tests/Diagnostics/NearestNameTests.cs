using DocExport.Diagnostics;

namespace DocExport.Tests.Diagnostics;

public sealed class NearestNameTests
{
    private static readonly string[] Keys = ["title", "subtitle", "author", "date", "toc", "toc-depth"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Autor", "author")]
    [InlineData("tco", "toc")]
    [InlineData("toc-dept", "toc-depth")]
    public void Finds_the_name_that_was_meant(string typed, string meant) => Assert.Equal(meant, NearestName.Find(typed, Keys));

    [Theory]
    [InlineData("colour")]
    [InlineData("x")]
    public void Finds_nothing_where_nothing_is_near(string typed) => Assert.Null(NearestName.Find(typed, Keys));
}
