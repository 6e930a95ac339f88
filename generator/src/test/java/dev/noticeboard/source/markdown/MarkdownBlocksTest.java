package dev.noticeboard.source.markdown;

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
