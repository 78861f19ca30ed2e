using System.Text.RegularExpressions;
using DocExport.Pdf.Text.Hyphenation;
using DocExport.TableGen.Hyphenation;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Text.Hyphenation;

public partial class HyphenationPatternsTests
{
    public static TheoryData<string, string> KnownWords()
    {
        var words = new TheoryData<string, string>();
        foreach (Match line in WordList().Matches(Words))
        {
            foreach (string word in line.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words.Add(line.Groups[1].Value, word);
        }

        return words;
    }

    [Theory]
    [MemberData(nameof(KnownWords))]
    public void Words_divide_as_their_language_does(string language, string divided) =>
        Assert.Equal(divided, HyphenatorTests.Divide(Hyphenator.ForLanguage(language)!, divided.Replace("-", "", StringComparison.Ordinal)));

    [Fact]
    public void Every_language_has_known_words_and_a_licence_beside_its_patterns()
    {
        string[] files = [.. Directory.GetFiles(Repository.PathTo("src", "DocExport.Pdf", "Text", "Hyphenation", "Patterns"), "*.bin")];

        Assert.Equal(HyphenationLanguages.Available.ToArray(), files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(new FileInfo(Path.ChangeExtension(file, ".LICENSE.txt")).Length > 300));
        string[] tested = [.. WordList().Matches(Words).Select(line => line.Groups[1].Value)];
        Assert.All(HyphenationLanguages.Available.ToArray(), language => Assert.Contains(language, tested));
    }

    [Fact]
    public void No_licence_is_a_copyleft_one()
    {
        string folder = Repository.PathTo("src", "DocExport.Pdf", "Text", "Hyphenation", "Patterns");
        Assert.All(Directory.GetFiles(folder, "*.LICENSE.txt"), file =>
        {
            string text = File.ReadAllText(file);
            bool permissive = Permissive().IsMatch(text);
            Assert.True(permissive, file);
        });
    }

    /// <summary>The packed trie says what a plain search for every pattern says.</summary>
    [Fact]
    public void Compiled_patterns_give_the_levels_of_plain_search()
    {
        string[] patterns = [".ab1a", "a1b", "1ba2", "b3a.", "a4ba", "c1c", "2cc.", "abac1ab", "5abc", "ab3c", "bab2a", "1cab"];
        HyphenationPatterns compiled = Read(patterns, []);
        foreach (string word in WordsOf("abc", 7))
        {
            string text = $".{word}.";
            byte[] codes = [.. text.Select(c => c == '.' ? HyphenationPatterns.WordEnd : compiled.CodeOf(c))];
            var levels = new byte[codes.Length + 1];

            compiled.Match(codes, levels);

            Assert.Equal(PlainLevels(patterns, text), levels);
        }
    }

    [Fact]
    public void Exceptions_in_the_source_stand_above_its_patterns()
    {
        HyphenationPatterns compiled = Read(["a1b", "b1a"], ["aab-aba"]);
        var hyphenator = new Hyphenator(compiled);

        Assert.Equal("aab-aba", DivideAnywhere(hyphenator, "aababa"));
        Assert.Equal("aa-b-a-b", DivideAnywhere(hyphenator, "aabab"));
    }

    private static string DivideAnywhere(Hyphenator hyphenator, string word)
    {
        var breaks = new bool[word.Length];
        hyphenator.Hyphenate(word, breaks);
        return string.Concat(word.Select((c, i) => breaks[i] ? "-" + c : c.ToString()));
    }

    private static HyphenationPatterns Read(string[] patterns, string[] exceptions) =>
        HyphenationPatterns.Read(new MemoryStream(PatternCompiler.Compile(patterns, exceptions, 1, 1)));

    private static byte[] PlainLevels(string[] patterns, string text)
    {
        var levels = new byte[text.Length + 1];
        foreach (string pattern in patterns)
        {
            string letters = string.Concat(pattern.Where(c => !char.IsAsciiDigit(c)));
            for (int at = text.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = text.IndexOf(letters, at + 1, StringComparison.Ordinal))
            {
                int place = at;
                foreach (char c in pattern)
                {
                    if (char.IsAsciiDigit(c))
                        levels[place] = Math.Max(levels[place], (byte)(c - '0'));
                    else
                        place++;
                }
            }
        }

        return levels;
    }

    private static IEnumerable<string> WordsOf(string letters, int length) =>
        length == 0 ? [""] : WordsOf(letters, length - 1).SelectMany(word => letters.Select(letter => word + letter));

    [GeneratedRegex(@"^(\S+):(.*)$", RegexOptions.Multiline)]
    private static partial Regex WordList();

    [GeneratedRegex("MIT|BSD|LPPL|Unlicence|without modification|may be freely distributed|freely use, modify and/or distribute|Permission is hereby granted|used, modified, copied, distributed, and sold")]
    private static partial Regex Permissive();

    private const string Words = """
        af: uni-ver-si-teit
        bg: уни-вер-си-тет биб-ли-о-тека
        ca: uni-ver-si-tat bi-bli-o-teca
        cy: prif-ysgol llyfr-gell
        da: ord-de-ling uni-ver-si-tet ud-vik-ling
        de: Sil-ben-tren-nung Zu-cker Do-nau-dampf-schiff-fahrts-ge-sell-schaft Stra-ßen-bahn Uni-ver-si-tät
        el: πα-νε-πι-στή-μιο βι-βλιο-θήκη
        en-GB: hy-phen-a-tion ty-po-graphy uni-ver-sity
        en-US: hy-phen-a-tion as-so-ciate project com-puter ty-pog-ra-phy def-i-ni-tion dec-la-ra-tion in-fra-struc-ture white-space
        es: uni-ver-si-dad bi-blio-teca ti-po-gra-fía de-sa-rro-llo
        et: üli-kool raa-ma-tu-kogu
        eu: uni-ber-tsi-ta-tea
        fi: ta-vu-tus kir-jasto
        fr: bi-blio-thèque l’uni-ver-sité dé-mo-cra-tique l’Aca-dé-mie
        ga: oll-scoil
        gl: uni-ver-si-dade bi-blio-teca
        hr: sve-uči-li-šte knjiž-nica
        is: há-skóli bóka-safn
        it: bi-blio-teca uni-ver-sità ti-po-gra-fia del-l’u-ni-ver-sità
        la: uni-ver-si-tas bi-blio-theca
        lt: uni-ver-si-te-tas
        nb: ord-de-ling uni-ver-si-tet ut-vik-ling at-tende
        nl: let-ter-greep uni-ver-si-teit ont-wik-ke-ling
        nn: ord-de-ling att-ende
        pl: uni-wer-sy-tet ty-po-gra-fia prze-no-sze-nie
        pt: uni-ver-si-dade ti-po-gra-fia
        ru: уни-вер-си-тет биб-лио-тека про-грам-ми-ро-ва-ние
        sk: uni-ver-zita kniž-nica
        sl: uni-verza
        sv: av-stav-ning ut-veck-ling
        tr: üni-ver-site
        uk: уні-вер-си-тет пе-ре-не-се-ння
        """;
}
