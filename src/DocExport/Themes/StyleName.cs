namespace DocExport.Themes;

/// <summary>The kinds of element that a theme styles; every other style inherits from <see cref="Body"/>.</summary>
public enum StyleName
{
    /// <summary>Running text, and the ground of all else.</summary>
    Body,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>Its subtitle.</summary>
    Subtitle,

    /// <summary>Its authors.</summary>
    Author,

    /// <summary>Its date.</summary>
    Date,

    /// <summary>Its description, where the title block shows it.</summary>
    Abstract,

    /// <summary>Headings of level 1.</summary>
    Heading1,

    /// <summary>Headings of level 2.</summary>
    Heading2,

    /// <summary>Headings of level 3.</summary>
    Heading3,

    /// <summary>Headings of level 4.</summary>
    Heading4,

    /// <summary>Headings of level 5.</summary>
    Heading5,

    /// <summary>Headings of level 6.</summary>
    Heading6,

    /// <summary>Paragraphs of running text: their spaces and first-line indent.</summary>
    Paragraph,

    /// <summary>Block quotes.</summary>
    Quote,

    /// <summary>The attribution below a quote.</summary>
    Attribution,

    /// <summary>Bullet and ordered lists; <see cref="TextStyle.IndentStart"/> is the indent of each depth.</summary>
    List,

    /// <summary>Terms of definition lists.</summary>
    Term,

    /// <summary>Definitions.</summary>
    Definition,

    /// <summary>Code blocks.</summary>
    Code,

    /// <summary>Code within a line.</summary>
    CodeSpan,

    /// <summary>Tables: the cells' text and paddings.</summary>
    Table,

    /// <summary>Heads of tables.</summary>
    TableHead,

    /// <summary>Captions of tables and figures.</summary>
    Caption,

    /// <summary>Notes at the page foot.</summary>
    Footnote,

    /// <summary>Admonitions.</summary>
    Alert,

    /// <summary>Titles of admonitions.</summary>
    AlertTitle,

    /// <summary>Links.</summary>
    Link,

    /// <summary>The addresses of links, where paper lists them.</summary>
    LinkNote,

    /// <summary>Entries of the table of contents.</summary>
    Contents,

    /// <summary>The table of contents' title.</summary>
    ContentsTitle,

    /// <summary>Page headers.</summary>
    Header,

    /// <summary>Page footers.</summary>
    Footer,

    /// <summary>Thematic breaks.</summary>
    ThematicBreak,

    /// <summary>Displayed formulas: their alignment and spaces.</summary>
    Formula,
}
