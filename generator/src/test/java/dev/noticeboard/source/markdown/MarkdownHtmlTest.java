package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of HTML in running text. */
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
                            1:101 SoftBreak
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
}
