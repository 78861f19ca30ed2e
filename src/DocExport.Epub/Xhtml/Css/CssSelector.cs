using System.Text.RegularExpressions;

namespace DocExport.Epub.Xhtml.Css;

/// <summary>Tells whether a selector list is such as checkers and old readers take (Selectors 4, without column and deep combinators).</summary>
internal static partial class CssSelector
{
    private const int Longest = 4000;

    // The alternatives of each part begin with different characters, so that matching never tries twice.
    private const string Escape = @"\\(?:[0-9A-Fa-f]{1,6} ?|[^\n0-9A-Fa-f])";

    private const string NameCharacter = @"(?:[A-Za-z0-9_-]|[^\x00-\x7F]|" + Escape + ")";

    private const string Ident = @"-{0,2}(?:[A-Za-z_]|[^\x00-\x7F]|" + Escape + ")" + NameCharacter + "*";

    private const string Attribute =
        @"\[\s*(?:" + Ident + @"\||\*\|)?" + Ident + @"\s*(?:[~|^$*]?=\s*(?:" + Ident + @"|""[^""\n]*""|'[^'\n]*')\s*)?\]";

    // An argument is a number pattern, a language or selectors; "of" within a pattern is newer than what readers know.
    private const string Pseudo = "::?" + Ident + @"(?:\((?! *[0-9n+ -]+ of )(?:[^(){};@&/]|\([^(){};@&/]*\))+\))?";

    private const string Type = @"(?:(?:" + Ident + @"|\*)?\|)?(?:" + Ident + @"|\*)";

    private const string Condition = "(?:#" + NameCharacter + @"+|\." + Ident + "|" + Attribute + "|" + Pseudo + ")";

    private const string Compound = "(?:" + Type + Condition + "*|" + Condition + "+)";

    private const string Complex = Compound + @"(?:(?:\s*[>+~]\s*|\s+)" + Compound + ")*";

    public static bool IsSound(string selectors) => selectors.Length <= Longest && Whole().IsMatch(selectors.Trim());

    [GeneratedRegex("^" + Complex + @"(?:\s*,\s*" + Complex + ")*$")]
    private static partial Regex Whole();
}
