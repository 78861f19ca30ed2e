using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>SQL as PostgreSQL, MySQL, SQLite and SQL Server write it.</summary>
internal static class SqlLanguage
{
    private static readonly QuotedText Quoted = QuotedText.Block("'", new Literal("''"));

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: true,
            (WordRole.Keyword, "add all alter always analyze and any as asc begin between by cascade case check cluster collate column commit conflict"
                + " constraint create cross cube current cursor database declare default deferrable delete desc distinct do drop each"
                + " else elsif end escape except exec execute exists explain extension fetch filter first following for foreign from"
                + " full function generated go grant group grouping having identity if ignore ilike in index inner insert intersect into is"
                + " isolation join key language last lateral left level like limit local lock loop materialized merge natural next no"
                + " not nothing nulls of offset on only or order outer over partition policy preceding primary procedure raise range recursive"
                + " references rename replace restrict return returning returns revoke right rollback rollup row rows savepoint schema"
                + " select sequence set some start table tablespace temporary temp then ties to transaction trigger truncate unbounded"
                + " union unique unlogged update use using values view when where while window with within work zone"),
            (WordRole.Type, "bigint bigserial binary bit blob bool boolean bytea char character date datetime decimal double float int"
                + " integer interval json jsonb money nchar numeric nvarchar precision real serial smallint text time timestamp"
                + " timestamptz tinyint uuid varbinary varchar varying xml"),
            (WordRole.Constant, "true false null unknown current_date current_time current_timestamp current_user")),
        Rules =
        [
            new LineComment("--"), Shared.SlashBlock, Quoted, new PrefixedText("n e b x u&", ignoreCase: true, Quoted),
            DollarQuoted.Instance,
            new QuotedText("\"", new StringBody("\"", multiline: false) { Kind = HighlightKind.Variable }),
            new QuotedText("`", new StringBody("`", multiline: false) { Kind = HighlightKind.Variable }),
            new SigilVariable("@@"), new SigilVariable("@"), new SigilVariable("$"),
        ],
        WordPart = "$",
        Conventions = Conventions.Calls | Conventions.Members,
    });
}
