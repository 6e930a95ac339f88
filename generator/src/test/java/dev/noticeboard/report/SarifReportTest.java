package dev.noticeboard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final Finding FINDING =
            Finding.of(
                    Rule.BAD_DATE,
                    new Place("notices/privacy/2024-03-01/notice.md", 3, 9),
                    "'posted' is 2024-02-30, a day that does not exist",
                    "the days of that month run from 2024-02-01 to 2024-02-29");

    @Test
    void aRunNamesItsRulesAndItsResults() throws Exception {
        String report = write(List.of(FINDING), "legal/");

        assertThat(report)
                .isEqualTo(
                        """
                        {
                          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                          "version": "2.1.0",
                          "runs": [
                            {
                              "tool": {
                                "driver": {
                                  "name": "Noticeboard",
                                  "version": "1.2.0",
                                  "rules": [
                                    {
                                      "id": "bad-date",
                                      "shortDescription": {
                                        "text": "Finds a date that is none."
                                      },
                                      "defaultConfiguration": {
                                        "level": "error"
                                      }
                                    }
                                  ]
                                }
                              },
                              "columnKind": "unicodeCodePoints",
                              "originalUriBaseIds": {
                                "%SRCROOT%": {
                                  "description": {
                                    "text": "The root of the repository that holds the sources."
                                  }
                                }
                              },
                              "results": [
                                {
                                  "ruleId": "bad-date",
                                  "ruleIndex": 0,
                                  "level": "error",
                                  "message": {
                                    "text": "'posted' is 2024-02-30, a day that does not exist; the days of that month run from 2024-02-01 to 2024-02-29"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "legal/notices/privacy/2024-03-01/notice.md",
                                          "uriBaseId": "%SRCROOT%"
                                        },
                                        "region": {
                                          "startLine": 3,
                                          "startColumn": 9
                                        }
                                      }
                                    }
                                  ]
                                }
                              ]
                            }
                          ]
                        }
                        """);
        assertThat(errors(report)).isEmpty();
    }

    @Test
    void pathsArePercentEncodedAndStayRelative() throws Exception {
        Finding finding =
                Finding.of(Rule.UNEXPECTED_FILE, Place.startOf("notices/a b#1:é.md"), "a", "b");

        assertThat(write(List.of(finding), "../légal/"))
                .contains("\"uri\": \"../l%C3%A9gal/notices/a%20b%231%3A%C3%A9.md\"")
                .contains("\"uriBaseId\": \"%SRCROOT%\"");
    }

    @Test
    void aFolderThatIsKnownFromTheRootOfTheFileSystemAloneHasNoBase() throws Exception {
        String report = write(List.of(FINDING), "/srv/my site/");

        assertThat(report)
                .contains("\"uri\": \"file:///srv/my%20site/notices/privacy/2024-03-01/notice.md\"")
                .doesNotContain("uriBaseId\"");
        assertThat(errors(report)).isEmpty();
    }

    @Test
    void rulesStandOnceAndAnOverriddenOneKeepsItsOwnLevel() throws Exception {
        Finding allowed =
                new Finding(Severity.WARNING, "bad-date", FINDING.place(), "words", "allowed");
        Finding other = Finding.of(Rule.PLACEHOLDER, FINDING.place(), "words", "a mend");
        String report = write(List.of(other, FINDING, allowed), "");

        assertThat(report.lines().map(String::strip).filter(line -> line.startsWith("\"id\"")))
                .containsExactly("\"id\": \"bad-date\",", "\"id\": \"placeholder\",");
        assertThat(
                        report.lines()
                                .map(String::strip)
                                .filter(line -> line.startsWith("\"ruleIndex\"")))
                .containsExactly("\"ruleIndex\": 1,", "\"ruleIndex\": 0,", "\"ruleIndex\": 0,");
        assertThat(report.lines().map(String::strip).filter(line -> line.startsWith("\"level\"")))
                .containsExactly(
                        "\"level\": \"error\"",
                        "\"level\": \"warning\"",
                        "\"level\": \"warning\",",
                        "\"level\": \"error\",",
                        "\"level\": \"warning\",");
        assertThat(errors(report)).isEmpty();
    }

    @Test
    void everyRuleFitsAndSoDoesARunWithoutFindings() throws Exception {
        List<Finding> all =
                List.of(Rule.values()).stream()
                        .map(rule -> Finding.of(rule, FINDING.place(), "words", "a mend"))
                        .toList();

        assertThat(errors(ReportFormat.SARIF.write(all, Map.of()))).isEmpty();
        assertThat(errors(ReportFormat.SARIF.write(List.of(), Map.of()))).isEmpty();
        assertThat(errors(write(List.of(FINDING), "").replace("\"level\"", "\"lvl\"")))
                .isNotEmpty();
    }

    private static String write(List<Finding> findings, String folder) {
        return new SarifReport("1.2.0").write(Shown.of(findings), Map.of(), folder);
    }

    /** What OASIS's own schema has to say against a report. */
    private static List<dev.harrel.jsonschema.Error> errors(String report) throws IOException {
        Validator validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new SnakeYamlNode.Factory())
                        .withDefaultDialect(new Dialects.Draft7Dialect())
                        .createValidator();
        try (InputStream in =
                SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String schema = new String(in.readAllBytes(), UTF_8);
            URI id = validator.registerSchema(schema);
            return validator.validate(id, report).getErrors();
        }
    }
}
