namespace DocExport.Epub.Xhtml;

/// <summary>Rules that hold under every theme: before the theme's own where it may change them, after where it may not.</summary>
internal static class StyleSheetGround
{
    // Named twice, since browsers set text in the one generic family at 13/16 of the size asked for.
    public const string Before = """
        p { margin: 0 0 0.7em; orphans: 2; widows: 2; }
        h1, h2, h3, h4, h5, h6, .title { line-height: 1.25; page-break-inside: avoid; break-inside: avoid; }
        a { text-decoration: underline; }
        .number { margin-right: 0.4em; }
        ul, ol { margin: 0.4em 0 0.8em; padding: 0 0 0 1.6em; }
        [dir="rtl"] ul, [dir="rtl"] ol, ul[dir="rtl"], ol[dir="rtl"] { padding: 0 1.6em 0 0; }
        li > ul, li > ol { margin: 0.2em 0; }
        li > p, li > p ~ ul, li > p ~ ol { margin: 0 0 0.5em; }
        .tasks, [dir="rtl"] .tasks { list-style-type: none; padding: 0; }
        .tasks > li { padding: 0 0 0 1.5em; }
        [dir="rtl"] .tasks > li { padding: 0 1.5em 0 0; }
        .tasks > li, .tasks > li > .first { text-indent: -1.5em; }
        .tasks > li > * { text-indent: 0; }
        .check { display: inline-block; width: 1.5em; text-indent: 0; }
        sub, sup { font-size: 0.75em; line-height: 0; }
        dl { margin: 0.4em 0 0.8em; }
        dd { margin: 0 0 0.5em 1.5em; }
        [dir="rtl"] dd { margin: 0 1.5em 0.5em 0; }
        blockquote { margin: 0.8em 1.4em; }
        blockquote > :last-child, .alert > :last-child, td > :last-child, th > :last-child, dd > :last-child { margin-bottom: 0; }
        figure { margin: 1em 0; text-align: center; page-break-inside: avoid; break-inside: avoid; }
        figure.code { text-align: start; page-break-inside: auto; break-inside: auto; }
        .panels { container-type: inline-size; margin: 1em 0; text-align: center; page-break-inside: avoid; break-inside: avoid; }
        .panel { display: inline-block; margin: 0 1%; vertical-align: top; }
        .panel img { width: 100%; }
        @container (max-width: 26em) { .panel { min-width: 100%; margin: 0 0 1em; } .panel img { width: auto; } }
        figcaption, caption { font-size: 0.9em; margin: 0.4em 0; }
        .label { font-weight: bold; }
        pre { margin: 0.8em 0; padding: 0.6em 0.8em; font-family: monospace, monospace; font-size: 0.85em; line-height: 1.4; text-align: start; }
        code, kbd, samp { font-family: monospace, monospace; font-size: 0.9em; }
        pre code { font-size: 1em; }
        pre, code, kbd, samp { font-variant-ligatures: none; }
        .lines .line { display: block; margin: 0 -0.8em; padding: 0 0.8em 0 0.6em; border-left: 0.2em solid transparent; }
        .lines .marked { border-left-color: #a8861f; }
        .numbered { counter-reset: line; }
        .numbered .line { padding-left: 4.1em; text-indent: -3.5em; counter-increment: line; }
        .numbered .line::before { content: counter(line); display: inline-block; width: 2.5em; margin-right: 1em; text-indent: 0; text-align: right; opacity: 0.7; -webkit-user-select: none; user-select: none; }
        table { margin: 1em 0; border-collapse: collapse; }
        .wide { table-layout: fixed; width: 100%; }
        .wide th, .wide td { padding: 0.3em 0.35em; -webkit-hyphens: auto; hyphens: auto; }
        th, td { padding: 0.3em 0.6em; text-align: start; vertical-align: top; border-bottom: 1px solid #8c8c8c; }
        thead th, thead td { vertical-align: bottom; border-bottom: 2px solid #8c8c8c; }
        .stacking { container-type: inline-size; }
        @container (max-width: 30em) {
        .stacking table, .stacking caption, .stacking tbody, .stacking tfoot, .stacking tr, .stacking td, .stacking tbody th { display: block; }
        .stacking thead, .stacking col { display: none; }
        .stacking tr { padding: 0.4em 0; border-bottom: 1px solid #8c8c8c; page-break-inside: avoid; break-inside: avoid; }
        .stacking td, .stacking tbody th { padding: 0.1em 0 0.1em 1em; border: 0; text-align: start; text-indent: -1em; }
        .stacking td > *, .stacking th > * { text-indent: 0; }
        .stacking [data-label]::before { content: attr(data-label) " "; font-weight: bold; }
        .stacking td:empty { display: none; }
        }
        .left { text-align: left; }
        .center { text-align: center; }
        .right { text-align: right; }
        .justify { text-align: justify; }
        hr { margin: 1.6em auto; width: 30%; border: 0; border-top: 1px solid #8c8c8c; }
        .alert { margin: 1em 0; padding: 0.1em 0 0.1em 0.9em; border: solid #7a7a7a; border-width: 0 0 0 0.25em; }
        [dir="rtl"] .alert, .alert[dir="rtl"] { padding: 0.1em 0.9em 0.1em 0; border-width: 0 0.25em 0 0; }
        .alert > p { margin: 0.5em 0; }
        .note { border-color: #3b7dd8; }
        .tip { border-color: #2f8f4e; }
        .important { border-color: #8a63d2; }
        .warning { border-color: #b07d12; }
        .caution { border-color: #d1453b; }
        .small-caps { font-variant: small-caps; }
        div.math { container-type: inline-size; }
        .see-through { background-color: #fff; }
        .missing-image { font-style: italic; }
        figure > .missing-image { display: block; padding: 0.6em 0.9em; border: 1px solid #8c8c8c; text-align: start; }
        .noteref { padding: 0 0.1em; text-decoration: none; font-size: 0.75em; vertical-align: super; line-height: 0; }
        .notes { margin: 2em 0 0; font-size: 0.9em; }
        .notes > :first-child { padding: 0.8em 0 0; border-top: 1px solid #8c8c8c; }
        .notes-title { margin: 0 0 0.6em; font-size: 1.1em; }
        .notes aside, .visible-note { margin: 0 0 0.6em; }
        .contents ol, nav ol { list-style-type: none; padding: 0 0 0 1.2em; }
        .contents > ol, nav > ol { padding: 0; }
        .contents li, nav li { margin: 0.35em 0; text-align: start; }
        .contents a, nav a, .back { text-decoration: none; }
        .back { font-weight: bold; }
        .contents > ol > li > a, #toc > ol > li > a { font-weight: bold; }
        .captions > ol > li > a { font-weight: normal; }
        .title-block { margin: 1em 0 2em; }
        .title-page, .part-page { margin: 0 0 2em; padding: 15% 0 0; text-align: center; }
        .author + .author { margin-top: 0.4em; }
        .continued { font-size: 1em; font-weight: normal; font-style: italic; }
        .cover { margin: 0; padding: 0; text-align: center; }

        """;

    // Where a reading system makes its window as high as the text, shares of the window's height alone would shrink pictures to nothing.
    public const string After = """
        img, svg { max-width: 100%; height: auto; max-height: max(95vh, 20em); object-fit: contain; }
        .cover img { width: auto; max-height: max(100vh, 20em); }
        caption { font-size: 1em; }
        caption, figcaption { text-indent: 0; }
        figure.left, .left > figcaption { text-align: left; }
        figure.center, .center > figcaption { text-align: center; }
        figure.right, .right > figcaption { text-align: right; }
        .title-block p, .alert-title + p, .attribution, li > p, .alert > p { text-indent: 0; }
        .title-page .title, .title-page p, .part-page h1 { text-align: center; }
        pre { white-space: pre-wrap; overflow-wrap: break-word; word-wrap: break-word; -webkit-hyphens: none; hyphens: none; }
        section, nav { overflow-wrap: break-word; word-wrap: break-word; }
        .page-break { page-break-after: always; break-after: page; }

        """;
}
