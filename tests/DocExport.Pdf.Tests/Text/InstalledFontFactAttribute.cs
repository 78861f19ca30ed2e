namespace DocExport.Pdf.Tests.Text;

/// <summary>A test that needs a font no bundled one can stand in for; skipped where the machine lacks it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InstalledFontFactAttribute : FactAttribute
{
    public InstalledFontFactAttribute(string path)
    {
        if (!File.Exists(path))
            Skip = $"There is no {path}.";
    }
}
