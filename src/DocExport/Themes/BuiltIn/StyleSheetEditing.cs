namespace DocExport.Themes;

/// <summary>Changes to a sheet that a theme builds on.</summary>
internal static class StyleSheetEditing
{
    /// <summary>The sheet with some elements' styles changed.</summary>
    public static StyleSheet Change(this StyleSheet sheet, Func<TextStyle, TextStyle> change, params ReadOnlySpan<StyleName> names)
    {
        foreach (StyleName name in names)
            sheet = sheet.With(name, change(sheet[name]));
        return sheet;
    }
}
