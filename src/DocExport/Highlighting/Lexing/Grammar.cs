namespace DocExport.Highlighting.Lexing;

/// <summary>What sets one programming language apart from the others, as data for <see cref="CodeScanner"/>.</summary>
internal sealed record Grammar
{
    public required WordTable Words { get; init; }

    /// <summary>Constructs that words, numbers and operators do not cover. For one trigger, earlier rules are tried first.</summary>
    public Rule[] Rules { get; init; } = [];

    /// <summary>ASCII characters besides letters and <c>_</c> that begin a word.</summary>
    public string WordStart { get; init; } = "";

    /// <summary>ASCII characters besides letters, digits and <c>_</c> inside a word.</summary>
    public string WordPart { get; init; } = "";

    /// <summary>Characters of which one may end a word, unless <c>=</c> follows.</summary>
    public string WordTail { get; init; } = "";

    public string Punctuation { get; init; } = "()[]{},;.:";

    public string Operators { get; init; } = "+-*/%=<>!&|^~?";

    public Conventions Conventions { get; init; } = Conventions.Calls | Conventions.Members;

    /// <summary>Keywords that stay keywords behind a dot.</summary>
    public string[] KeywordMembers { get; init; } = [];

    /// <summary>A character that groups digits, besides <c>_</c>.</summary>
    public char DigitSeparator { get; init; } = '_';

    /// <summary>Whether letters right behind a number belong to it, as a suffix or unit.</summary>
    public bool NumberSuffixes { get; init; } = true;
}
