namespace DocExport.Epub.Tests;

/// <summary>For tests that measure the whole process: they run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class RunsAlone
{
    public const string Name = "Runs alone";
}
