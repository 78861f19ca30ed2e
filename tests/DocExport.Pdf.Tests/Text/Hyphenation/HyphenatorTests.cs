using DocExport.Pdf.Text.Hyphenation;

namespace DocExport.Pdf.Tests.Text.Hyphenation;

public class HyphenatorTests
{
    private static Hyphenator English => Hyphenator.ForLanguage("en-US")!;

    [Theory]
    [InlineData("en-AU", "en-GB")]
    [InlineData("en", "en-US")]
    [InlineData("EN-us", "en-US")]
    [InlineData("en-CA", "en-US")]
    [InlineData("de-AT", "de")]
    [InlineData("de-Latn-CH", "de")]
    [InlineData("pt_BR", "pt")]
    [InlineData("no", "nb")]
    [InlineData("ru-Cyrl", "ru")]
    [InlineData("ru-Latn", null)]
    [InlineData("ja", null)]
    [InlineData("cs", null)]
    [InlineData("", null)]
    public void A_tag_finds_the_patterns_of_its_language(string tag, string? expected)
    {
        Assert.Equal(expected, HyphenationLanguages.Find(tag));
        Assert.Equal(expected is null, Hyphenator.ForLanguage(tag) is null);
    }

    [Fact]
    public void Minima_are_the_languages_own_or_larger()
    {
        Assert.Equal((2, 2), (English.Left, English.Right));
        Assert.Equal((2, 2), (English.WithMinima(1, 1).Left, English.WithMinima(1, 1).Right));
        Hyphenator greek = Hyphenator.ForLanguage("el")!;
        Assert.Equal((1, 1), (greek.Left, greek.Right));
        Assert.Equal((2, 3), (greek.WithMinima(2, 3).Left, greek.WithMinima(2, 3).Right));
        Assert.Equal("hyphen-a-tion", Divide(English.WithMinima(3, 3), "hyphenation"));
        Assert.Equal("in-for-ma-tion", Divide(English, "information"));
        Assert.Equal("infor-mation", Divide(English.WithMinima(3, 6), "information"));
    }

    [Theory]
    [InlineData("(hyphenation),", "(hy-phen-a-tion),")]
    [InlineData("HYPHENATION", "HYPHENATION")]
    [InlineData("JavaScriptInformation", "JavaScriptInformation")]
    [InlineData("information2", "information2")]
    [InlineData("information-information", "in-for-ma-tion-in-for-ma-tion")]
    [InlineData("Information", "In-for-ma-tion")]
    [InlineData("информация", "информация")]
    [InlineData("", "")]
    [InlineData("😀", "😀")]
    public void What_is_no_plain_word_is_left_whole_and_punctuation_does_not_matter(string word, string expected) =>
        Assert.Equal(expected, Divide(English, word));

    [Fact]
    public void Soft_hyphens_are_the_only_places_of_their_word()
    {
        Assert.Equal("infor\u00AD-mation", Divide(English, "infor\u00ADmation"));
        Assert.Equal("\u00ADinformation\u00AD", Divide(English, "\u00ADinformation\u00AD"));
    }

    [Fact]
    public void A_mark_stays_with_its_letter()
    {
        string divided = Divide(Hyphenator.ForLanguage("es")!, "tipografi\u0301a");

        Assert.Equal("ti-po-gra-fi\u0301a", divided);
    }

    [Fact]
    public void Exceptions_override_patterns_and_minima_whatever_their_case()
    {
        var exceptions = new HyphenationExceptions(["infor-mation", "Typography", "a-b"]);

        Assert.Equal("Infor-mation", Divide(English, "Information", exceptions));
        Assert.Equal("typography", Divide(English, "typography", exceptions));
        Assert.Equal("a-b", Divide(English, "ab", exceptions));
        Assert.Equal("hy-phen-a-tion", Divide(English, "hyphenation", exceptions));
    }

    [Fact]
    public void A_very_long_word_is_divided_like_any_other()
    {
        string word = string.Concat(Enumerable.Repeat("information", 2000));

        string divided = Divide(English, word);

        Assert.Equal(word, divided.Replace("-", "", StringComparison.Ordinal));
        Assert.True(divided.Length > word.Length + 4000);
    }

    [Fact]
    public void Dividing_a_word_allocates_nothing()
    {
        Hyphenator hyphenator = English;
        var exceptions = new HyphenationExceptions(["ther-a-pist"]);
        var breaks = new bool[64];
        hyphenator.Hyphenate("internationalisation", breaks, exceptions);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            hyphenator.Hyphenate("internationalisation", breaks, exceptions);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Threads_share_a_hyphenator()
    {
        string[] divided = [.. Enumerable.Range(0, 64).AsParallel().Select(_ => Divide(Hyphenator.ForLanguage("fi")!, "tavutus"))];

        Assert.All(divided, word => Assert.Equal("ta-vu-tus", word));
    }

    internal static string Divide(Hyphenator hyphenator, string word, HyphenationExceptions? exceptions = null)
    {
        var breaks = new bool[word.Length];
        hyphenator.WithMinima(2, 3).Hyphenate(word, breaks, exceptions);
        return string.Concat(word.Select((c, i) => breaks[i] ? "-" + c : c.ToString()));
    }
}
