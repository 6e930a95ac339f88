package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllCapitalsTest {

    private static final AllCapitals CHECK = new AllCapitals();
    private static final String SHOUTED = "WE GIVE NO WARRANTY OF ANY KIND FOR THIS.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1  | are hard to read;
                    2  | are hard to read, and so does one more of its section;
                    12 | are hard to read, and so do 11 more of its section;
                    """)
    void sectionIsToldOnce(int paragraphs, String message) {
        String text = "We say:\n\n" + (SHOUTED + "\n\nWe mean it.\n\n").repeat(paragraphs);
        assertThat(PlainText.findings(CHECK, text))
                .singleElement()
                .asString()
                .startsWith("notice.md:3:1: warning[all-capitals]: ")
                .contains(message);
    }
}
