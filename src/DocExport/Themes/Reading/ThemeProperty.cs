namespace DocExport.Themes.Reading;

/// <summary>One key of a mapping in a theme file.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Form">What values it takes.</param>
/// <param name="Set">The target with the value in it.</param>
internal sealed record ThemeProperty<T>(string Key, ValueForm Form, Func<T, object, T> Set);
