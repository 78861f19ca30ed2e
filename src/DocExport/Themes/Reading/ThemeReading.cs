using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Themes.Reading;

/// <summary>One pass over a theme file's mapping, on top of the theme it extends.</summary>
internal sealed class ThemeReading(YamlText yaml, Theme theme)
{
    private readonly YamlValues _values = new(yaml);

    public Theme Read(YamlMappingNode mapping)
    {
        Dictionary<string, Action<string, YamlNode>> keys = Keys(ThemeProperties.All, () => theme, changed => theme = changed);
        // The theme that is extended was found before; here the key is only known.
        keys["extends"] = (_, _) => { };
        keys["fonts"] = (key, node) => ReadMapping(key, node, Keys(ThemeProperties.Fonts, () => theme, changed => theme = changed));
        keys["page"] = (key, node) => ReadMapping(key, node, PageKeys());
        keys["styles"] = ReadStyles;
        keys["classes"] = ReadClasses;
        YamlKeys.Read(yaml, mapping, keys);
        return theme;
    }

    private Dictionary<string, Action<string, YamlNode>> PageKeys()
    {
        Dictionary<string, Action<string, YamlNode>> keys = Keys(PageProperties.All, () => theme.Page, page => theme = theme with { Page = page });
        foreach (FurnitureProperty property in PageProperties.Furniture)
            keys[property.Key] = (key, node) => theme = theme with { Page = property.Set(theme.Page, ReadLine(key, node)) };
        return keys;
    }

    private FurnitureLine ReadLine(string key, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
            return new FurnitureLine(Center: _values.Text(key, node) ?? "");
        FurnitureLine line = FurnitureLine.Empty;
        YamlKeys.Read(yaml, mapping, Keys(PageProperties.Slots, () => line, changed => line = changed));
        return line;
    }

    private void ReadStyles(string key, YamlNode node) => ReadMapping(
        key,
        node,
        ThemeProperties.Elements.ToDictionary(
            element => element.Key,
            element => (Action<string, YamlNode>)((name, style) =>
                theme = theme with { Styles = theme.Styles.With(element.Value, ReadStyle(name, style, theme.Styles[element.Value])) }),
            StringComparer.Ordinal));

    private void ReadClasses(string key, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            _values.Wrong(key, node, "class names with styles");
            return;
        }

        // Any name is a class: none can be misspelt here.
        foreach ((YamlNode name, YamlNode style) in mapping.Children)
        {
            if (name is YamlScalarNode { Value: { } className })
                theme = theme with { Styles = theme.Styles.WithClass(className, ReadStyle(className, style, theme.Styles.Classes.GetValueOrDefault(className) ?? new())) };
        }
    }

    private TextStyle ReadStyle(string key, YamlNode node, TextStyle style)
    {
        ReadMapping(key, node, Keys(TextStyleProperties.All, () => style, changed => style = changed));
        return style;
    }

    private void ReadMapping(string key, YamlNode node, Dictionary<string, Action<string, YamlNode>> keys)
    {
        if (node is YamlMappingNode mapping)
            YamlKeys.Read(yaml, mapping, keys);
        else
            _values.Wrong(key, node, "keys with values");
    }

    private Dictionary<string, Action<string, YamlNode>> Keys<T>(IReadOnlyList<ThemeProperty<T>> properties, Func<T> get, Action<T> set) =>
        properties.ToDictionary(
            property => property.Key,
            property => (Action<string, YamlNode>)((key, node) =>
            {
                if (property.Form.Read(key, node, _values) is { } value)
                    set(property.Set(get(), value));
            }),
            StringComparer.Ordinal);
}
