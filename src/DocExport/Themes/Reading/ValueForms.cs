using System.Globalization;
using System.Text.Json;
using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The forms of values in theme files.</summary>
internal static class ValueForms
{
    private const string Digits = @"[0-9]+(\.[0-9]+)?";

    public static ValueForm Text { get; } = new("text", text => text, json => WriteTypes(json, "string", "number"));

    public static ValueForm Texts { get; } = new("a list of texts", text => text, WriteTexts) { IsList = true };

    public static ValueForm Flag { get; } = new(
        "true or false",
        text => text.ToLowerInvariant() switch { "true" or "yes" or "on" => true, "false" or "no" or "off" => false, _ => null },
        json =>
        {
            json.WriteStartArray("enum");
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
            foreach (string word in (ReadOnlySpan<string>)["yes", "no", "on", "off"])
                json.WriteStringValue(word);
            json.WriteEndArray();
        });

    /// <summary>A length that may be negative.</summary>
    public static ValueForm Length { get; } = LengthForm("a length with pt, mm, cm, in, em or %", double.NegativeInfinity, "-?");

    /// <summary>A length of zero or more.</summary>
    public static ValueForm Extent { get; } = LengthForm("a length of 0 or more with pt, mm, cm, in, em or %", 0, "");

    /// <summary>The distance of two baselines: yes for all of the leading, no for no grid.</summary>
    public static ValueForm Grid { get; } = new(
        "yes, no, or a length with pt, mm, cm, in, em or %",
        text => Flag.Parse(text) is bool on ? Model.Length.Percent(on ? 100 : 0) : Extent.Parse(text),
        json =>
        {
            json.WriteStartArray("anyOf");
            foreach (ValueForm form in (ReadOnlySpan<ValueForm>)[Flag, Extent])
            {
                json.WriteStartObject();
                form.Schema(json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    /// <summary>A length that type can have.</summary>
    public static ValueForm Size { get; } = LengthForm("a length above 0 with pt, mm, cm, in, em or %", double.Epsilon, "");

    public static ValueForm Color { get; } = new(
        "a colour such as #1a2b3c",
        text => Themes.Color.TryParse(text, out Color color) ? color : null,
        json => WritePattern(json, "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"));

    public static ValueForm Rule { get; } = new(
        "a thickness and a colour, such as 0.5pt #000000",
        text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var thickness, var color]
            && Model.Length.TryParse(thickness, null, out Length length) && length.Value >= 0 && Themes.Color.TryParse(color, out Color ink)
            ? new Rule(length, ink)
            : null,
        json => WritePattern(json, "^[0-9]+(\\.[0-9]+)?(pt|px|mm|cm|in|em|%) +#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"));

    public static ValueForm Paper { get; } = new(
        $"a paper size: {string.Join(", ", PaperSize.Named.Select(size => size.Key))} or WIDTHxHEIGHT",
        text => PaperSize.TryParse(text, out PaperSize? size) ? size : null,
        json =>
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            json.WriteStartArray("enum");
            foreach (KeyValuePair<string, PaperSize> size in PaperSize.Named)
                json.WriteStringValue(size.Key);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject();
            WritePattern(json, $"^{Digits}(pt|px|mm|cm|in)[x×]{Digits}(pt|px|mm|cm|in)$");
            json.WriteEndObject();
            json.WriteEndArray();
        });

    /// <summary>A number within a range.</summary>
    public static ValueForm Number(double least, double most) => new(
        string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"),
        text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most ? number : null,
        json =>
        {
            json.WriteString("type", "number");
            json.WriteNumber("minimum", least);
            json.WriteNumber("maximum", most);
        });

    /// <summary>One of a few names.</summary>
    public static ValueForm Choice<T>(params (string Name, T Value)[] choices)
        where T : struct
    {
        return new(string.Join(", ", choices.Select(choice => choice.Name)), Parse, Schema) { Write = Name };

        object? Parse(string text) =>
            Array.Find(choices, choice => string.Equals(choice.Name, text, StringComparison.OrdinalIgnoreCase)) is ({ }, var value) ? value : null;

        string Name(object value) => Array.Find(choices, choice => choice.Value.Equals(value)).Name;

        void Schema(Utf8JsonWriter json)
        {
            json.WriteStartArray("enum");
            foreach ((string name, _) in choices)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }
    }

    private static ValueForm LengthForm(string wanted, double least, string sign) => new(
        wanted,
        text => Model.Length.TryParse(text, text == "0" ? LengthUnit.Point : null, out Length length) && length.Value >= least ? length : null,
        json =>
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            WritePattern(json, $"^{sign}{Digits} ?(pt|px|mm|cm|in|em|%)$");
            json.WriteEndObject();
            if (least <= 0)
            {
                json.WriteStartObject();
                json.WriteNumber("const", 0);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static void WritePattern(Utf8JsonWriter json, string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    private static void WriteTexts(Utf8JsonWriter json)
    {
        WriteTypes(json, "string", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (string type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }
}
