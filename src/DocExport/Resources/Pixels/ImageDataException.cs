namespace DocExport.Resources.Pixels;

/// <summary>Picture data that contradict their own header; the message fits behind "the picture cannot be used: ".</summary>
internal sealed class ImageDataException : Exception
{
    public ImageDataException(string message)
        : base(message)
    {
    }

    public ImageDataException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public ImageDataException()
    {
    }
}
