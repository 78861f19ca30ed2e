using System.Runtime.InteropServices;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>Script_Extensions (UAX #24): the scripts a code point is used with.</summary>
internal static class ScriptExtensions
{
    /// <summary>In the order of <see cref="Script"/>; the script itself where the data names no other.</summary>
    public static ReadOnlySpan<Script> Of(int codePoint)
    {
        int set = ScriptExtensionTable.Of(codePoint);
        ReadOnlySpan<byte> members = set == 0
            ? ScriptExtensionTable.Members.Slice((int)CodePoint.ScriptOf(codePoint), 1)
            : ScriptExtensionTable.Members[ScriptExtensionTable.Starts[set]..ScriptExtensionTable.Starts[set + 1]];
        return MemoryMarshal.Cast<byte, Script>(members);
    }

    /// <summary>
    /// Whether the code point can stand in a run of the script. Common and Inherited code points without a list of their own
    /// go with every script.
    /// </summary>
    public static bool Includes(int codePoint, Script script)
    {
        ReadOnlySpan<Script> scripts = Of(codePoint);
        return scripts.Contains(script) || (scripts.Length == 1 && scripts[0] is Script.Common or Script.Inherited);
    }
}
