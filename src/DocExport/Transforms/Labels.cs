using System.Globalization;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>The words that renderers add to a document, in its language.</summary>
internal sealed class Labels
{
    private readonly string[] _words;
    private readonly string[] _months;
    private readonly string _datePattern;

    private Labels(string[] words, string[] months, string datePattern)
    {
        _words = words;
        _months = months;
        _datePattern = datePattern;
    }

    public string Contents => _words[0];

    public string Figure => _words[1];

    public string Table => _words[2];

    public string Page => _words[8];

    /// <summary>Before a page's number: <c>p.</c></summary>
    public string PageAbbreviation => _words[9];

    public string Section => _words[10];

    public string Chapter => _words[11];

    public string Part => _words[12];

    public string Appendix => _words[13];

    public string Footnotes => _words[14];

    public string Cover => _words[15];

    public string ListOfFigures => _words[16];

    public string ListOfTables => _words[17];

    public string Links => _words[18];

    /// <summary>Before the number of the note whose call it leads to.</summary>
    public string BackToCall => _words[19];

    /// <summary>Behind the number or caption of a table that goes on, in brackets.</summary>
    public string Continued => _words[20];

    /// <summary>The words of a language: of its tag with script or region where there are some of its own, otherwise of its primary subtag; English where it is not known.</summary>
    public static Labels For(LanguageTag language)
    {
        string key = Key(language);
        return new Labels(
            LabelTable.Words[key].Split('|'),
            LabelTable.Months[key].Split(' '),
            LabelTable.DatePatterns[key]);
    }

    public string Alert(AlertKind kind) => _words[3 + Math.Clamp((int)kind, 0, 4)];

    /// <summary>A date as it is written out in running text.</summary>
    public string Date(DateOnly date)
    {
        string month = _months.Length == 12 ? _months[date.Month - 1] : date.Month.ToString(CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, _datePattern, date.Day, month, date.Year);
    }

    private static string Key(LanguageTag language)
    {
        string[] subtags = language.Value.Split('-');
        string primary = language.Primary switch { "nb" or "nn" => "no", "iw" => "he", var other => other };
        if (primary != "zh")
            return LabelTable.Words.ContainsKey(primary) ? primary : "en";
        bool traditional = subtags.Any(subtag => subtag.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO")
            && !subtags.Contains("Hans", StringComparer.OrdinalIgnoreCase);
        return traditional ? "zh-Hant" : "zh-Hans";
    }
}
