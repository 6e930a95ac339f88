package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands between double braces, and what stands below the text. */
class MarkdownDirectivesTest {

    @Test
    void aDirectiveStandsAlone() {
        assertThat(
                        BodyOutline.read(
                                """
                                {{contact privacy-office}}

                                {{california}}

                                Text {{organization.name}} and {{ effective-date }}.

                                - {{disclosures categories}}

                                Not {{contact privacy-office}} here.

                                `{{code}}`
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 directive contact(privacy-office)
                          3:1 directive california()
                          5:1 paragraph
                            5:1 'Text '
                            5:6 value organization.name
                            5:27 ' and '
                            5:32 value effective-date
                            5:52 '.'
                          7:1 tight list
                            7:1 item
                              7:3 directive disclosures(categories)
                          9:1 paragraph
                            9:1 'Not '
                            9:5 value contact privacy-office
                            9:31 ' here.'
                          11:1 paragraph
                            11:1 code '{{code}}'
                        """);
    }

    @Test
    void anOpenFactStandsAnywhere() {
        assertThat(
                        BodyOutline.read(
                                """
                                {{open: how long?}}

                                We keep it {{open: how long?}}.

                                | a {{open: b?}} |
                                |---|
                                | [x {{organization.name}}](y) |
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 open how long?
                          3:1 paragraph
                            3:1 'We keep it '
                            3:12 open how long?
                            3:31 '.'
                          5:1 table
                            5:1 head
                              5:3 header cell
                                5:3 paragraph
                                  5:3 'a '
                                  5:5 open b?
                            7:1 row
                              7:3 cell
                                7:3 paragraph
                                  7:3 link y
                                    7:4 'x '
                                    7:6 value organization.name
                        """);
    }

    @Test
    void footnotesAreNumberedAsTheyAreReferredTo() {
        assertThat(
                        BodyOutline.read(
                                """
                                x[^b] y[^a] z[^b]

                                [^a]: first
                                [^b]: second[^c]

                                    - more
                                [^c]: third
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'x'
                            1:2 footnote 1 b
                            1:6 ' y'
                            1:8 footnote 2 a
                            1:12 ' z'
                            1:14 footnote 1 b
                        4:1 footnote 1 b
                          4:7 paragraph
                            4:7 'second'
                            4:13 footnote 3 c
                          6:5 tight list
                            6:5 item
                              6:7 paragraph
                                6:7 'more'
                        3:1 footnote 2 a
                          3:7 paragraph
                            3:7 'first'
                        7:1 footnote 3 c
                          7:7 paragraph
                            7:7 'third'
                        """);
    }

    @Test
    void aLostFootnoteIsStillShown() {
        assertThat(
                        BodyOutline.read(
                                """
                                x[^none] y[^a]

                                [^a]: kept
                                [^a]: twice
                                [^unused]: unused[^inner]
                                [^inner]: inner
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'x'
                            1:2 '[^none]'
                            1:9 ' y'
                            1:11 footnote 1 a
                        3:1 footnote 1 a
                          3:7 paragraph
                            3:7 'kept'
                        4:1 footnote 2 a-2
                          4:7 paragraph
                            4:7 'twice'
                        5:1 footnote 3 unused
                          5:12 paragraph
                            5:12 'unused'
                            5:18 footnote 4 inner
                        6:1 footnote 4 inner
                          6:11 paragraph
                            6:11 'inner'
                        1:2: error[footnote-lost]: there is no footnote [^none]; write [^none]: and its words on a line of their own
                        4:1: error[footnote-lost]: the footnote [^a] is written twice; give one of them another label
                        5:1: error[footnote-lost]: nothing refers to the footnote [^unused]; refer to it where it belongs, or delete it
                        """);
    }
}
