namespace DocExport.Highlighting.Lexing;

/// <summary>Questions about lines and white space around the position.</summary>
internal static class LexerLines
{
    extension(Lexer lexer)
    {
        /// <summary>The end of the line that holds the position, before its line break.</summary>
        public int LineEnd()
        {
            var length = lexer.Rest.IndexOfAny('\n', '\r');
            return length < 0 ? lexer.End : lexer.Position + length;
        }

        /// <summary>Whether only blanks lie between the start of the line and the position.</summary>
        public bool AtLineStart()
        {
            var i = lexer.Position - 1;
            while (i >= lexer.Start && lexer.Text[i] is ' ' or '\t')
                i--;
            return i < lexer.Start || lexer.Text[i] is '\n' or '\r';
        }

        /// <summary>Whether the position is the first of its line.</summary>
        public bool AtColumnZero() =>
            lexer.Position == lexer.Start || lexer.Text[lexer.Position - 1] is '\n' or '\r';

        /// <summary>The first index at or after <paramref name="index"/> that holds no blank.</summary>
        public int PastBlanks(int index)
        {
            while (index < lexer.End && lexer.Text[index] is ' ' or '\t')
                index++;
            return index;
        }

        /// <summary>Moves over blanks.</summary>
        public void SkipBlanks() => lexer.Position = lexer.PastBlanks(lexer.Position);

        /// <summary>Moves over one line break, if there is one.</summary>
        public void SkipLineBreak()
        {
            if (lexer.Current == '\r')
                lexer.Position++;
            if (lexer.Current == '\n')
                lexer.Position++;
        }

        /// <summary>The first index at or after <paramref name="index"/> that no letter, digit, underscore or character of <paramref name="extra"/> holds.</summary>
        public int PastName(int index, string extra = "")
        {
            while (index < lexer.End && (Chars.IsName(lexer.Text[index]) || extra.Contains(lexer.Text[index])))
                index++;
            return index;
        }
    }
}
