namespace DocExport.Epub;

/// <summary>How an e-book shows footnotes. Either way each has a link to its call.</summary>
public enum NoteDisplay
{
    /// <summary>Where they are called, by reading systems that can; others show them at the file's end.</summary>
    PopUp,

    /// <summary>Always in a section with a heading at the end of the file that calls them.</summary>
    Visible,
}
