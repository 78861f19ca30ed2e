using System.Globalization;
using System.Text;

namespace DocExport.Epub.Tests;

/// <summary>Markdown as people write it by mistake or on purpose, which other exporters are known to make invalid books of.</summary>
internal static class TortureText
{
    public static string Article()
    {
        var text = new StringBuilder("""
            ---
            title: "A & <B> \"C\" -- ]]> 'D' &amp; &nbsp;"
            subtitle: "<i>not markup</i> & -->"
            author: ["O'Neil & <Sons>", "Ä. Ünïcode"]
            description: "<p>one & two</p>"
            keywords: ["a & b", "<c>"]
            ---

            #### Begins at four

            # Title with `code <b>` & *emphasis* <sub>2</sub> -- <!-- a -- comment --> {#x}

            # {#empty}

            # &nbsp;

            ![]()

            | &nbsp; | x |
            |---|---|
            | a | b |

            <p lang=x-private>x</p>

            #

            ###### Skips to six[^1]

            ## Same

            ## Same

            > # A heading in a quote
            >
            > - # and in a list in it
            >   1. ## deeper

            | # table | <b>x</b> |
            |---|---:|
            | [^2] ![none](no.png) | `a|b` \| <br> <img src=x onerror=alert(1)> |

            <!-- comment -- with -- dashes --->
            <?php echo "<?xml ?>"; ?>
            <![CDATA[ <b>cdata</b> ]]>
            <!DOCTYPE html [<!ENTITY x "y">]>

            <script>alert("</p>")</script><style>p { color: red }</style>

            <form action="javascript:alert(1)"><input type=text autofocus><select><option>1</select><button onclick=x()>B</button></form>
            <iframe src="https://example.org"></iframe><object data="x.swf"><embed src="x"></object><video controls><source src="x.mp4"></video>
            <table><tr><td>unclosed <td colspan=99999>cells<p>in<div>a<td></table>
            <p>a<div>b</p>c</div><ul><p>no item</ul><dl><dd>no term</dl><ol start=x type=q><li value=-3>x</ol>
            <a href="x" id="dup"><a href="y" id="dup">nested</a></a> <b><i>crossed</b></i> &nbsp;&bogus;&#0;&#xD800;&#x1F;&copy
            <svg onload="x"><script/><foreignObject><math><mi></svg> <math><mfrac></math> <font color=red><center><blink>old</blink>
            <details><summary>S</summary>body</details> <ruby>漢<rt>kan</rt></ruby> <bdo>x</bdo> <q cite="javascript:x">q</q> <time datetime=never>t</time>
            <img src="data:image/svg+xml,<svg onload=alert(1)>" alt='"'> <img alt=no-source> <h1><h2>broken</h1></h2> <body><html lang=xx>

            [js](javascript:alert(1)) [js2]( JaVaScRiPt:alert(1) ) [data](data:text/html,x) [file](file:///etc/passwd) [dead](#nowhere) [gone](gone.md#x) []() [x](<a b>) [empty]()
            <https://example.org/?a=b&c=<d>> [q](https://example.org/"'`{}|^\) [idn](https://пример.испытание/путь?ключ=знач#якорь) [v6](http://[::1]:99999/) [ace](http://xn--a.example/)

            Controls:   end. Bidi: ‮reversed‬. Emoji 👩‍👩‍👧‍👦 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢.

            Term *one*
            : Definition[^1]

              > with a quote[^nested]

            Term two
            : ```
              code
              ```

            - [ ] open
            - [x] done [^3]

            $a < b & c$ and $$\frac{1}{2} \unknown{<}$$ and $\text{]]>}$

            ```html "title" {.x #dup .y}
            <!-- -- --> & </code></pre>
            ```

            ~~~~~
            unclosed fences end with the text that they stand in
            ~~~~~

            [^1]: Note one, with [a link](#same) and a call.[^2]
            [^2]: # Heading in a note

                | table | in note |
                |---|---|
                | a | b[^3] |
            [^3]: ![](no.png)
            [^nested]: Calls itself.[^nested]
            [^unused]: never

            """);
        for (int depth = 0; depth < 12; depth++)
            text.Append(' ', depth * 4).Append(CultureInfo.InvariantCulture, $"- level {depth + 1}\n\n").Append(' ', (depth * 4) + 4).Append("1. # H[^1]\n\n");
        return text.ToString();
    }

    /// <summary>A folder of chapters; returns the book file.</summary>
    public static string WriteBook(Testing.TemporaryFolder folder)
    {
        folder.Write("one/index.md", "# Index\n\n[Two](../two/index.md#index) [gap](../größe%20ü.md) [dead](../three/index.md) [self](index.md)\n\n[^1]\n\n[^1]: one\n");
        folder.Write("two/index.md", "# Index\n\n[One](../one/index.md) [jp](../空/こんにちは.md#x)\n\n[^1]\n\n[^1]: two\n");
        folder.Write("größe ü.md", "Text without a heading.\n\n![](one/none.png)\n");
        folder.Write("empty.md", "");
        folder.Write("空/こんにちは.md", "# 空 {#x}\n\n本文\n");
        folder.Write("only.md", "# Heading alone\n");
        return folder.Write("book.yml", """
            title: "Folder & <files>"
            author: A
            chapters:
              - one/index.md
              - part: "Part & <one>"
                chapters: [two/index.md, "größe ü.md"]
              - part: Empty part
                chapters: [empty.md]
              - 空/こんにちは.md
              - only.md
            """);
    }
}
