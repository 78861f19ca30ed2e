using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>The tokens of a formula with its author's macros put in. Bounded, whatever macros call one another.</summary>
internal sealed class TexInput(string tex, Dictionary<string, TexMacro> macros)
{
    private const int MostExpanded = 20_000;

    // What macros stand for, last token first.
    private readonly Stack<TexToken> _pending = new();
    private int _at;
    private int _expanded;

    /// <summary>Where the token read last ends.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The next token that means something; stays to be read.</summary>
    public TexToken Peek()
    {
        while (true)
        {
            TexToken token = Raw();
            if (token.Kind == TexTokenKind.Space)
                continue;
            if (token.Kind == TexTokenKind.Command && macros.TryGetValue(token.Text, out TexMacro? macro))
            {
                Expand(token, macro);
                continue;
            }

            _pending.Push(token);
            return token;
        }
    }

    /// <summary>Reads the next token that means something.</summary>
    public TexToken Next()
    {
        Peek();
        TexToken token = _pending.Pop();
        LastEnd = token.End;
        return token;
    }

    /// <summary>Reads the next token as it stands, white space and macros included.</summary>
    public TexToken NextRaw()
    {
        TexToken token = Raw();
        LastEnd = token.End;
        return token;
    }

    /// <summary>The next token as it stands; stays to be read.</summary>
    public TexToken PeekRaw()
    {
        TexToken token = Raw();
        _pending.Push(token);
        return token;
    }

    /// <summary>Puts a token back that was read just now.</summary>
    public void Return(in TexToken token) => _pending.Push(token);

    /// <summary>Puts tokens before what comes next.</summary>
    public void Insert(IReadOnlyList<TexToken> tokens)
    {
        _expanded += tokens.Count;
        if (_expanded > MostExpanded)
            throw TexFault.At(DiagnosticIds.FormulaTooLarge, tokens[0], MostExpanded);
        for (int i = tokens.Count - 1; i >= 0; i--)
            _pending.Push(tokens[i]);
    }

    /// <summary>The tokens of the next argument, its braces taken off; a single token where it has none.</summary>
    public List<TexToken> Argument(in TexToken command)
    {
        SkipSpace();
        TexToken first = NextRaw();
        if (first.Kind != TexTokenKind.Open)
            return first.Kind is TexTokenKind.End or TexTokenKind.Close ? throw TexFault.MissingArgument(command) : [first];
        var tokens = new List<TexToken>();
        for (int depth = 1; ;)
        {
            TexToken token = NextRaw();
            depth += token.Kind == TexTokenKind.Open ? 1 : token.Kind == TexTokenKind.Close ? -1 : 0;
            if (depth == 0)
                return tokens;
            if (token.Kind == TexTokenKind.End)
                throw TexFault.At(DiagnosticIds.UnclosedGroup, first);
            tokens.Add(token);
        }
    }

    /// <summary>The tokens between brackets that come next, or <see langword="null"/> where none do.</summary>
    public List<TexToken>? OptionalArgument()
    {
        SkipSpace();
        if (!PeekRaw().Is(TexTokenKind.Other, "["))
            return null;
        TexToken first = NextRaw();
        var tokens = new List<TexToken>();
        for (int depth = 0; ;)
        {
            TexToken token = NextRaw();
            if (depth == 0 && token.Is(TexTokenKind.Other, "]"))
                return tokens;
            depth += token.Kind == TexTokenKind.Open ? 1 : token.Kind == TexTokenKind.Close ? -1 : 0;
            if (token.Kind == TexTokenKind.End)
                throw TexFault.At(DiagnosticIds.UnclosedGroup, first);
            tokens.Add(token);
        }
    }

    /// <summary>The next argument's characters: names, lengths, colours.</summary>
    public string TextArgument(in TexToken command) => TextOf(Argument(command));

    public static string TextOf(IEnumerable<TexToken> tokens) =>
        string.Concat(tokens.Select(token => token.Kind == TexTokenKind.Command ? "\\" + token.Text : token.Text)).Trim();

    /// <summary>Takes a star that belongs to the command before it.</summary>
    public bool TakeStar()
    {
        if (!PeekRaw().Is(TexTokenKind.Other, "*"))
            return false;
        NextRaw();
        return true;
    }

    public void SkipSpace()
    {
        while (PeekRaw().Kind == TexTokenKind.Space)
            NextRaw();
    }

    private TexToken Raw()
    {
        if (_pending.TryPop(out TexToken token))
            return token;
        token = TexScanner.At(tex, _at);
        _at = token.End;
        return token;
    }

    private void Expand(in TexToken call, TexMacro macro)
    {
        var arguments = new List<TexToken>?[10];
        int first = 1;
        if (macro.Default is not null)
            arguments[first++] = OptionalArgument() ?? [.. macro.Default];
        for (int i = first; i <= macro.Parameters; i++)
            arguments[i] = Argument(call);
        var body = new List<TexToken>(macro.Body.Count);
        foreach (TexToken token in macro.Body)
        {
            if (token.Kind == TexTokenKind.Parameter && char.IsAsciiDigit(token.Text[0]) && arguments[token.Text[0] - '0'] is { } argument)
                body.AddRange(argument);
            else
                body.Add(token with { Start = call.Start, End = call.End });
        }

        if (body.Count > 0)
            Insert(body);
    }
}
