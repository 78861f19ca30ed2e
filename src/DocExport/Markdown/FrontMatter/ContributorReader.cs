using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Reads a name, a list of names, or maps of <c>name</c>, <c>sort-name</c> and <c>role</c>.</summary>
internal sealed class ContributorReader(YamlText yaml, YamlValues values)
{
    private static readonly Dictionary<string, string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["author"] = "aut",
        ["editor"] = "edt",
        ["illustrator"] = "ill",
        ["translator"] = "trl",
        ["contributor"] = "ctb",
        ["designer"] = "dsr",
        ["photographer"] = "pht",
        ["publisher"] = "pbl",
        ["reviewer"] = "rev",
    };

    public IEnumerable<Contributor> Read(string key, YamlNode node) => node switch
    {
        YamlSequenceNode list => list.SelectMany(item => item is YamlSequenceNode ? Nothing(key, item) : Read(key, item)),
        YamlMappingNode mapping => One(key, mapping),
        _ => values.Text(key, node) is { } name ? [new Contributor(name)] : [],
    };

    private IEnumerable<Contributor> Nothing(string key, YamlNode node)
    {
        values.Wrong(key, node, "a name");
        return [];
    }

    private IEnumerable<Contributor> One(string key, YamlMappingNode mapping)
    {
        string? name = null;
        string? sortName = null;
        string role = "aut";
        YamlKeys.Read(yaml, mapping, new Dictionary<string, Action<string, YamlNode>>
        {
            ["name"] = (inner, value) => name = values.Text(inner, value),
            ["sort-name"] = (inner, value) => sortName = values.Text(inner, value),
            ["role"] = (inner, value) => role = Role(inner, value) ?? role,
        });
        if (name is not null)
            return [new Contributor(name) { SortName = sortName, Role = role }];
        values.Wrong(key, mapping, "a map with 'name'");
        return [];
    }

    private string? Role(string key, YamlNode node)
    {
        if (values.Text(key, node) is not { } text)
            return null;
        if (Roles.TryGetValue(text, out string? code))
            return code;
        if (text.Length == 3 && text.All(char.IsAsciiLetter))
            return text.ToLowerInvariant();
        values.Invalid(key, node, "a relator code such as aut, edt, ill or trl");
        return null;
    }
}
