namespace DocExport.Model.Serialization;

/// <summary>Names of enumeration values in camel case.</summary>
internal static class EnumText
{
    public static string Write<T>(T value)
        where T : struct, Enum => Write((Enum)value);

    public static string Write(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <exception cref="FormatException">There is no such value.</exception>
    public static T Read<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out T value) && Write(value) == text
            ? value
            : throw new FormatException($"'{text}' is no {typeof(T).Name}.");
}
