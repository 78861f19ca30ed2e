namespace DocExport.Highlighting;

/// <summary>What a piece of source code is, in the terms that editors' colour schemes use.</summary>
public enum HighlightKind : byte
{
    /// <summary>Anything that no other kind claims, white space included. Never appears in a token: it is the gaps between them.</summary>
    Text,

    /// <summary>A reserved or contextual keyword, a shell's or build file's instruction.</summary>
    Keyword,

    /// <summary>A built-in type, or a name that the language's conventions mark as a type.</summary>
    Type,

    /// <summary>The name of a function where it is declared or called, a command, a macro.</summary>
    Function,

    /// <summary>A name that a sigil or the language marks as a variable: <c>$HOME</c>, <c>@count</c>, <c>self</c>.</summary>
    Variable,

    /// <summary>A member reached through a dot or arrow, a key of an object, mapping or settings file.</summary>
    Property,

    /// <summary><c>true</c>, <c>null</c>, symbols and atoms, names in capitals.</summary>
    Constant,

    /// <summary>An annotation, decorator, attribute or pragma; an attribute's name in markup.</summary>
    Attribute,

    /// <summary>An element's name in markup, a selector in a style sheet.</summary>
    Tag,

    /// <summary>Text in quotes, with its quotes; a character literal; a here-document; code in a Markdown text.</summary>
    String,

    /// <summary>An escape sequence, a format specifier, or the delimiters of an interpolation inside a string.</summary>
    Escape,

    /// <summary>A regular expression literal.</summary>
    Regex,

    /// <summary>A number with its prefix and suffix; a colour or dimension in a style sheet.</summary>
    Number,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A comment that a documentation tool reads.</summary>
    Documentation,

    /// <summary>An operator.</summary>
    Operator,

    /// <summary>Brackets, separators and other structural marks.</summary>
    Punctuation,

    /// <summary>A preprocessor directive, shebang, document type or hunk header.</summary>
    Preprocessor,

    /// <summary>A heading of a lightweight markup, a section header of a settings file.</summary>
    Heading,

    /// <summary>Emphasised text of a lightweight markup.</summary>
    Emphasis,

    /// <summary>Strongly emphasised text of a lightweight markup.</summary>
    Strong,

    /// <summary>The target of a link.</summary>
    Link,

    /// <summary>A line that a patch adds.</summary>
    Inserted,

    /// <summary>A line that a patch removes.</summary>
    Deleted,

    /// <summary>The prompt of a console session.</summary>
    Prompt,

    /// <summary>What a program printed in a console session.</summary>
    Output,
}
