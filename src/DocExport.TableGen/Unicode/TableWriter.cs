using System.Globalization;
using System.Text;

namespace DocExport.TableGen.Unicode;

/// <summary>Writes one generated C# file of tables that the compiler places in the assembly's read-only data.</summary>
internal sealed class TableWriter
{
    private const int LineWidth = 130;
    private const string Indent = "        ";

    private readonly StringBuilder _text = new();
    private readonly string _name;

    public TableWriter(string name, string version, string kind = "static class")
    {
        _name = name;
        Line("// Made by: dotnet run --project src/DocExport.TableGen -- unicode /usr/share/unicode");
        Line($"// From the Unicode Character Database {version}; terms in UNICODE-LICENSE.txt.");
        Line();
        Line("namespace DocExport.Pdf.Text.Unicode;");
        Line();
        Line($"internal {kind}");
        Line("{");
    }

    /// <summary>A table class with one trie and its lookup.</summary>
    public static TableWriter ForTrie(string name, string version, PropertyMap map, string valueType)
    {
        var writer = new TableWriter(name, version, $"static class {name}");
        writer.Trie(TwoStageTrie.Smallest(map), valueType);
        return writer;
    }

    public void Line(string line = "") => _text.Append(line).Append('\n');

    /// <summary>A member <c>ReadOnlySpan&lt;byte&gt; name</c>, or of ushort or int where a value needs it.</summary>
    public void Array(string name, ReadOnlySpan<int> values)
    {
        int max = 0;
        foreach (int value in values)
            max = Math.Max(max, value);
        Line($"    public static ReadOnlySpan<{(max < 256 ? "byte" : max < 65536 ? "ushort" : "int")}> {name} =>");
        Line("    [");
        var line = new StringBuilder(Indent);
        foreach (int value in values)
        {
            string number = value.ToString(CultureInfo.InvariantCulture);
            if (line.Length + number.Length + 1 > LineWidth)
            {
                Line(line.ToString());
                line.Clear().Append(Indent);
            }

            line.Append(number).Append(',');
        }

        Line(line.ToString());
        Line("    ];");
    }

    public GeneratedFile Finish()
    {
        Line("}");
        return new GeneratedFile($"src/DocExport.Pdf/Text/Unicode/{_name}.g.cs", Encoding.UTF8.GetBytes(_text.ToString()));
    }

    private void Trie(TwoStageTrie trie, string valueType)
    {
        string cast = valueType == "byte" ? "" : $"({valueType})";
        Line($"    public static {valueType} Of(int codePoint) =>");
        Line($"        {cast}Blocks[(Index[codePoint >> {trie.Shift}] << {trie.Shift}) | (codePoint & {(1 << trie.Shift) - 1})];");
        Line();
        Array("Index", [.. trie.Index]);
        Line();
        Array("Blocks", [.. trie.Blocks]);
    }
}
