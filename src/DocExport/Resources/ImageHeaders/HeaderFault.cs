namespace DocExport.Resources.ImageHeaders;

/// <summary>Reasons that several formats share.</summary>
internal static class HeaderFault
{
    public const string Truncated = "the file ends inside its header";
    public const string NoArea = "its width or height is zero";
    public const string NoDirectory = "its directory of tags is damaged";
}
