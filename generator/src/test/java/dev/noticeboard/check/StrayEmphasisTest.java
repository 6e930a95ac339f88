package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayEmphasisTest {

    private static final StrayEmphasis CHECK = new StrayEmphasis();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    **注意。**请阅读          | **
                    *更多详情：*您可以         | *
                    We ** never ** sell it   | **
                    **Important              | **
                    aptitudes**.**           | **
                    __重要。__请               | __
                    """)
    void marksThatAreShown(String text, String mark) {
        assertThat(PlainText.findings(CHECK, text))
                .singleElement()
                .asString()
                .contains(
                        ": error[stray-emphasis]: \""
                                + mark
                                + "\" is shown as it is instead of making words stand out; ");
    }

    @Test
    void oneFindingALine() {
        assertThat(PlainText.findings(CHECK, "** a ** and ** b **\nfine\n** c **"))
                .extracting(line -> line.substring(0, "notice.md:1:1".length()))
                .containsExactly("notice.md:1:1", "notice.md:3:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Required fields",
                "Names* and numbers* are required.",
                "5 * 3 * 2 and 2 ** 3",
                "**** **** **** 1234",
                "__utma, __utmb and _ga_id",
                "https://example.com/__legal__/terms",
                "Names* and prices** are kept.\n\n*For a year.\n\n**Without tax."
            })
    void marksThatAreMeant(String text) {
        assertThat(PlainText.findings(CHECK, text)).isEmpty();
    }
}
