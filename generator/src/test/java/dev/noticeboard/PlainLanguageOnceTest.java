package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that is not in plain language is told so where it is not, and not by each law again. */
class PlainLanguageOnceTest {

    private static final String LONG = "We keep it and ".repeat(20) + "that is all.";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eu-gdpr | gdpr.transparent | all-capitals | WE KEEP YOUR NAME AND YOUR ADDRESS AND"
                        + " NO MORE THAN THAT.",
                "eu-gdpr | gdpr.transparent | plainer-words | We keep it prior to the sale.",
                "eu-gdpr | gdpr.transparent | long-sentence | LONG",
                "us-hipaa-npp | hipaa.plain-language | all-capitals | WE KEEP YOUR NAME AND YOUR"
                        + " ADDRESS AND NO MORE THAN THAT."
            })
    void oneCauseIsOneFinding(String law, String requirement, String rule, String text)
            throws Exception {
        SiteAtWork site =
                SiteAtWork.of(
                        MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                rule-sets: [%s]
                                -- notices/privacy/2024-03-01/notice.md --
                                %s
                                """
                                        .formatted(law, text.replace("LONG", LONG))),
                        folder);
        List<Finding> findings = site.on("2024-06-01").check().findings();
        assertThat(findings).extracting(Finding::rule).containsOnlyOnce(rule);
        assertThat(findings).extracting(Finding::rule).doesNotContain(requirement);
    }
}
