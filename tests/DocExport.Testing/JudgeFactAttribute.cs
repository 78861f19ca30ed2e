using Xunit;

namespace DocExport.Testing;

/// <summary>
/// A test that needs an outside program. Where the program is missing the test is skipped with that reason,
/// except under <c>DOCEXPORT_REQUIRE_JUDGES=1</c>, where it runs and so fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JudgeFactAttribute : FactAttribute
{
    public JudgeFactAttribute(params string[] programs) => Skip = Judges.ReasonToSkip(programs);
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JudgeTheoryAttribute : TheoryAttribute
{
    public JudgeTheoryAttribute(params string[] programs) => Skip = Judges.ReasonToSkip(programs);
}
