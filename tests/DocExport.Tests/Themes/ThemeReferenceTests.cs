using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocExport.Testing;
using DocExport.Themes;
using DocExport.Themes.Reading;

namespace DocExport.Tests.Themes;

/// <summary>What is published of theme files says what the code reads. <c>DOCEXPORT_ACCEPT_THEMES=1</c> writes it anew.</summary>
public sealed class ThemeReferenceTests
{
    private const string Start = "## Keys\n";

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("DOCEXPORT_ACCEPT_THEMES") == "1";

    [Fact]
    public void The_published_schema_is_that_of_the_code()
    {
        string path = Repository.PathTo("samples", "themes", "theme.schema.json");
        string schema = ThemeSchema.Write();
        if (Accepts)
            File.WriteAllText(path, schema);
        Assert.Equal(File.ReadAllText(path), schema);
    }

    [Fact]
    public void The_reference_lists_every_key()
    {
        string path = Repository.PathTo("samples", "themes", "README.md");
        string text = File.ReadAllText(path);
        int start = text.IndexOf(Start, StringComparison.Ordinal);
        string expected = (start < 0 ? text : text[..start]) + Reference();
        if (Accepts)
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void Every_sample_theme_is_without_fault() => Assert.All(
        Directory.GetFiles(Repository.PathTo("samples", "themes"), "*.yml"),
        path =>
        {
            Assert.Empty(ThemeReader.ReadFile(path).Diagnostics);
            Assert.Equal("# yaml-language-server: $schema=theme.schema.json", File.ReadLines(path).First());
        });

    [Theory]
    [InlineData("size", "12pt", true)]
    [InlineData("size", "1.5 em", true)]
    [InlineData("size", "-1pt", false)]
    [InlineData("size", "12", false)]
    [InlineData("padding", "3mm", true)]
    [InlineData("padding", "-3mm", false)]
    [InlineData("indent-start", "-3mm", true)]
    [InlineData("rule-above", "0.5pt #000", true)]
    [InlineData("rule-above", "#000 0.5pt", false)]
    [InlineData("color", "#1a2b3c", true)]
    [InlineData("color", "navy", false)]
    public void The_schema_takes_what_the_reader_takes(string key, string value, bool valid)
    {
        ThemeProperty<TextStyle> property = TextStyleProperties.All.Single(property => property.Key == key);
        Assert.Equal(valid, property.Form.Parse(value) is not null);

        using JsonDocument schema = JsonDocument.Parse(ThemeSchema.Write());
        JsonElement form = schema.RootElement.GetProperty("definitions").GetProperty("style").GetProperty("properties").GetProperty(key);
        string pattern = (form.TryGetProperty("anyOf", out JsonElement forms) ? forms[0] : form).GetProperty("pattern").GetString()!;
        Assert.Equal(valid, Regex.IsMatch(value, pattern));
    }

    private static string Reference()
    {
        var text = new StringBuilder(Start);
        text.Append("\n`extends`: the theme that this one changes.\n");
        Table(text, "", ThemeProperties.All);
        Table(text, "fonts", ThemeProperties.Fonts);
        Table(text, "page", PageProperties.All);
        foreach (FurnitureProperty property in PageProperties.Furniture)
            Row(text, property.Key, "a text for the middle, or `{left, center, right}`", property.Description);
        text.Append("\nTexts of page furniture hold slots: `{title}`, `{author}`, `{date}`, `{chapter}`, `{section}`, `{page}`, `{pages}`.\n");
        Table(text, "styles", TextStyleProperties.All, "of each element and class");
        text.Append("\nElements: ").AppendJoin(", ", ThemeProperties.Elements.Keys.Select(key => $"`{key}`")).Append(".\n");
        return text.ToString();
    }

    private static void Table<T>(StringBuilder text, string group, IReadOnlyList<ThemeProperty<T>> properties, string more = "")
    {
        text.Append(group.Length == 0 ? "\n" : $"\nUnder `{group}:`{(more.Length == 0 ? "" : " " + more)}\n\n");
        text.Append("| key | value | what it decides |\n|---|---|---|\n");
        foreach (ThemeProperty<T> property in properties)
            Row(text, property.Key, property.Form.Wanted, property.Description);
    }

    private static void Row(StringBuilder text, string key, string wanted, string description) =>
        text.Append($"| `{key}` | {wanted} | {description} |\n");
}
