using DocExport.Testing;

namespace DocExport.Pdf.Tests.Text;

/// <summary>
/// A test that needs fonts no bundled one can stand in for. Where they are missing the test is skipped with that reason, except under
/// <c>DOCEXPORT_REQUIRE_JUDGES=1</c>, where it runs and so fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InstalledFontFactAttribute : FactAttribute
{
    public InstalledFontFactAttribute(params string[] paths) => Skip = ReasonToSkip(paths);

    /// <param name="paths">Full, or relative to where <c>tests/Judges</c> installs.</param>
    internal static string? ReasonToSkip(string[] paths) =>
        !Judges.Required && Array.Find(paths, path => !File.Exists(Judges.Installed(path))) is { } missing
            ? $"no {missing} (tests/Judges/install-fonts brings it)"
            : null;
}

/// <summary>The same for a theory that needs outside programs, too.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InstalledFontTheoryAttribute : TheoryAttribute
{
    public InstalledFontTheoryAttribute(string[] paths, params string[] programs) =>
        Skip = InstalledFontFactAttribute.ReasonToSkip(paths) ?? Judges.ReasonToSkip(programs);
}
