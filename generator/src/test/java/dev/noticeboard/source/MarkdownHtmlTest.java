package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of HTML. */
class MarkdownHtmlTest {

    @Test
    void allowedElementsInRunningText() {
        assertThat(
                        BodyOutline.read(
                                """
                                <b>b</b> <i>i</i> <em>e</em> <code>c</code> <abbr title="T">A</abbr> <kbd>k</kbd> <q>q</q> <sup>1</sup> <s>s</s> <strike>t</strike> <time datetime="2020">t</time><br>x<wbr>y <span lang=fr>f</span> <bdi dir=rtl>g</bdi> <ruby>r<rt>t</rt></ruby> <a href="u" title=T>l</a> <a id="old" name="older"></a><span id=s>z</span>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 Strong
                              1:4 'b'
                            1:9 ' '
                            1:10 Emphasis
                              1:13 'i'
                            1:18 ' '
                            1:19 Emphasis
                              1:23 'e'
                            1:29 ' '
                            1:30 code 'c'
                            1:44 ' '
                            1:45 <abbr> {title=T}
                              1:61 'A'
                            1:69 ' '
                            1:70 <kbd> {}
                              1:75 'k'
                            1:82 ' '
                            1:83 <q> {}
                              1:86 'q'
                            1:91 ' '
                            1:92 <sup> {}
                              1:97 '1'
                            1:104 ' '
                            1:105 <s> {}
                              1:108 's'
                            1:113 ' '
                            1:114 <s> {}
                              1:122 't'
                            1:132 ' '
                            1:133 <time> {datetime=2020}
                              1:155 't'
                            1:163 HardBreak
                            1:167 'x'
                            1:168 <wbr> {}
                            1:173 'y '
                            1:175 <span> {lang=fr}
                              1:189 'f'
                            1:197 ' '
                            1:198 <bdi> {dir=rtl}
                              1:211 'g'
                            1:218 ' '
                            1:219 <ruby> {}
                              1:225 'r'
                              1:226 <rt> {}
                                1:230 't'
                            1:243 ' '
                            1:244 link u titled 'T'
                              1:264 'l'
                            1:269 ' '
                            1:270 anchor #old
                            1:270 anchor #older
                            1:299 anchor #s
                            1:310 'z'
                        """);
    }

    @Test
    void attributesBeyondTheListAreDropped() {
        assertThat(
                        BodyOutline.read(
                                """
                                a <b class=x onclick='y'>b</b> <a href=u target=_blank style=z>c</a> <span style=x>d</span> <bdi dir=up>e</bdi>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a '
                            1:3 Strong
                              1:26 'b'
                            1:31 ' '
                            1:32 link u
                              1:64 'c'
                            1:69 ' '
                            1:84 'd'
                            1:92 ' '
                            1:93 <bdi> {}
                              1:105 'e'
                        1:6: warning[html-attribute]: the attribute class of <b> is dropped; delete it
                        1:14: warning[html-attribute]: the attribute onclick of <b> is dropped; delete it
                        1:42: warning[html-attribute]: the attribute target of <a> is dropped; delete it
                        1:56: warning[html-attribute]: the attribute style of <a> is dropped; delete it
                        1:76: warning[html-attribute]: the attribute style of <span> is dropped; delete it
                        1:98: warning[html-attribute]: the attribute dir of <bdi> is dropped; delete it
                        """);
    }

    @Test
    void elementsBeyondTheListLeaveTheirWords() {
        assertThat(
                        BodyOutline.read(
                                """
                                a <font color=red>f</font> <mark>m</mark> <bdo>b</bdo> <button>u</button> <ins>i</ins> <del>d</del> <p>p</p>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a '
                            1:19 'f'
                            1:27 ' '
                            1:34 'm'
                            1:42 ' '
                            1:48 'b'
                            1:55 ' '
                            1:64 'u'
                            1:74 ' '
                            1:75 <u> {}
                              1:80 'i'
                            1:87 ' '
                            1:88 <s> {}
                              1:93 'd'
                            1:100 ' '
                            1:104 'p'
                        1:3: error[html-dropped]: the HTML element <font> is dropped, its words stay; delete it, or write Markdown
                        1:28: error[html-dropped]: the HTML element <mark> is dropped, its words stay; delete it, or write Markdown
                        1:43: error[html-dropped]: the HTML element <bdo> is dropped, its words stay; delete it, or write Markdown
                        1:56: error[html-dropped]: the HTML element <button> is dropped, its words stay; delete it, or write Markdown
                        1:75: error[html-dropped]: the HTML element <ins> marks what changed between two versions, and is shown as <u> here; write <u>
                        1:88: error[html-dropped]: the HTML element <del> marks what changed between two versions, and is shown as <s> here; write <s>
                        1:101: error[html-dropped]: the HTML element <p> is dropped, its words stay; delete it, or write Markdown
                        """);
    }

    @Test
    void whatIsNotForReadingIsDroppedWithItsWords() {
        assertThat(
                        BodyOutline.read(
                                """
                                a <script>alert(1)</script> <style>x</style> <iframe src=x>y</iframe> <svg><text>s</text></svg> <textarea>t</textarea>

                                <script>
                                alert(2)

                                alert(3)
                                </script>

                                <style>p {}</style>

                                <object data=x>
                                o
                                </object>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a'
                        1:3: error[html-dropped]: the HTML element <script> is dropped with all that it holds; delete it, or say in words what it shows
                        1:29: error[html-dropped]: the HTML element <style> is dropped with all that it holds; delete it, or say in words what it shows
                        1:46: error[html-dropped]: the HTML element <iframe> is dropped with all that it holds; delete it, or say in words what it shows
                        1:71: error[html-dropped]: the HTML element <svg> is dropped with all that it holds; delete it, or say in words what it shows
                        1:97: error[html-dropped]: the HTML element <textarea> is dropped with all that it holds; delete it, or say in words what it shows
                        3:1: error[html-dropped]: the HTML element <script> is dropped with all that it holds; delete it, or say in words what it shows
                        9:1: error[html-dropped]: the HTML element <style> is dropped with all that it holds; delete it, or say in words what it shows
                        11:1: error[html-dropped]: the HTML element <object> is dropped with all that it holds; delete it, or say in words what it shows
                        """);
    }

    @Test
    void commentsAreReported() {
        assertThat(
                        BodyOutline.read(
                                """
                                a <!-- b --> c

                                <!-- d

                                e -->

                                <?php x ?>

                                <!DOCTYPE html>

                                f <![CDATA[g]]> h
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a '
                            1:13 ' c'
                          11:1 paragraph
                            11:1 'f '
                            11:16 ' h'
                        1:3: warning[html-comment]: an HTML comment is not shown to anybody; delete it
                        3:1: warning[html-comment]: an HTML comment is not shown to anybody; delete it
                        11:3: error[html-dropped]: an instruction or declaration in angle brackets is dropped; delete it
                        """);
    }

    @Test
    void wordsInAngleBracketsAreShown() {
        assertThat(
                        BodyOutline.read(
                                """
                                Write to <insert name> at <your company>.

                                <insert address>

                                <p>x <insert name> y</p>

                                > <two
                                > lines>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'Write to '
                            1:10 '<insert name>'
                            1:23 ' at '
                            1:27 '<your company>'
                            1:41 '.'
                          3:1 paragraph
                            3:1 '<insert address>'
                          5:4 paragraph
                            5:4 'x '
                            5:6 '<insert name>'
                            5:19 ' y'
                          7:1 quote
                            7:3 paragraph
                              7:3 '<two'
                              7:7 SoftBreak
                              8:3 'lines>'
                        1:10: error[unknown-tag]: '<insert name>' is no HTML element, and is shown as it stands; write \\<insert name> if that is meant, or say what belongs there
                        1:27: error[unknown-tag]: '<your company>' is no HTML element, and is shown as it stands; write \\<your company> if that is meant, or say what belongs there
                        3:1: error[unknown-tag]: '<insert address>' is no HTML element, and is shown as it stands; write \\<insert address> if that is meant, or say what belongs there
                        5:6: error[unknown-tag]: '<insert name>' is no HTML element, and is shown as it stands; write \\<insert name> if that is meant, or say what belongs there
                        7:3: error[unknown-tag]: '<two' is no HTML element, and is shown as it stands; write \\<two if that is meant, or say what belongs there
                        """);
    }

    @Test
    void whatIsNotClosedLosesNoWords() {
        assertThat(
                        BodyOutline.read(
                                """
                                a <b>b

                                </i> c <i>d <b>e</i> f</b>

                                <p>g <b>h

                                <blockquote>

                                i

                                </blockquote>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a '
                            1:6 'b'
                          3:1 paragraph
                            3:6 'c '
                            3:8 Emphasis
                              3:11 'd '
                              3:16 'e'
                            3:21 ' f'
                          5:4 paragraph
                            5:4 'g '
                            5:6 Strong
                              5:9 'h'
                              5:10 SoftBreak
                          9:1 paragraph
                            9:1 'i'
                        1:3: error[html-dropped]: <b> is not closed where it should be, and its words stay without it; write </b> where it ends, in the same paragraph
                        3:1: error[html-dropped]: </i> closes nothing that was opened in the same paragraph; delete it, or open <i> in the same paragraph
                        3:13: error[html-dropped]: <b> is not closed where it should be, and its words stay without it; write </b> where it ends, in the same paragraph
                        3:23: error[html-dropped]: </b> closes nothing that was opened in the same paragraph; delete it, or open <b> in the same paragraph
                        5:6: error[html-dropped]: <b> is not closed where it should be; write </b> where it ends, with no blank line before it
                        7:1: error[html-dropped]: <blockquote> is not closed where it should be; write </blockquote> where it ends, with no blank line before it
                        11:1: error[html-dropped]: </blockquote> closes nothing; delete it, or open <blockquote>
                        """);
    }

    @Test
    void blocksOfHtml() {
        assertThat(
                        BodyOutline.read(
                                """
                                <div class="x">
                                <p>a <b>b</b><p>c
                                <ul><li>d<ul><li>e</ul><li>f</ul>
                                <ol start=3><li><p>g</p></ol>
                                <blockquote>h</blockquote><hr><pre>i
                                  j</pre>
                                <dl><dt>k<dd>l<div><dt>m<dd>n</div></dl>
                                <address>o<br>p</address>
                                </div>
                                """))
                .isEqualTo(
                        """
                        2:4 section 2 written 0 #
                          2:4 paragraph
                            2:4 'a '
                            2:6 Strong
                              2:9 'b'
                          2:17 paragraph
                            2:17 'c'
                          3:1 tight list
                            3:5 item
                              3:9 paragraph
                                3:9 'd'
                              3:10 tight list
                                3:14 item
                                  3:18 paragraph
                                    3:18 'e'
                            3:24 item
                              3:28 paragraph
                                3:28 'f'
                          4:1 loose list from 3
                            4:13 item
                              4:20 paragraph
                                4:20 'g'
                          5:1 quote
                            5:13 paragraph
                              5:13 'h'
                          5:27 break
                          5:31 code  'i\\n  j\\n'
                          7:1 definitions
                            7:5 term #term-k
                              7:9 'k'
                            7:10 item
                              7:14 paragraph
                                7:14 'l'
                            7:20 term #term-m
                              7:24 'm'
                            7:25 item
                              7:29 paragraph
                                7:29 'n'
                          8:10 paragraph
                            8:10 'o'
                            8:11 HardBreak
                            8:15 'p'
                        1:6: warning[html-attribute]: the attribute class of <div> is dropped; delete it
                        """);
    }

    @Test
    void headingsOfHtmlBeginSections() {
        assertThat(
                        BodyOutline.read(
                                """
                                <h2 id="x">A &lt;</h2>
                                <p>a</p>
                                <div><h3>B</h3></div>
                                <ul><li><h4 id=y>C</h4></ul>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 2 #x explicit
                            1:12 'A '
                            1:14 escaped '<'
                          2:4 paragraph
                            2:4 'a'
                          3:6 section 3 written 3 #b
                              3:10 'B'
                            4:1 tight list
                              4:5 item
                                4:9 inner heading 4
                                  4:18 'C'
                        4:9: error[attribute-shown]: a heading that begins no section has no use for an anchor; delete the anchor, or move the heading out
                        4:9: warning[nested-heading]: a heading inside a list, a quote or a table begins no section; move it out, or make it a bold line
                        """);
    }

    @Test
    void tablesOfHtml() {
        assertThat(
                        BodyOutline.read(
                                """
                                <table border=1><caption>Cap</caption>
                                <tr><th scope=col>A<th>B

                                <tr><td colspan=2 rowspan=2>c &copy; {{organization.name}}<p>q</table>

                                <table><thead><tr><td>h</thead><tbody><tr><th scope=row>r<td>s</tbody><tfoot><tr><td>t</tfoot></table>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 table
                            1:26 caption
                              1:26 'Cap'
                            2:1 head
                              2:5 header cell
                                2:19 paragraph
                                  2:19 'A'
                              2:20 header cell
                                2:24 paragraph
                                  2:24 'B'
                            4:1 row
                              4:5 cell 2x2
                                4:29 paragraph
                                  4:29 'c '
                                  4:31 escaped '©'
                                  4:37 ' '
                                  4:38 value organization.name
                                4:62 paragraph
                                  4:62 'q'
                          6:1 table
                            6:15 head
                              6:19 cell
                                6:23 paragraph
                                  6:23 'h'
                            6:39 row
                              6:43 header cell
                                6:57 paragraph
                                  6:57 'r'
                              6:58 cell
                                6:62 paragraph
                                  6:62 's'
                            6:78 row
                              6:82 cell
                                6:86 paragraph
                                  6:86 't'
                        1:8: warning[html-attribute]: the attribute border of <table> is dropped; delete it
                        """);
    }

    @Test
    void cellsOutsideATableKeepTheirWords() {
        assertThat(
                        BodyOutline.read(
                                """
                                <tr><td>a</td></tr>

                                <ul>b<li>c</ul>

                                <li>d
                                """))
                .isEqualTo(
                        """
                        1:9 section 2 written 0 #
                          1:9 paragraph
                            1:9 'a'
                          3:1 tight list
                            3:5 item
                              3:5 paragraph
                                3:5 'b'
                            3:6 item
                              3:10 paragraph
                                3:10 'c'
                          5:5 paragraph
                            5:5 'd'
                        1:1: error[html-dropped]: <tr> stands outside a table, and is dropped; put it between <table> and </table>, with no blank line among them
                        1:5: error[html-dropped]: <td> stands outside a table, and is dropped; put it between <table> and </table>, with no blank line among them
                        3:1: error[html-dropped]: this list holds something outside its items, which is shown as one; write it between <li> and </li>
                        5:1: error[html-dropped]: the HTML element <li> is dropped, its words stay; delete it, or write Markdown
                        """);
    }

    @Test
    void markdownBetweenTagsIsStillMarkdown() {
        assertThat(
                        BodyOutline.read(
                                """
                                <div>

                                a *b*

                                </div>

                                <details>
                                <summary>s</summary>

                                c **d**

                                </details>
                                """))
                .isEqualTo(
                        """
                        3:1 section 2 written 0 #
                          3:1 paragraph
                            3:1 'a '
                            3:3 Emphasis
                              3:4 'b'
                          8:10 paragraph
                            8:10 's'
                          10:1 paragraph
                            10:1 'c '
                            10:3 Strong
                              10:5 'd'
                        7:1: error[html-dropped]: the HTML element <details> is dropped, its words stay; delete it, or write Markdown
                        8:1: error[html-dropped]: the HTML element <summary> is dropped, its words stay; delete it, or write Markdown
                        """);
    }

    @Test
    void directivesStandInHtmlAsWell() {
        assertThat(
                        BodyOutline.read(
                                """
                                <p>{{contact x}}</p>
                                <p>a {{open: b?}} {.c}</p>
                                """))
                .isEqualTo(
                        """
                        1:4 section 2 written 0 #
                          1:4 directive contact(x)
                          2:4 paragraph
                            2:4 'a '
                            2:6 open b?
                            2:18 ' '
                            2:19 '{.c}'
                        2:19: error[attribute-shown]: '{.c}' stands as text; delete it; only a heading may end in {#anchor meets="…"}
                        """);
    }

    @Test
    void referencesInHtmlAreRead() {
        assertThat(
                        BodyOutline.read(
                                """
                                <p>a &amp; b &lt; c &copy d &nope; e
                                   f</p>
                                """))
                .isEqualTo(
                        """
                        1:4 section 2 written 0 #
                          1:4 paragraph
                            1:4 escaped 'a & b < c © d &nope; e f'
                        """);
    }

    @Test
    void unsafeAddressesInHtmlAreDropped() {
        assertThat(
                        BodyOutline.read(
                                """
                                <p><a href="java&#10;script:x">a</a> <img src="x.png" alt="b" onerror=y></p>

                                c <a href=" javascript:x">d</a>
                                """))
                .isEqualTo(
                        """
                        1:32 section 2 written 0 #
                          1:32 paragraph
                            1:32 'a'
                            1:37 ' '
                            1:38 image x.png
                              1:38 'b'
                          3:1 paragraph
                            3:1 'c '
                            3:27 'd'
                        1:4: error[link-dropped]: the link to 'java script:x' is dropped: a notice does not link by javascript:; link by https:, mailto: or tel:, or within the site
                        1:63: warning[html-attribute]: the attribute onerror of <img> is dropped; delete it
                        3:3: error[link-dropped]: the link to 'javascript:x' is dropped: a notice does not link by javascript:; link by https:, mailto: or tel:, or within the site
                        """);
    }

    @Test
    void placesInHtmlInsideQuotes() {
        assertThat(
                        BodyOutline.read(
                                """
                                > <p>é <b>b</b>
                                > c &amp; <i class=x>d</i></p>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 quote
                            1:6 paragraph
                              1:6 'é '
                              1:8 Strong
                                1:11 'b'
                              1:16 SoftBreak
                              2:3 'c '
                              2:5 escaped '&'
                              2:10 ' '
                              2:11 Emphasis
                                2:22 'd'
                        2:14: warning[html-attribute]: the attribute class of <i> is dropped; delete it
                        """);
    }
}
