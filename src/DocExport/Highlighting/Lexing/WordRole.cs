namespace DocExport.Highlighting.Lexing;

/// <summary>What a word of a language's vocabulary does.</summary>
internal enum WordRole : byte
{
    None,
    Keyword,

    /// <summary>A keyword that stands for a value, such as <c>this</c>: a slash behind it divides.</summary>
    Operand,

    /// <summary>A keyword before the name of a type, such as <c>class</c> or <c>new</c>.</summary>
    BeforeType,

    /// <summary>A keyword before the name of a function, such as <c>def</c>.</summary>
    BeforeFunction,

    /// <summary>A keyword before a dotted path, such as <c>namespace</c> or <c>import</c>.</summary>
    BeforePath,

    /// <summary>A keyword only where a word, string or brace follows; elsewhere a name.</summary>
    Contextual,

    /// <summary>A contextual keyword before the name of a type, such as <c>record</c>.</summary>
    ContextualBeforeType,

    /// <summary>A keyword only before <c>;</c>, <c>{</c> or <c>=&gt;</c>, such as <c>get</c>; elsewhere a name.</summary>
    Accessor,

    Type,
    Constant,
    Variable,
    Function,
    Operator,
    Attribute,
}
