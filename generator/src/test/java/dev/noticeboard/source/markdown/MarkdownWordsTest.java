package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How running text is read, each piece at its place. */
class MarkdownWordsTest {

    @Test
    void escapesAndReferencesArePiecesOfTheirOwn() {
        assertThat(
                        BodyOutline.read(
                                """
                                a \\* b &copy;&#169; &nope; \\q
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a '
                            1:3 escaped '*'
                            1:5 ' b '
                            1:8 escaped '©'
                            1:14 escaped '©'
                            1:20 ' '
                            1:21 '&nope;'
                            1:27 ' \\q'
                        """);
    }

    @Test
    void wordsAreInNormalFormC() {
        assertThat(
                        BodyOutline.read(
                                """
                                Zürich e&#x301; café
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 escaped 'Zürich é'
                            1:17 ' café'
                        """);
    }

    @Test
    void linesEndSoftOrHard() {
        assertThat(
                        BodyOutline.read(
                                """
                                a
                                b \s
                                c\\
                                d
                                   e
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a'
                            1:2 SoftBreak
                            2:1 'b'
                            2:2 HardBreak
                            3:1 'c'
                            3:2 HardBreak
                            4:1 'd'
                            4:2 SoftBreak
                            5:4 'e'
                        """);
    }

    @Test
    void linksKeepTheirTargets() {
        assertThat(
                        BodyOutline.read(
                                """
                                [a](b%20c 'T "x" &amp;') [d][r] [r] [R][] [none] [no][ne] <https://x.example/?a=b&c> <a@b.example>

                                [r]: /url "t"
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 link b%20c titled 'T "x" &'
                              1:2 'a'
                            1:25 ' '
                            1:26 link /url titled 't'
                              1:27 'd'
                            1:32 ' '
                            1:33 link /url titled 't'
                              1:34 'r'
                            1:36 ' '
                            1:37 link /url titled 't'
                              1:38 'R'
                            1:42 ' '
                            1:43 '['
                            1:44 'none'
                            1:48 ']'
                            1:49 ' '
                            1:50 '['
                            1:51 'no'
                            1:53 '][ne]'
                            1:58 ' '
                            1:59 link https://x.example/?a=b&c
                              1:60 'https://x.example/?a=b&c'
                            1:85 ' '
                            1:86 link mailto:a@b.example
                              1:87 'a@b.example'
                        """);
    }

    @Test
    void aReferenceReadsWellAnywhere() {
        assertThat(
                        BodyOutline.read(
                                """
                                [personal information](term:personal-information), [rights](section:rights), [us](contact:privacy-office), [top](#top), [file](../a.html?q#f)
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 link term:personal-information
                              1:2 'personal information'
                            1:50 ', '
                            1:52 link section:rights
                              1:53 'rights'
                            1:76 ', '
                            1:78 link contact:privacy-office
                              1:79 'us'
                            1:106 ', '
                            1:108 link #top
                              1:109 'top'
                            1:119 ', '
                            1:121 link ../a.html?q#f
                              1:122 'file'
                        """);
    }

    @Test
    void anUnsafeLinkIsDroppedAndItsWordsStay() {
        assertThat(
                        BodyOutline.read(
                                """
                                [a](javascript:alert) [b](&#x6a;avascript:x) [c](java&Tab;script:x) [d](//evil.example) [e](/\\evil) [f](data:x) [g][r] [h](VBScript:x) <file:///x> [i](\\j\\avascript:x) [j](java&#x200b;script:x) [k](a:b)

                                [r]: javascript:x
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:2 'a'
                            1:22 ' '
                            1:24 'b'
                            1:45 ' '
                            1:47 'c'
                            1:68 ' '
                            1:70 'd'
                            1:88 ' '
                            1:90 'e'
                            1:100 ' '
                            1:102 'f'
                            1:112 ' '
                            1:114 'g'
                            1:119 ' '
                            1:121 'h'
                            1:135 ' '
                            1:137 'file:///x'
                            1:147 ' '
                            1:148 link \\j\\avascript:x
                              1:149 'i'
                            1:167 ' '
                            1:169 'j'
                            1:193 ' '
                            1:195 'k'
                        1:1: error[link-dropped]: the link to 'javascript:alert' is dropped: a notice does not link by javascript:; link by https:, mailto: or tel:, or within the site
                        1:23: error[link-dropped]: the link to 'javascript:x' is dropped: a notice does not link by javascript:; link by https:, mailto: or tel:, or within the site
                        1:46: error[link-dropped]: the link to 'java script:x' is dropped: a notice does not link by javascript:; link by https:, mailto: or tel:, or within the site
                        1:69: error[link-dropped]: the link to '//evil.example' is dropped: it leads to another host by a scheme that it does not name; link by https:, mailto: or tel:, or within the site
                        1:89: error[link-dropped]: the link to '/\\evil' is dropped: it leads to another host by a scheme that it does not name; link by https:, mailto: or tel:, or within the site
                        1:101: error[link-dropped]: the link to 'data:x' is dropped: a notice does not link by data:; link by https:, mailto: or tel:, or within the site
                        1:113: error[link-dropped]: the link to 'javascript:x' is dropped: a notice does not link by javascript:; link by https:, mailto: or tel:, or within the site
                        1:120: error[link-dropped]: the link to 'VBScript:x' is dropped: a notice does not link by vbscript:; link by https:, mailto: or tel:, or within the site
                        1:136: error[link-dropped]: the link to 'file:///x' is dropped: a notice does not link by file:; link by https:, mailto: or tel:, or within the site
                        1:168: error[link-dropped]: the link to 'java script:x' is dropped: a notice does not link by javascript:; link by https:, mailto: or tel:, or within the site
                        1:194: error[link-dropped]: the link to 'a:b' is dropped: a notice does not link by a:; link by https:, mailto: or tel:, or within the site
                        """);
    }

    @Test
    void aTargetWithAColonFurtherOnIsSafe() {
        assertThat(
                        BodyOutline.read(
                                """
                                [a](b/c:d) [e](?f:g) [h](#i:j) [k](12:30)
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 link b/c:d
                              1:2 'a'
                            1:11 ' '
                            1:12 link ?f:g
                              1:13 'e'
                            1:21 ' '
                            1:22 link #i:j
                              1:23 'h'
                            1:31 ' '
                            1:32 link 12:30
                              1:33 'k'
                        """);
    }

    @Test
    void aPictureKeepsItsDescription() {
        assertThat(
                        BodyOutline.read(
                                """
                                ![our *office*](a.png 'T') ![b][r]

                                [r]: data:image/png
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 image a.png
                              1:3 'our '
                              1:7 Emphasis
                                1:8 'office'
                            1:27 ' '
                            1:28 image data:image/png
                              1:30 'b'
                        """);
    }

    @Test
    void spacesInCodeAreKept() {
        assertThat(
                        BodyOutline.read(
                                """
                                ` a  b ` `` ` `` `  `
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 code 'a  b'
                            1:9 ' '
                            1:10 code '`'
                            1:17 ' '
                            1:18 code '  '
                        """);
    }

    @Test
    void anUndefinedReferenceOverLinesStaysText() {
        assertThat(
                        BodyOutline.read(
                                """
                                > [a *b*][no
                                > ne]
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 quote
                            1:3 paragraph
                              1:3 '['
                              1:4 'a '
                              1:6 Emphasis
                                1:7 'b'
                              1:9 '][no'
                              1:13 SoftBreak
                              2:3 'ne]'
                        """);
    }
}
