using DocExport.Pdf.Fonts;

namespace DocExport.Pdf.Tests.Fonts;

public class BundledFontsTests
{
    public static TheoryData<int> Entries => [.. Enumerable.Range(0, BundledFonts.All.Count)];

    [Theory]
    [MemberData(nameof(Entries))]
    public void The_description_agrees_with_the_file(int index)
    {
        FontEntry entry = BundledFonts.All[index];
        FontFace face = entry.FaceAt(400);

        Assert.Equal(entry.Families[0], face.Family);
        Assert.Equal(entry.LightestWeight, face.Weight);
        Assert.Equal(entry.Italic, face.Italic);
        Assert.True(face.Style.Embedding is { Allowed: true, SubsettingAllowed: true });
        if (face.Style.Class != FontClass.Unknown)
            Assert.Equal(entry.Class, face.Style.Class);
    }

    [Fact]
    public void Every_file_has_its_licence_beside_it()
    {
        string[] resources = [.. typeof(FontFace).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("fonts/", StringComparison.Ordinal))];
        string[] licences = [.. resources.Where(name => name.EndsWith(".LICENSE.txt", StringComparison.Ordinal)).Select(name => name[..^".LICENSE.txt".Length])];
        string[] fonts = [.. resources.Where(name => !name.EndsWith(".txt", StringComparison.Ordinal))];

        Assert.Equal(BundledFonts.All.Count, fonts.Length);
        Assert.All(fonts, font => Assert.Contains(licences, licence => font.StartsWith(licence + "-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("serif")]
    [InlineData("sans-serif")]
    public void Text_families_cover_the_scripts_of_Europe_and_Vietnamese(string family)
    {
        using var catalog = new FontCatalog();
        string text = "AZaz ÀÿŁőŐșȚğİ Αα Ωώ ΐ ЀЯяѓџ ăâđêôơư ảấầẩẫậắằẳẵặỹ ‘’“”„«»–—… €£ №";
        foreach ((int weight, bool italic) in new[] { (400, false), (400, true), (700, false), (700, true) })
        {
            FontFace face = catalog.Find(family, weight, italic);
            Assert.All(text, c => Assert.True(face.Covers(c), $"{face} lacks U+{(int)c:X4}"));
        }
    }

    [Fact]
    public void Figures_and_small_caps_are_there_to_be_asked_for()
    {
        using var catalog = new FontCatalog();
        FontFace serif = catalog.Find("serif", 400, italic: false);

        Assert.All(["onum", "lnum", "pnum", "tnum", "smcp", "c2sc", "sups", "subs", "kern", "liga"], tag => Assert.True(serif.HasFeature(tag), tag));
        Assert.True(serif.HasFeature("smcp", "Latn", "de"));
        Assert.True(serif.HasFeature("locl", "Latn", "tr"));
        Assert.False(serif.HasFeature("locl", "Latn", "en"));
        Assert.False(catalog.Find("serif", 400, italic: true).HasFeature("smcp"));
        Assert.False(serif.HasMath);
        Assert.True(catalog.Find("math", 400, italic: false).HasMath);
    }
}
