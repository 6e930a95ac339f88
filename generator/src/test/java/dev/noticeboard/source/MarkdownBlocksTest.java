package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How blocks are read, each at its place. */
class MarkdownBlocksTest {

    @Test
    void quotesAndListsKeepThePlacesOfWhatTheyHold() {
        assertThat(
                        BodyOutline.read(
                                """
                                > a &amp; **b
                                > c** `d
                                > e`
                                >
                                > 1. é 👍 [l
                                >    m](u 'T')
                                >    - n
                                > 2. o
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 quote
                            1:3 paragraph
                              1:3 'a '
                              1:5 escaped '&'
                              1:10 ' '
                              1:11 Strong
                                1:13 'b'
                                1:14 SoftBreak
                                2:3 'c'
                              2:6 ' '
                              2:7 code 'd e'
                            5:3 tight list from 1
                              5:3 item
                                5:6 paragraph
                                  5:6 'é 👍 '
                                  5:10 link u titled 'T'
                                    5:11 'l'
                                    5:12 SoftBreak
                                    6:6 'm'
                                7:6 tight list
                                  7:6 item
                                    7:8 paragraph
                                      7:8 'n'
                              8:3 item
                                8:6 paragraph
                                  8:6 'o'
                        """);
    }

    @Test
    void looseAndTightListsAndTheFirstNumber() {
        assertThat(
                        BodyOutline.read(
                                """
                                3. a
                                4. b

                                - c

                                - d
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 tight list from 3
                            1:1 item
                              1:4 paragraph
                                1:4 'a'
                            2:1 item
                              2:4 paragraph
                                2:4 'b'
                          4:1 loose list
                            4:1 item
                              4:3 paragraph
                                4:3 'c'
                            6:1 item
                              6:3 paragraph
                                6:3 'd'
                        """);
    }

    @Test
    void aTableKeepsItsCellsWithTheirPlaces() {
        assertThat(
                        BodyOutline.read(
                                """
                                | a | é *b* |
                                |:-:|--:|
                                | 1 | x [y](z) `p\\|q` |
                                [What *we* keep]
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 table
                            4:2 caption
                              4:2 'What '
                              4:7 Emphasis
                                4:8 'we'
                              4:11 ' keep'
                            1:1 head
                              1:3 header cell CENTER
                                1:3 paragraph
                                  1:3 'a'
                              1:7 header cell RIGHT
                                1:7 paragraph
                                  1:7 'é '
                                  1:9 Emphasis
                                    1:10 'b'
                            3:1 row
                              3:3 cell CENTER
                                3:3 paragraph
                                  3:3 '1'
                              3:7 cell RIGHT
                                3:7 paragraph
                                  3:7 'x '
                                  3:9 link z
                                    3:10 'y'
                                  3:15 ' '
                                  3:16 code 'p|q'
                        """);
    }

    @Test
    void oneDashMakesATable() {
        assertThat(
                        BodyOutline.read(
                                """
                                a|b
                                -|-
                                1|2
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 table
                            1:1 head
                              1:1 header cell
                                1:1 paragraph
                                  1:1 'a'
                              1:3 header cell
                                1:3 paragraph
                                  1:3 'b'
                            3:1 row
                              3:1 cell
                                3:1 paragraph
                                  3:1 '1'
                              3:3 cell
                                3:3 paragraph
                                  3:3 '2'
                        """);
    }

    @Test
    void aCellTooManyStaysAndAMissingOneIsFilledIn() {
        assertThat(
                        BodyOutline.read(
                                """
                                | a | b |
                                |---|---|
                                | 1 | 2 | 3 |
                                | 4 |
                                || 5 |
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 table
                            1:1 head
                              1:3 header cell
                                1:3 paragraph
                                  1:3 'a'
                              1:7 header cell
                                1:7 paragraph
                                  1:7 'b'
                            3:1 row
                              3:3 cell
                                3:3 paragraph
                                  3:3 '1'
                              3:7 cell
                                3:7 paragraph
                                  3:7 '2'
                              3:11 cell
                                3:11 paragraph
                                  3:11 '3'
                            4:1 row
                              4:3 cell
                                4:3 paragraph
                                  4:3 '4'
                              4:1 cell
                            5:1 row
                              5:2 cell
                              5:4 cell
                                5:4 paragraph
                                  5:4 '5'
                        """);
    }

    @Test
    void definitionListsHaveTermsWithAnchors() {
        assertThat(
                        BodyOutline.read(
                                """
                                Term 👍
                                Term
                                :   def *x*

                                    p2
                                : d2

                                Term
                                : again
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 definitions
                            1:1 term #term-term
                              1:1 'Term 👍'
                            2:1 term #term-term-2
                              2:1 'Term'
                            3:1 item
                              3:5 paragraph
                                3:5 'def '
                                3:9 Emphasis
                                  3:10 'x'
                              5:5 paragraph
                                5:5 'p2'
                            6:1 item
                              6:3 paragraph
                                6:3 'd2'
                            8:1 term #term-term-3
                              8:1 'Term'
                            9:1 item
                              9:3 paragraph
                                9:3 'again'
                        """);
    }

    @Test
    void codeIsShownLetterByLetter() {
        assertThat(
                        BodyOutline.read(
                                """
                                ```js title
                                let a = {{x}} & \\*;
                                ```

                                    indented

                                    more

                                > ```
                                > quoted
                                > ```
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 code js title 'let a = {{x}} & \\*;\\n'
                          5:5 code  'indented\\n\\nmore\\n'
                          9:1 quote
                            9:3 code  'quoted\\n'
                        """);
    }

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

    @Test
    void aThematicBreak() {
        assertThat(
                        BodyOutline.read(
                                """
                                a

                                ***

                                b
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a'
                          3:1 break
                          5:1 paragraph
                            5:1 'b'
                        """);
    }
}
