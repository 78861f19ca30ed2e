namespace DocExport.Cli.Settings;

/// <summary>A setting as it was written somewhere else than on the command line.</summary>
/// <param name="Name">The option's name, with its hyphens.</param>
/// <param name="Values">One, or several for an option that may be repeated.</param>
/// <param name="Origin">Where: a variable, or a place in a file.</param>
internal sealed record SettingText(string Name, IReadOnlyList<string> Values, string Origin);
