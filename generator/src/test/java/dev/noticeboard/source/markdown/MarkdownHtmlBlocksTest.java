package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of HTML that stands on lines of its own. */
class MarkdownHtmlBlocksTest {

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

    @Test
    void wordsBetweenTermsAndMeaningsStay() {
        assertThat(findings("<dl><dt>A</dt>one<dd>b</dd><div><dt>C</dt>two</div></dl>\n"))
                .containsExactly(
                        "1:15: error[html-dropped]: this definition list holds something"
                                + " outside its entries, which is shown as one; write it between"
                                + " <dd> and </dd>",
                        "1:43: error[html-dropped]: this definition list holds something"
                                + " outside its entries, which is shown as one; write it between"
                                + " <dd> and </dd>");
        assertThat(BodyOutline.read("<dl><dt>A</dt>one<dd>b</dd></dl>\n"))
                .contains("'A'", "'one'", "'b'");
    }

    @Test
    void whatATableOrALetterByLetterTextHidesIsReported() {
        assertThat(
                        findings(
                                """
                                <table><!-- a --><tr><!-- b --><td>c</td><script>d</script></tr></table>

                                <pre>e<!-- f --><b><!-- g --></b><script>h</script></pre>
                                """))
                .containsExactly(
                        "1:8: warning[html-comment]: an HTML comment is not shown to anybody;"
                                + " delete it",
                        "1:22: warning[html-comment]: an HTML comment is not shown to anybody;"
                                + " delete it",
                        "1:42: error[html-dropped]: the HTML element <script> is dropped with all"
                                + " that it holds; delete it, or say in words what it shows",
                        "3:7: warning[html-comment]: an HTML comment is not shown to anybody;"
                                + " delete it",
                        "3:20: warning[html-comment]: an HTML comment is not shown to anybody;"
                                + " delete it",
                        "3:34: error[html-dropped]: the HTML element <script> is dropped with all"
                                + " that it holds; delete it, or say in words what it shows");
    }

    private static List<String> findings(String markdown) {
        return BodyOutline.read(markdown).lines().filter(line -> line.contains("[html-")).toList();
    }
}
