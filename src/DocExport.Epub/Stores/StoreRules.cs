using DocExport.Resources;

namespace DocExport.Epub.Stores;

/// <summary>What a store takes, as its guide says; <see langword="null"/> or empty where it says nothing.</summary>
/// <param name="Name">The store.</param>
/// <param name="Guide">Where it says so.</param>
internal sealed record StoreRules(string Name, string Guide)
{
    private const long MB = 1_000_000;

    private static readonly ImageFormat[] Pictures = [ImageFormat.Jpeg, ImageFormat.Png, ImageFormat.Gif, ImageFormat.Svg];

    /// <summary>Largest book, in bytes.</summary>
    public required long LargestBook { get; init; }

    /// <summary>Largest file of an image, in bytes.</summary>
    public long? LargestImage { get; init; }

    /// <summary>Whether the sizes of books and images are advice: what is larger is taken and opens slowly.</summary>
    public bool AdvisesSizes { get; init; }

    /// <summary>Most pixels of an image.</summary>
    public double? MostPixels { get; init; }

    /// <summary>Formats of images.</summary>
    public IReadOnlyList<ImageFormat> Formats { get; init; } = Pictures;

    /// <summary>Most bytes of images in one content file.</summary>
    public long? MostOfFile { get; init; }

    /// <summary>Whether images that move stand still or are not shown.</summary>
    public bool RefusesAnimations { get; init; }

    /// <summary>Whether what is transparent in an image gets a ground of the store's choice.</summary>
    public bool FillsTransparency { get; init; }

    /// <summary>Most pixels of an SVG image's longer side.</summary>
    public int? LongestDrawing { get; init; }

    /// <summary>Pixels of a cover's shorter and longer side that the store asks for without rejecting smaller ones.</summary>
    public (int Shorter, int Longer)? AdvisedCover { get; init; }

    /// <summary>Least pixels of a cover's shorter and longer side.</summary>
    public (int Shorter, int Longer)? SmallestCover { get; init; }

    /// <summary>Most pixels of a cover's longer side.</summary>
    public int? LongestCover { get; init; }

    /// <summary>Largest file of a cover, in bytes.</summary>
    public long? LargestCover { get; init; }

    /// <summary>Levels of the table of contents that are shown.</summary>
    public int? ContentsDepth { get; init; }

    /// <summary>Columns of a table that can still be read.</summary>
    public int? WidestTable { get; init; }

    public bool RefusesNestedTables { get; init; }

    /// <summary>Whether letters within SVG images are lost.</summary>
    public bool LosesTextOfDrawings { get; init; }

    /// <summary>Most SVG images of a book.</summary>
    public int? MostDrawings { get; init; }

    /// <summary>Which of its reading programs shows no MathML.</summary>
    public string? WithoutMath { get; init; }

    public bool WantsIsbn { get; init; }

    /// <summary>Hosts of other stores, to which a book may not lead.</summary>
    public IReadOnlyList<string> Rivals { get; init; } = [];

    public static StoreRules For(EpubStore store) => store switch
    {
        // "Cover Image Guidelines", "NCX Guidelines" (two levels), "Image Guidelines - Reflowable" (formats, moving and transparent images), table
        // guidelines; the book's size: KDP help, "Save your manuscript file".
        EpubStore.Kindle => new("Kindle", "Amazon Kindle Publishing Guidelines")
        {
            LargestBook = 650 * MB,
            LargestImage = 5 * MB,
            RefusesAnimations = true,
            FillsTransparency = true,
            SmallestCover = (625, 1000),
            AdvisedCover = (1600, 2560),
            LongestCover = 10_000,
            LargestCover = 50 * MB,
            ContentsDepth = 2,
            RefusesNestedTables = true,
            LosesTextOfDrawings = true,
            MostDrawings = 25,
            Rivals = ["books.apple.com", "itunes.apple.com", "play.google.com", "kobo.com", "barnesandnoble.com", "smashwords.com"],
        },
        // "Images" and "Book cover art"; the book's size: "Prepare your book"; links to other stores: Apple Books Formatting Guidelines.
        EpubStore.Apple => new("Apple Books", "Apple Books Asset Guide")
        {
            LargestBook = 2000 * MB,
            MostPixels = 5_600_000,
            SmallestCover = (1400, 1400),
            Rivals = ["amazon.com", "amazon.co.uk", "amazon.de", "amzn.to", "play.google.com", "kobo.com", "barnesandnoble.com", "smashwords.com"],
        },
        // "Image Formatting", "Cover Images", "Table of Contents", "OPF", "Tables", "Limitations and Maximums", and MathML in the "Support Grid".
        EpubStore.Kobo => new("Kobo", "Kobo EPUB Guidelines")
        {
            LargestBook = 1000 * MB,
            AdvisesSizes = true,
            LargestImage = 5 * MB,
            MostOfFile = 10 * MB,
            FillsTransparency = true,
            LargestCover = 3 * MB,
            ContentsDepth = 3,
            WidestTable = 4,
            WithoutMath = "for Windows",
            WantsIsbn = true,
        },
        // "Files and uploading overview"; images: "EPUB files".
        EpubStore.Google => new("Google Play", "Google Play Books Partner Center, Files and uploading overview")
        {
            LargestBook = 2000 * MB,
            RefusesAnimations = true,
            LongestDrawing = 3200,
            SmallestCover = (640, 640),
            LongestCover = 7200,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(store)),
    };
}
