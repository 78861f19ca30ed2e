using System.Text;

namespace DocExport.TableGen.Hyphenation;

/// <summary>Every language's compiled patterns with the licence of their source.</summary>
public static class HyphenationTables
{
    // Only files whose header grants MIT, BSD, LPPL, Unlicense or "may be freely distributed" terms, alone or as a choice.
    // Left out for their terms: cs, id, lv (GPL, LGPL), hu (MPL, GPL, LGPL), ro (none stated); be for leaving single consonants
    // between hyphens.
    // en-US is plain TeX's with TUGboat's list of exceptions: hyph-en-us has more patterns, and writes de-f-i-n-i-tion.
    private static readonly (string Language, string File)[] Languages =
    [
        ("af", "af"), ("bg", "bg"), ("ca", "ca"), ("cy", "cy"), ("da", "da"), ("de", "de-1996"),
        ("el", "el-monoton"), ("en-GB", "en-gb"), ("en-US", "hyphen.tex ushyphex.tex"), ("es", "es"), ("et", "et"), ("eu", "eu"), ("fi", "fi"),
        ("fr", "fr"), ("ga", "ga"), ("gl", "gl"), ("hr", "hr"), ("is", "is"), ("it", "it"), ("la", "la"), ("lt", "lt"),
        ("nb", "nb"), ("nl", "nl"), ("nn", "nn"), ("pl", "pl"), ("pt", "pt"), ("ru", "ru"), ("sk", "sk"), ("sl", "sl"),
        ("sv", "sv"), ("tr", "tr"), ("uk", "uk"),
    ];

    /// <param name="folder">hyph-utf8's <c>patterns/tex</c>, with TeX Live's hyphen.tex and ushyphex.tex beside them.</param>
    public static IEnumerable<GeneratedFile> Generate(string folder)
    {
        foreach ((string language, string name) in Languages)
        {
            string[] names = name.Contains('.', StringComparison.Ordinal) ? name.Split(' ') : [$"hyph-{name}.tex"];
            var file = new PatternFile(folder, names);
            IReadOnlyList<string> exceptions = language == "en-US" ? [.. file.Exceptions, .. AmericanExceptions.Split(' ')] : file.Exceptions;
            string path = $"src/DocExport.Pdf/Text/Hyphenation/Patterns/{language}";
            yield return new GeneratedFile(
                $"{path}.bin",
                PatternCompiler.Compile(file.Patterns, exceptions, file.Left, file.Right, dotlessI: language == "tr"));
            yield return new GeneratedFile($"{path}.LICENSE.txt", Encoding.UTF8.GetBytes(Licence(language, names, file)));
        }
    }

    // Words of computing and of the calendar that plain TeX's patterns, made in 1983, divide wrongly.
    private const string AmericanExceptions =
        "in-fra-struc-ture in-fra-struc-tures name-spaced name-spac-ing data-base data-bases work-space work-spaces tool-chain "
        + "tool-chains light-weight eng-lish pseu-do-code java-script type-script web-assem-bly";

    private static string Licence(string language, string[] names, PatternFile file)
    {
        var text = new StringBuilder();
        text.Append($"{language}.bin holds the patterns of {string.Join(" and ", names)} in a compiled form. The original, to which its\n");
        text.Append("authors' terms below apply, is part of TeX Live; see https://www.hyphenation.org/tex.\n");
        text.Append("Where the terms are a choice, the most permissive are taken here.\n\n");
        foreach (string line in file.Header)
            text.Append(line.TrimStart('%').TrimEnd()).Append('\n');
        bool named = file.Header.Any(line => line.Contains("name: MIT", StringComparison.Ordinal));
        if (named && !text.ToString().Contains("Permission is hereby granted", StringComparison.Ordinal))
            text.Append('\n').Append(MitLicence);
        return text.ToString();
    }

    private const string MitLicence = """
        The MIT licence, which the header names without its text:

        Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
        documentation files (the "Software"), to deal in the Software without restriction, including without limitation
        the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
        to permit persons to whom the Software is furnished to do so, subject to the following conditions:

        The above copyright notice and this permission notice shall be included in all copies or substantial portions of
        the Software.

        THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
        THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
        CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        IN THE SOFTWARE.

        """;
}
