namespace DocExport.TableGen.Unicode;

/// <summary>The Script enum, its ISO 15924 tags, Script and Script_Extensions.</summary>
internal static class ScriptTables
{
    // In reverse: what is not among them has index -1 and comes last.
    private static readonly string[] First = ["Inherited", "Common", "Unknown"];

    public static IEnumerable<GeneratedFile> Generate(string folder)
    {
        var file = new UcdFile(folder, "Scripts.txt");
        ScriptName[] scripts = ReadNames(folder);
        Dictionary<string, ushort> byLongName = Number(scripts, script => script.LongName);
        var map = new PropertyMap();
        map.Fill(0, PropertyMap.CodePoints - 1, byLongName["Unknown"]);
        map.Fill(file.Entries(), name => byLongName[name]);
        yield return Names(file.Version, scripts);
        yield return TableWriter.ForTrie("ScriptTable", file.Version, map, "Script").Finish();
        yield return Extensions(folder, Number(scripts, script => script.Tag));
    }

    private static GeneratedFile Names(string version, ScriptName[] scripts)
    {
        var writer = new TableWriter("Script", version, "enum Script : byte");
        foreach (ScriptName script in scripts)
            writer.Line($"    /// <summary>ISO 15924 {script.Tag}.</summary>\n    {script.Identifier},");
        writer.Line("}");
        writer.Line();
        writer.Line("internal static class ScriptTagTable");
        writer.Line("{");
        writer.Array("Tags", [.. scripts.Select(script => TagNumber(script.Tag))]);
        return writer.Finish();
    }

    /// <summary>
    /// A trie of set numbers, 0 where the set is the script itself, and the sets one after the other. Before them stands every
    /// script once, so that a set of one is a slice too.
    /// </summary>
    private static GeneratedFile Extensions(string folder, Dictionary<string, ushort> byTag)
    {
        var file = new UcdFile(folder, "ScriptExtensions.txt");
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var map = new PropertyMap();
        var members = new List<int>(byTag.Values.Select(number => (int)number).Order());
        var starts = new List<int> { 0, members.Count };
        map.Fill(file.Entries(), set =>
        {
            if (!numbers.TryGetValue(set, out ushort number))
            {
                numbers.Add(set, number = (ushort)(numbers.Count + 1));
                members.AddRange(set.Split(' ').Select(tag => (int)byTag[tag]).Order());
                starts.Add(members.Count);
            }

            return number;
        });
        TableWriter writer = TableWriter.ForTrie("ScriptExtensionTable", file.Version, map, "byte");
        writer.Line();
        writer.Array("Starts", [.. starts]);
        writer.Line();
        writer.Array("Members", [.. members]);
        return writer.Finish();
    }

    /// <summary>Unknown, Common and Inherited first, so that a comparison tells the real scripts from them.</summary>
    private static ScriptName[] ReadNames(string folder) =>
    [
        .. from line in File.ReadLines(Path.Combine(folder, "PropertyValueAliases.txt"))
           let fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)
           where fields[0] == "sc" && fields[2] != "Katakana_Or_Hiragana"
           let script = new ScriptName(fields[1], fields[2])
           orderby Array.IndexOf(First, script.LongName) descending, script.LongName
           select script,
    ];

    private static Dictionary<string, ushort> Number(ScriptName[] scripts, Func<ScriptName, string> key) =>
        scripts.Select((script, i) => (key(script), i)).ToDictionary(pair => pair.Item1, pair => (ushort)pair.i, StringComparer.Ordinal);

    private static int TagNumber(string tag) => (tag[0] << 24) | (tag[1] << 16) | (tag[2] << 8) | tag[3];

    private sealed record ScriptName(string Tag, string LongName)
    {
        // Only some names keep a capital after the underscore (Phags_Pa, but SignWriting); the enum follows the data.
        public string Identifier => LongName.Replace("_", "", StringComparison.Ordinal);
    }
}
