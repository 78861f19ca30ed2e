namespace DocExport.Themes.Reading;

/// <summary>One key of a mapping in a theme file.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Description">What it decides, in one sentence: shown by editors, and in the reference.</param>
/// <param name="Form">What values it takes.</param>
/// <param name="Set">The target with the value in it.</param>
/// <param name="Get">The value; <see langword="null"/> where the target says nothing.</param>
internal sealed record ThemeProperty<T>(string Key, string Description, ValueForm Form, Func<T, object, T> Set, Func<T, object?> Get);

/// <summary>One line of page furniture.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Description">Where it stands.</param>
/// <param name="Set">The page with the line.</param>
/// <param name="Get">The line; <see langword="null"/> where another stands in for it.</param>
internal sealed record FurnitureProperty(
    string Key, string Description, Func<PageStyle, FurnitureLine, PageStyle> Set, Func<PageStyle, FurnitureLine?> Get);
