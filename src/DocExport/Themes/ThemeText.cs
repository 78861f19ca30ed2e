using System.Text;
using DocExport.Themes.Reading;

namespace DocExport.Themes;

/// <summary>A theme as a theme file: all that it says, whatever it extends.</summary>
public static class ThemeText
{
    private const string Indent = "  ";

    /// <summary>YAML that <see cref="ThemeReader"/> reads back as the same theme.</summary>
    public static string Write(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var text = new StringBuilder();
        Append(text, "", theme, ThemeProperties.All);
        text.Append("fonts:\n");
        Append(text, Indent, theme, ThemeProperties.Fonts);
        text.Append("page:\n");
        Append(text, Indent, theme.Page, PageProperties.All);
        foreach (FurnitureProperty property in PageProperties.Furniture)
        {
            if (property.Get(theme.Page) is { } line)
                text.Append(Indent).Append(property.Key).Append(": { ").AppendJoin(", ", Slots(line)).Append(" }\n");
        }

        Append(text, "styles", ThemeProperties.Elements.Select(element => (element.Key, theme.Styles[element.Value])));
        Append(text, "classes", theme.Styles.Classes.Select(style => (style.Key, style.Value)));
        return text.ToString();
    }

    private static void Append<T>(StringBuilder text, string indent, T target, IReadOnlyList<ThemeProperty<T>> properties)
    {
        foreach (ThemeProperty<T> property in properties)
        {
            if (property.Get(target) is { } value && !(property.Form.IsList && value is IReadOnlyCollection<string> { Count: 0 }))
                text.Append(indent).Append(property.Key).Append(": ").Append(property.Form.Write(value)).Append('\n');
        }
    }

    private static void Append(StringBuilder text, string group, IEnumerable<(string Name, TextStyle Style)> styles)
    {
        var said = new TextStyle();
        foreach ((string name, TextStyle style) in styles.Where(entry => entry.Style != said))
        {
            if (group.Length > 0)
                text.Append(group).Append(":\n");
            group = "";
            text.Append(Indent).Append(name).Append(":\n");
            Append(text, Indent + Indent, style, TextStyleProperties.All);
        }
    }

    private static IEnumerable<string> Slots(FurnitureLine line) =>
        PageProperties.Slots.Select(slot => $"{slot.Key}: {slot.Form.Write(slot.Get(line)!)}");
}
