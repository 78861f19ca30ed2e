using System.Reflection;

namespace DocExport.Cli;

/// <summary>The version of this build.</summary>
internal static class ToolVersion
{
    private static readonly string[] Parts =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+');

    public static string Current => Parts[0];

    /// <summary>With the commit where it is known: <c>0.1.0 (2a389d09)</c>.</summary>
    public static string Full => Parts is [var version, { Length: > 8 } commit] ? $"{version} ({commit[..8]})" : Parts[0];
}
