using DocExport.Themes;

namespace DocExport.Tests.Themes;

public sealed class ThemeTextTests
{
    public static TheoryData<string> Names => [.. BuiltInThemes.All.Select(theme => theme.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_theme_written_as_a_file_reads_back_as_itself(string name)
    {
        Assert.True(BuiltInThemes.TryGet(name, out Theme? theme));

        ThemeResult read = ThemeReader.Read(ThemeText.Write(theme));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(theme, read.Theme);
    }
}
