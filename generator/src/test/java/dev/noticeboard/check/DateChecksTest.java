package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.source.SiteReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the day of looking does to findings about dates. */
class DateChecksTest {

    @ParameterizedTest
    @CsvSource({
        "2023-02-28, 12, 2024-02-28, 2024-02-29",
        "2024-02-29, 12, 2025-02-28, 2025-03-01",
        "2023-08-31,  6, 2024-02-29, 2024-03-01",
        "2024-01-31,  1, 2024-02-29, 2024-03-01",
    })
    void aReviewIsDueByTheCalendar(String reviewed, String months, String due, String overdue) {
        String front = "reviewed: " + reviewed;
        assertThat(rules(front, months, due)).isEmpty();
        assertThat(rules(front, months, overdue)).containsExactly("review-overdue");
    }

    @Test
    void aReviewThatLiesAheadIsNoneUntilItsDay() {
        String front = "reviewed: 2024-06-01";
        assertThat(rules(front, "12", "2024-05-31"))
                .containsExactly("review-overdue", "future-date");
        assertThat(rules(front, "12", "2024-06-01")).isEmpty();
    }

    @Test
    void anApprovalAfterTheVersionTakesEffectIsSaidOnceOnAnyDay() {
        String front = "reviewed: 2024-01-01\napproved: {name: Ada, date: 2024-06-01}";
        assertThat(rules(front, "12", "2024-05-31")).containsExactly("date-order");
        assertThat(rules(front, "12", "2024-06-01")).containsExactly("date-order");
    }

    @Test
    void theDayOfLookingDoesNotDecideWhetherAVersionIsPostedLate() {
        String front = "change: material\nposted: 2021-12-31";
        assertThat(rules(front, "12", "2021-12-01")).containsExactly("posted-late");
        assertThat(rules(front, "12", "2022-01-01")).containsExactly("posted-late");
    }

    /** The rules that a version of 2022-01-01 breaks, in the order of their places. */
    private static List<String> rules(String front, String months, String asOf) {
        MiniSite site =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        notice-days: 2
                        review-months: %s
                        -- notices/privacy/2022-01-01/notice.md --
                        ---
                        %s
                        ---
                        We keep your name.
                        """
                                .formatted(months, front));
        Notice notice = new SiteReader(false).read(site.sources()).value().notices().get(0);
        Timeline timeline = new Timeline(notice.versions(), LocalDate.parse(asOf));
        return Checks.run(notice, timeline).stream().map(Finding::rule).toList();
    }
}
