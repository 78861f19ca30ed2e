namespace DocExport.Export;

/// <summary>Says why a file could not be read or written, without the names and full stops of the platform's messages.</summary>
internal static class FileFailure
{
    /// <summary>Whether the file system, not the program, is at fault.</summary>
    public static bool Is(Exception problem) => problem is IOException or UnauthorizedAccessException;

    /// <summary>The reason as the end of a sentence: <c>no space left on device</c>.</summary>
    public static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "permission is denied",
        DirectoryNotFoundException => "there is no such folder",
        FileNotFoundException => "there is no such file",
        // Mostly "No space left on device : '/path/to/file'".
        _ => Sentence(problem.Message.Split(" : '")[0]),
    };

    private static string Sentence(string text) => char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
}
