package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How headings become sections with anchors. */
class MarkdownSectionsTest {

    @Test
    void textBeforeTheFirstHeadingIsASectionWithoutHeading() {
        assertThat(
                        BodyOutline.read(
                                """
                                Who we are.

                                ## What we collect

                                Names.
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'Who we are.'
                        3:1 section 2 written 2 #what-we-collect
                            3:4 'What we collect'
                          5:1 paragraph
                            5:1 'Names.'
                        """);
    }

    @Test
    void aSectionSaysWhatItMeets() {
        assertThat(
                        BodyOutline.read(
                                """
                                ## Your right to *delete* {#delete meets="ccpa.right-to-delete gdpr.17"}

                                Ask.

                                Rights
                                ------

                                ## Erasure {meets=ccpa.x} ##
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 2 #delete explicit meets [ccpa.right-to-delete, gdpr.17]
                            1:4 'Your right to '
                            1:18 Emphasis
                              1:19 'delete'
                          3:1 paragraph
                            3:1 'Ask.'
                        5:1 section 2 written 2 #rights
                            5:1 'Rights'
                        8:1 section 2 written 2 #erasure meets [ccpa.x]
                            8:4 'Erasure'
                        """);
    }

    @Test
    void levelsAreShiftedAndNoneIsSkipped() {
        assertThat(
                        BodyOutline.read(
                                """
                                ### Deep

                                ##### Deeper

                                #### Less deep

                                # Shallow

                                ## a
                                ### b
                                #### c
                                ##### d
                                ###### e
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 3 #deep
                            1:5 'Deep'
                          3:1 section 3 written 5 #deeper
                              3:7 'Deeper'
                          5:1 section 3 written 4 #less-deep
                              5:6 'Less deep'
                        7:1 section 2 written 1 #shallow
                            7:3 'Shallow'
                          9:1 section 3 written 2 #a
                              9:4 'a'
                            10:1 section 4 written 3 #b
                                10:5 'b'
                              11:1 section 5 written 4 #c
                                  11:6 'c'
                                12:1 section 6 written 5 #d
                                    12:7 'd'
                                  13:1 section 6 written 6 #e
                                      13:8 'e'
                        """);
    }

    @Test
    void automaticAnchorsAreMadeFromWordsAndNeverCollide() {
        assertThat(
                        BodyOutline.read(
                                """
                                ## Über Cookies — «ß» 2
                                ## 個人情報
                                ## !!!
                                ## Same
                                ## Same
                                ## Same {#same-2}
                                ## Main
                                ## c12
                                ## Term one
                                ## `code` and {{organization.name}}
                                <a id="other"></a>
                                ## Other
                                ## हिन्दी
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 2 #über-cookies-ß-2
                            1:4 'Über Cookies — «ß» 2'
                        2:1 section 2 written 2 #個人情報
                            2:4 '個人情報'
                        3:1 section 2 written 2 #section
                            3:4 '!!!'
                        4:1 section 2 written 2 #same
                            4:4 'Same'
                        5:1 section 2 written 2 #same-3
                            5:4 'Same'
                        6:1 section 2 written 2 #same-2 explicit
                            6:4 'Same'
                        7:1 section 2 written 2 #section-main
                            7:4 'Main'
                        8:1 section 2 written 2 #section-c12
                            8:4 'c12'
                        9:1 section 2 written 2 #section-term-one
                            9:4 'Term one'
                        10:1 section 2 written 2 #code-and-organization-name
                            10:4 code 'code'
                            10:10 ' and '
                            10:15 value organization.name
                          11:1 paragraph
                            11:1 anchor #other
                        12:1 section 2 written 2 #other-2
                            12:4 'Other'
                        13:1 section 2 written 2 #हिन्दी
                            13:4 'हिन्दी'
                        """);
    }

    @Test
    void anExplicitAnchorThatCannotBeIsReported() {
        assertThat(
                        BodyOutline.read(
                                """
                                ## A {#1st}
                                ## B {#main}
                                ## C {#fn-1}
                                ## D {#x}
                                ## E {#x}
                                ## F {#ünï.c_o-d1}
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 2 #1st
                            1:4 'A'
                        2:1 section 2 written 2 #section-main
                            2:4 'B'
                        3:1 section 2 written 2 #section-fn-1
                            3:4 'C'
                        4:1 section 2 written 2 #x explicit
                            4:4 'D'
                        5:1 section 2 written 2 #x-2
                            5:4 'E'
                        6:1 section 2 written 2 #ünï.c_o-d1 explicit
                            6:4 'F'
                        1:8: error[bad-value]: '1st' cannot be an anchor; begin with a letter, and go on with letters, digits, '.', '_' and '-'
                        2:8: error[bad-value]: the anchor 'main' is one that the page keeps for itself; choose another
                        3:8: error[bad-value]: the anchor 'fn-1' is one that the page keeps for itself; choose another
                        5:8: error[duplicate-anchor]: the anchor 'x' stands twice; give one of the two places another anchor
                        """);
    }

    @Test
    void bracesThatAreNoAttributesOfAHeadingStandAsText() {
        assertThat(
                        BodyOutline.read(
                                """
                                ## A {.c}
                                ## B {#b .c}
                                ## C {onclick=x}
                                ## {#d} D

                                Text {#x} and {.y}.

                                A {name} and { } and {a b} stay silent, \\{#z} as well.
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 2 #a-c
                            1:4 'A '
                            1:6 '{.c}'
                        2:1 section 2 written 2 #b-b-c
                            2:4 'B '
                            2:6 '{#b .c}'
                        3:1 section 2 written 2 #c-onclick-x
                            3:4 'C '
                            3:6 '{onclick=x}'
                        4:1 section 2 written 2 #d-d
                            4:4 '{#d}'
                            4:8 ' D'
                          6:1 paragraph
                            6:1 'Text '
                            6:6 '{#x}'
                            6:10 ' and '
                            6:15 '{.y}'
                            6:19 '.'
                          8:1 paragraph
                            8:1 'A {name} and { } and {a b} stay silent, '
                            8:41 escaped '{'
                            8:43 '#z} as well.'
                        1:6: error[attribute-shown]: '{.c}' stands as text; delete it; only a heading may end in {#anchor meets="…"}
                        2:6: error[attribute-shown]: '{#b .c}' stands as text; delete it; only a heading may end in {#anchor meets="…"}
                        3:6: error[attribute-shown]: '{onclick=x}' stands as text; delete it; only a heading may end in {#anchor meets="…"}
                        4:4: error[attribute-shown]: '{#d}' stands as text; delete it; only a heading may end in {#anchor meets="…"}
                        6:6: error[attribute-shown]: '{#x}' stands as text; delete it; only a heading may end in {#anchor meets="…"}
                        6:15: error[attribute-shown]: '{.y}' stands as text; delete it; only a heading may end in {#anchor meets="…"}
                        """);
    }

    @Test
    void aHeadingInsideSomethingBeginsNoSection() {
        assertThat(
                        BodyOutline.read(
                                """
                                > ## Quoted {#q}

                                - # In a list
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 quote
                            1:3 inner heading 2
                              1:6 'Quoted'
                          3:1 tight list
                            3:1 item
                              3:3 inner heading 1
                                3:5 'In a list'
                        1:3: warning[nested-heading]: a heading inside a list, a quote or a table begins no section; move it out, or make it a bold line
                        1:13: error[attribute-shown]: a heading that begins no section has no use for an anchor; delete the anchor, or move the heading out
                        3:3: warning[nested-heading]: a heading inside a list, a quote or a table begins no section; move it out, or make it a bold line
                        """);
    }

    @Test
    void aHeadingMayHoldWhatTextMay() {
        assertThat(
                        BodyOutline.read(
                                """
                                ## *a* `b` [c](d) {{open: which?}} {#x}
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 2 #x explicit
                            1:4 Emphasis
                              1:5 'a'
                            1:7 ' '
                            1:8 code 'b'
                            1:11 ' '
                            1:12 link d
                              1:13 'c'
                            1:18 ' '
                            1:19 open which?
                        """);
    }
}
