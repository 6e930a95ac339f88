package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.source.SiteReader;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The day that is told is the one under the caret, and a law is named to those alone who owe it.
 */
class ReviewOverdueTest {

    private static final String NOTICE = "notices/privacy/2022-01-01/notice.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title: A    | reviewed: 2022-03-01 | 2:11 | was last reviewed on 2022-03-01 | review-months
                    title: A    | reviewed: 2021-03-01 | 1:1  | has not been reviewed since it took effect on 2022-01-01 | review-months
                    title: A    | posted: 2022-02-01   | 2:9  | has not been reviewed since it was posted on 2022-02-01 | review-months
                    kind: other | summary: Short       | 1:1  | took effect on 2022-01-01 | review-months
                    rule-sets: [eu-gdpr] | reviewed: 2022-03-01 | 2:11 | 2022-03-01 | review-months
                    rule-sets: [us-ca-ccpa] | reviewed: 2022-03-01 | 2:11 | 2022-03-01 | California wants this
                    """)
    void dayUnderTheCaret(String setting, String front, String at, String words, String mend) {
        MiniSite site =
                MiniSite.of("")
                        .with("site.yaml", "organization: {name: Example}\n")
                        .with(
                                "notices/privacy/notice.yaml",
                                (setting.startsWith("title") ? "" : "title: A\n") + setting + "\n")
                        .with(NOTICE, "---\n" + front + "\n---\nWe keep your name.\n");
        Notice notice = new SiteReader(false).read(site.sources()).value().notices().get(0);
        Timeline timeline = new Timeline(notice.versions(), LocalDate.parse("2024-03-01"));
        assertThat(Checks.run(notice, timeline))
                .filteredOn(finding -> finding.rule().equals("review-overdue"))
                .singleElement()
                .asString()
                .startsWith(NOTICE + ":" + at + ": ")
                .contains(words)
                .contains(mend)
                .matches(text -> text.contains("California") == mend.contains("California"));
    }
}
