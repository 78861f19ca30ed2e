namespace DocExport.Highlighting.Lexing;

/// <summary>How a language's users name things, and what a name's surroundings tell about it.</summary>
[Flags]
internal enum Conventions
{
    None = 0,

    /// <summary>A word right before a parenthesis is a function.</summary>
    Calls = 1,

    /// <summary>A word behind a dot is a member.</summary>
    Members = 2,

    /// <summary>A word behind <c>-&gt;</c> is a member.</summary>
    ArrowMembers = 4,

    /// <summary>A word behind <c>::</c> is found in a scope, so it is no keyword.</summary>
    ScopedMembers = 8,

    /// <summary>A word that begins with a capital and has a small letter, or is one capital, is a type.</summary>
    CapitalTypes = 16,

    /// <summary>Such a word is a type even when called, since functions begin with small letters.</summary>
    CapitalCallsConstruct = 32,

    /// <summary>A word of capitals, digits and underscores is a constant.</summary>
    UpperConstants = 64,

    /// <summary>A word before a colon, where an entry in braces begins, is a key.</summary>
    Keys = 128,

    /// <summary>Type arguments may stand between a function's name and its parenthesis.</summary>
    GenericCalls = 256,

    /// <summary>Capitalised names are methods and properties as often as types: a word is a type only where it looks like a use of one.</summary>
    CapitalMembers = 512,

    /// <summary>Blanks may stand between a function's name and its parenthesis.</summary>
    SpacedCalls = 1024,

    /// <summary>A word that ends in <c>_t</c> is a type.</summary>
    SuffixTypes = 2048,

    /// <summary>A word and an exclamation mark call a macro.</summary>
    BangMacros = 4096,

    /// <summary>The first word behind a parenthesis is a function.</summary>
    HeadCalls = 8192,

    /// <summary>A word right before a colon is a symbol, as in <c>key: value</c>.</summary>
    SymbolKeys = 16384,

    /// <summary>With <see cref="CapitalMembers"/>: a declared name stands before its type, not behind it.</summary>
    NameBeforeType = 32768,

    /// <summary>A keyword before a colon, behind a parenthesis or comma, labels an argument.</summary>
    ArgumentLabels = 65536,
}
