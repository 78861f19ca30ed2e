namespace DocExport.Epub.Package;

/// <summary>What the content turned out to hold, and the schema.org terms that follow from it (EPUB Accessibility 1.1, clause 2).</summary>
internal sealed record Accessibility
{
    /// <summary>Headings divide the text.</summary>
    public bool HasHeadings { get; init; }

    public bool HasImages { get; init; }

    /// <summary>An image that is shown has no alternative text, though it may be meant as decoration.</summary>
    public bool HasUndescribedImages { get; init; }

    public bool HasAnimations { get; init; }

    public bool HasMath { get; init; }

    public bool HasPages { get; init; }

    public IEnumerable<string> Modes => HasImages ? ["textual", "visual"] : ["textual"];

    public IEnumerable<string> SufficientModes => (HasImages, HasUndescribedImages) switch
    {
        (false, _) => ["textual"],
        (true, false) => ["textual", "textual,visual"],
        _ => ["textual,visual"],
    };

    public IEnumerable<string> Features
    {
        get
        {
            foreach (string feature in (string[])["tableOfContents", "readingOrder", "displayTransformability", "ARIA"])
                yield return feature;
            if (HasHeadings)
                yield return "structuralNavigation";
            if (HasImages && !HasUndescribedImages)
                yield return "alternativeText";
            if (HasMath)
                yield return "MathML";
            if (HasMath)
                yield return "describedMath";
            if (HasPages)
                yield return "pageNavigation";
            if (HasPages)
                yield return "pageBreakMarkers";
        }
    }

    /// <summary>What flashes in an animation is not known to who writes the package.</summary>
    public string Hazard => HasAnimations ? "unknown" : "none";

    public string Summary
    {
        get
        {
            string images = (HasImages, HasUndescribedImages) switch
            {
                (false, _) => "",
                (true, false) => " All images have alternative text.",
                _ => " Some images have no alternative text.",
            };
            return (HasHeadings ? "Reflowable text with headings and a table of contents." : "Reflowable text.") + images
                + (HasMath ? " Formulas are MathML with their TeX source." : "")
                + (HasPages ? " The pages of the printed form are marked." : "");
        }
    }
}
