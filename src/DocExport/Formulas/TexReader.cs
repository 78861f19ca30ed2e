using System.Text;
using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>
/// Reads the math notation of TeX that KaTeX and MathJax have made common in Markdown. What it does not know it does not guess.
/// Time grows with the length of the source and of what its macros stand for, both of which are bounded; so is nesting.
/// </summary>
internal sealed class TexReader
{
    private const int LongestSource = 50_000;
    private const int DeepestNesting = 100;

    private int _depth;

    private TexReader(TexInput input, Dictionary<string, TexMacro> macros)
    {
        Input = input;
        Macros = macros;
    }

    public static IEnumerable<string> KnownCommands => TexCommands.Names.Concat(TexSymbols.AllNames.Where(TexScanner.IsWord));

    public TexInput Input { get; }

    /// <summary>The document's, to which the formula may add.</summary>
    public Dictionary<string, TexMacro> Macros { get; }

    /// <summary>The alphabet that letters are taken from here.</summary>
    public MathAlphabet Alphabet { get; set; }

    public MathTag? Tag { get; set; }

    public bool IsUnnumbered { get; set; }

    /// <summary>The token that ended the row read last.</summary>
    public TexToken LastEnding { get; private set; }

    public List<string> Labels { get; } = [];

    public List<FormulaReference> References { get; } = [];

    /// <summary>Reads a formula.</summary>
    /// <param name="tex">Its source.</param>
    /// <param name="macros">Commands that the author made; takes those that the formula makes.</param>
    public static Formula Read(string tex, Dictionary<string, TexMacro> macros)
    {
        var reader = new TexReader(new TexInput(tex, macros), macros);
        try
        {
            if (tex.Length > LongestSource)
                throw TexFault.At(DiagnosticIds.FormulaTooLarge, default, LongestSource);
            TexRows rows = TexRows.UpTo(reader, static token => token.Kind == TexTokenKind.End);
            return new Formula(tex, rows.AsContent())
            {
                Tag = rows.Rows is [{ Tag: { } tag }] ? tag : reader.Tag,
                IsUnnumbered = reader.IsUnnumbered,
                Labels = reader.Labels,
                References = reader.References,
            };
        }
        catch (FormulaException fault)
        {
            return new Formula(tex, null) { Problem = fault.Problem };
        }
    }

    /// <summary>Atoms up to a token, which is taken, too.</summary>
    public MathRow Row(Func<TexToken, bool> ends)
    {
        Descend();
        MathAlphabet alphabet = Alphabet;
        var items = new List<MathNode>();
        int start = Input.Peek().Start;
        while (true)
        {
            TexToken token = Input.Peek();
            if (ends(token))
            {
                LastEnding = Input.Next();
                break;
            }

            if (TexCommands.FindSwitch(token) is { } applies)
            {
                // A switch holds to the end of its group, which is therefore read here.
                Input.Next();
                items.Add(applies(this, token, ends) with { Start = token.Start, End = LastEnding.Start });
                break;
            }

            if (TexFractions.IsInfix(token))
            {
                Input.Next();
                items = [TexFractions.Infix(this, token, new MathRow(items), ends)];
                break;
            }

            if (Scripted() is { } node)
                items.Add(node);
        }

        Alphabet = alphabet;
        Ascend();
        return new MathRow(items) { Start = start, End = LastEnding.Start };
    }

    /// <summary>The next argument: a group or a single token.</summary>
    public MathNode Argument(in TexToken command)
    {
        TexToken token = Input.Peek();
        if (token.Kind is TexTokenKind.End or TexTokenKind.Close or TexTokenKind.Ampersand or TexTokenKind.NewRow)
            throw TexFault.MissingArgument(command);
        // Commands that take one another for arguments nest without braces.
        Descend();
        MathNode argument;
        if (token.Kind == TexTokenKind.Open)
        {
            Input.Next();
            argument = Group(token);
        }
        else
        {
            argument = Atom() ?? MathNode.EmptyRow;
        }

        Ascend();
        return argument;
    }

    /// <summary>The next argument as a row.</summary>
    public MathRow RowArgument(in TexToken command) => Argument(command) is var node && node is MathRow row ? row : new MathRow([node]);

    /// <summary>A row in brackets, or <see langword="null"/> where none comes next.</summary>
    public MathRow? OptionalRow()
    {
        if (!Input.Peek().Is(TexTokenKind.Other, "["))
            return null;
        Input.Next();
        return Row(static token => token.Is(TexTokenKind.Other, "]"));
    }

    /// <summary>Atoms that tokens stand for.</summary>
    public MathRow RowOf(List<TexToken> tokens)
    {
        TexToken end = new(TexTokenKind.Close, "}", Input.LastEnd, Input.LastEnd);
        Input.Insert([.. tokens, end]);
        return Row(static token => token.Kind == TexTokenKind.Close);
    }

    /// <summary>Content of a group whose brace was taken.</summary>
    private MathRow Group(TexToken open)
    {
        MathRow row = Row(static token => token.Kind is TexTokenKind.Close or TexTokenKind.End);
        return LastEnding.Kind == TexTokenKind.End ? throw TexFault.At(DiagnosticIds.UnclosedGroup, open) : row with { IsGroup = true };
    }

    /// <summary>Counts a level of nesting.</summary>
    public void Descend()
    {
        if (++_depth > DeepestNesting)
            throw TexFault.At(DiagnosticIds.FormulaTooDeep, Input.Peek(), DeepestNesting);
    }

    public void Ascend() => _depth--;

    /// <summary>A nucleus with its scripts; nothing for what leaves nothing.</summary>
    private MathNode? Scripted()
    {
        TexToken first = Input.Peek();
        MathNode? nucleus = first.Kind is TexTokenKind.Superscript or TexTokenKind.Subscript or TexTokenKind.Prime ? MathNode.EmptyRow : Atom();
        if (nucleus is null)
            return null;
        if (nucleus is MathSymbol { Class: MathClass.Ordinary } digits && first.Kind == TexTokenKind.Digit)
            nucleus = Number(digits, first);
        MathNode node = new TexScripts(this).Read(nucleus);
        return node with { Start = first.Start, End = Math.Max(first.End, Input.LastEnd) };
    }

    /// <summary>Digits that follow one another, and the points and commas among them, are one number.</summary>
    private MathSymbol Number(MathSymbol first, TexToken token)
    {
        var text = new StringBuilder(first.Text);
        while (true)
        {
            TexToken next = Input.PeekRaw();
            if (next.Kind == TexTokenKind.Digit)
            {
                text.Append(Input.NextRaw().Text);
            }
            else if (next.Is(TexTokenKind.Other, "."))
            {
                Input.NextRaw();
                if (Input.PeekRaw().Kind != TexTokenKind.Digit)
                {
                    Input.Return(next);
                    return first with { Text = text.ToString(), Start = token.Start };
                }

                text.Append('.');
            }
            else
            {
                return first with { Text = text.ToString(), Start = token.Start };
            }
        }
    }

    /// <summary>One atom without scripts; nothing for a command that leaves nothing.</summary>
    private MathNode? Atom()
    {
        TexToken token = Input.Next();
        switch (token.Kind)
        {
            case TexTokenKind.Letter or TexTokenKind.Digit:
                return Letter(token.Text);
            case TexTokenKind.Other:
                return Sign(token.Text);
            case TexTokenKind.Open:
                return Group(token);
            case TexTokenKind.Command:
                return Command(token);
            default:
                throw TexFault.Unexpected(token);
        }
    }

    private MathNode Letter(string text) => TexSymbols.LimitsOf(text) is { } limits
        ? new MathLargeOperator(text, limits)
        : new MathSymbol(text, TexSymbols.ClassOf(text)) { Alphabet = Alphabet };

    private MathNode Sign(string text) => text switch
    {
        "-" => new MathSymbol("−", MathClass.Binary),
        "*" => new MathSymbol("∗", MathClass.Binary),
        "~" or "\u00A0" => new MathSpace(TexSpaces.WordSpace),
        _ => Letter(text),
    };

    private MathNode? Command(in TexToken token)
    {
        if (TexCommands.Find(token.Text) is { } command)
            return command(this, token);
        if (!TexSymbols.TryFind(token.Text, out string text, out MathClass of))
            throw TexFault.UnknownCommand(token);
        if (TexSymbols.LimitsOf(text) is { } limits)
            return new MathLargeOperator(text, token.Text == "intop" ? MathLimits.InDisplay : limits);
        return new MathSymbol(text, of) { Alphabet = Alphabet };
    }
}
