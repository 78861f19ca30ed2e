using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Markdown;
using YamlDotNet.RepresentationModel;

namespace DocExport.Yaml;

/// <summary>Values by type; a value of another type is reported and counts as absent.</summary>
internal sealed class YamlValues(YamlText yaml)
{
    public string? Text(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value })
            return string.IsNullOrWhiteSpace(value) ? null : CleanText.Of(value.Trim());
        Wrong(key, node, "text");
        return null;
    }

    /// <summary>A list of texts; one text is a list of one, or of several where it holds commas and <paramref name="commas"/> allows it.</summary>
    public List<string> Texts(string key, YamlNode node, bool commas = false)
    {
        if (node is YamlSequenceNode list)
            return [.. list.Select(item => Text(key, item)).OfType<string>()];
        string? text = Text(key, node);
        if (text is null)
            return [];
        return commas ? [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [text];
    }

    public bool? Flag(string key, YamlNode node)
    {
        switch (Text(key, node)?.ToLowerInvariant())
        {
            case null:
                return null;
            case "true" or "yes" or "on":
                return true;
            case "false" or "no" or "off":
                return false;
            default:
                Invalid(key, node, "true or false");
                return null;
        }
    }

    public int? Level(string key, YamlNode node)
    {
        if (int.TryParse(Text(key, node), NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level is >= 1 and <= 6)
            return level;
        Invalid(key, node, "a number from 1 to 6");
        return null;
    }

    public double? Number(string key, YamlNode node)
    {
        if (double.TryParse(Text(key, node), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
            return number;
        Invalid(key, node, "a number");
        return null;
    }

    /// <summary>Year, month and day; a missing month or day counts as the first.</summary>
    public DateOnly? Date(string key, YamlNode node)
    {
        string? text = Text(key, node);
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        if (Moment(text) is { } moment)
            return DateOnly.FromDateTime(moment.DateTime);
        Invalid(key, node, "a date such as 2025-03-31");
        return null;
    }

    public DateTimeOffset? Moment(string key, YamlNode node)
    {
        string? text = Text(key, node);
        if (text is null)
            return null;
        DateTimeOffset? moment = Moment(text);
        if (moment is null)
            Invalid(key, node, "a date, or date and time such as 2025-03-31T12:00:00Z");
        return moment;
    }

    public void Wrong(string key, YamlNode node, string wanted) =>
        yaml.Diagnostics.Report(DiagnosticIds.WrongValueType, yaml.Span(node), key, wanted);

    public void Invalid(string key, YamlNode node, string wanted)
    {
        if (node is YamlScalarNode scalar)
            yaml.Diagnostics.Report(DiagnosticIds.InvalidValue, yaml.Span(node), key, scalar.Value, wanted);
    }

    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) && char.IsAsciiDigit(text[0]) && text.Length >= 10
            ? moment
            : null;
}
