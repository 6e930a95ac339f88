package dev.noticeboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void eachPartOfAFindingIsAMember() {
        Finding finding =
                Finding.of(
                        Rule.BAD_DATE,
                        new Place("notices/privacy/notice.yaml", 3, 9),
                        "'2024-13-01' is not a \"date\"",
                        "write it as 2024-03-01");

        assertThat(ReportFormat.JSON.write(List.of(finding), Map.of()))
                .isEqualTo(
                        """
                        {
                          "findings": [
                            {
                              "severity": "error",
                              "rule": "bad-date",
                              "file": "notices/privacy/notice.yaml",
                              "line": 3,
                              "column": 9,
                              "message": "'2024-13-01' is not a \\"date\\"",
                              "mend": "write it as 2024-03-01"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void withoutFindingsTheListIsEmpty() {
        assertThat(ReportFormat.JSON.write(List.of(), Map.of()))
                .isEqualTo(
                        """
                        {
                          "findings": []
                        }
                        """);
    }

    @Test
    void formatsAreKnownByTheirWords() {
        assertThat(ReportFormat.words()).containsExactly("text", "json", "sarif", "github");
        assertThat(ReportFormat.of("json")).contains(ReportFormat.JSON);
        assertThat(ReportFormat.of("JSON")).isEmpty();
    }
}
