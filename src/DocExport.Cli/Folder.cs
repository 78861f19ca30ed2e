using DocExport.Export;

namespace DocExport.Cli;

/// <summary>Folders that outputs go into.</summary>
internal static class Folder
{
    /// <summary>Makes the folder with those above it, where it is missing.</summary>
    /// <exception cref="IOException">It can't be made; the message names it as it was given.</exception>
    public static void Make(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"{folder} is a file, not a folder");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (FileFailure.Is(problem))
        {
            throw new IOException($"the folder {folder} can't be made: {FileFailure.Reason(problem)}", problem);
        }
    }
}
