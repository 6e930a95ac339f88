package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagAsTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    France,< br >Spain      | 8  | <br>
                    France,<br/ >Spain      | 8  | <br>
                    France,<\\br>Spain       | 8  | <br>
                    France,</ br>Spain      | 8  | <br>
                    France,<br\\>Spain       | 8  | <br>
                    a < strong>word</ strong> | 3 | <strong>
                    word</ strong>          | 5  | </strong>
                    1 < /b>                 | 3  | </b>
                    < HR >                  | 1  | <hr>
                    """)
    void tagsThatAreShown(String text, int column, String mend) {
        assertThat(PlainText.findings(new TagAsText(), text))
                .first()
                .asString()
                .startsWith("notice.md:1:" + column + ": error[tag-as-text]: \"")
                .endsWith("; write " + mend + ", or \\< where the bracket is meant");
        assertThat(PlainText.findings(new Placeholder(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b and b > c",
                "1 <br",
                "< name >",
                "<company name>",
                "x<y>z",
                "5 < 6 > 4"
            })
    void otherBrackets(String text) {
        assertThat(PlainText.findings(new TagAsText(), text)).isEmpty();
    }
}
