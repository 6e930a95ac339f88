package dev.noticeboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    @Test
    void eachFindingIsACommandWithThePathFromTheRootOfTheRepository() {
        Finding error =
                Finding.of(
                        Rule.BAD_DATE,
                        new Place("notices/privacy/2024-03-01/notice.md", 3, 9),
                        "'posted' is 2024-02-30, a day that does not exist",
                        "the days of that month run from 2024-02-01 to 2024-02-29");
        Finding warning =
                Finding.of(Rule.PLACEHOLDER, new Place("site.yaml", 1, 1), "words", "a mend");

        assertThat(ReportFormat.GITHUB.write(List.of(error, warning), Map.of(), "legal/site/"))
                .isEqualTo(
                        """
                        ::error file=legal/site/notices/privacy/2024-03-01/notice.md,line=3,col=9,title=bad-date::\
                        'posted' is 2024-02-30, a day that does not exist; the days of that month run from 2024-02-01 \
                        to 2024-02-29
                        ::warning file=legal/site/site.yaml,line=1,col=1,title=placeholder::words; a mend
                        """);
    }

    @Test
    void whatWouldEndAPropertyOrTheCommandIsEscaped() {
        Finding finding =
                Finding.of(
                        Rule.UNEXPECTED_FILE,
                        Place.startOf("100%,a:b\n::error::c"),
                        "100% of\r\n::error::a, b: c",
                        "a mend");

        assertThat(ReportFormat.GITHUB.write(List.of(finding), Map.of()))
                .isEqualTo(
                        "::warning file=100%25%2Ca%3Ab%0A%3A%3Aerror%3A%3Ac,line=1,col=1,"
                                + "title=unexpected-file::"
                                + "100%25 of%0A::error::a, b: c; a mend\n");
    }

    @Test
    void withoutFindingsNothingIsCommanded() {
        assertThat(ReportFormat.GITHUB.write(List.of(), Map.of())).isEmpty();
    }
}
