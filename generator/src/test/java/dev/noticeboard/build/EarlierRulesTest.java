package dev.noticeboard.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Site;
import dev.noticeboard.source.SiteReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sealed is judged by the rules that there were when it was sealed. */
class EarlierRulesTest {

    // The rules that came with the first generation are later ones to a seal of none at all.
    private static final EarlierRules RULES =
            new EarlierRules(
                    Map.of(
                            "notices/privacy/2024-03-01/", 0,
                            "notices/privacy/2025-03-01/", Rule.NOT_A_LIST.since(),
                            "notices/cookies/2024-03-01/", 7,
                            "notices/health/2025-03-01/", 2));

    private static final String LATER =
            "leave it here, since this version was sealed before the rule came; in the next"
                    + " version, mend it";

    @ParameterizedTest
    @CsvSource({
        "notices/privacy/2024-03-01/notice.md,        NOT_A_LIST,     WARNING",
        "notices/privacy/2024-03-01/notice.de.md,     NOT_A_LIST,     WARNING",
        "notices/privacy/2024-03-01/disclosures.yaml, BAD_VALUE,      WARNING",
        "notices/privacy/2024-03-01,                  EMPTY_NOTICE,   WARNING",
        "notices/privacy/2025-03-01/notice.md,        NOT_A_LIST,     ERROR",
        "notices/health/2025-03-01/notice.md,         NOT_A_LIST,     WARNING",
        "notices/health/2025-03-01/notice.md,         TABLE_AS_TEXT,  WARNING",
        "notices/health/2025-03-01/notice.md,         MARK_AS_TEXT,   WARNING",
        "notices/health/2025-03-01/notice.md,         CONTROL_CHARACTER, WARNING",
        "notices/health/2025-03-01/notice.md,         HEADING_AS_TEXT, ERROR",
        "notices/cookies/2024-03-01/notice.md,        NOT_A_LIST,     ERROR",
        "notices/privacy/2024-03-011/notice.md,       NOT_A_LIST,     ERROR",
        "notices/privacy/2024-03/notice.md,           NOT_A_LIST,     ERROR",
        "notices/privacy/draft/notice.md,             NOT_A_LIST,     ERROR",
        "notices/privacy/notice.yaml,                 BAD_VALUE,      ERROR",
        "notices/privacy/seals.yaml,                  BAD_VALUE,      ERROR",
        "site.yaml,                                   BAD_VALUE,      ERROR",
        "privacy/2024-03-01/index.html,               PAGE_DEAD_LINK, ERROR"
    })
    void anErrorOfARuleThatCameLaterIsAWarningInThatVersionAlone(
            String file, Rule rule, Severity severity) {
        assertThat(judged(file, rule))
                .returns(severity, Finding::severity)
                .returns(rule.id(), Finding::rule)
                .returns("it is wrong", Finding::message)
                .returns(severity == Severity.WARNING ? LATER : "mend it", Finding::mend);
    }

    @ParameterizedTest
    @CsvSource({
        "SEALED_CHANGED",
        "SEALED_TECHNICAL",
        "SEAL_BROKEN",
        "SEAL_UNFINISHED",
        "ADDRESS_DROPPED",
        "BACKDATED"
    })
    void whatKeepsAPromiseHoldsWheneverItCame(Rule rule) {
        assertThat(judged("notices/privacy/2024-03-01/notice.md", rule))
                .isEqualTo(finding("notices/privacy/2024-03-01/notice.md", rule));
    }

    @ParameterizedTest
    @CsvSource({"STATED_DATE", "UNSEALED"})
    void aWarningStaysWhatItIs(Rule rule) {
        String file = "notices/privacy/2024-03-01/notice.md";
        assertThat(judged(file, rule)).isEqualTo(finding(file, rule));
    }

    @Test
    void whatALawAsksForHasNoGeneration() {
        Finding law =
                new Finding(
                        Severity.ERROR,
                        "ccpa.contact",
                        new Place("notices/privacy/2024-03-01/notice.md", 1, 1),
                        "no contact",
                        "name one");
        assertThat(RULES.judged(List.of(law))).containsExactly(law);
    }

    @Test
    void theFirstSealOfAVersionDecidesAndNoLaterEntry() {
        assertThat(EarlierRules.of(site()).generations())
                .isEqualTo(
                        Map.of(
                                "notices/privacy/2024-03-01/", 1,
                                "notices/privacy/2025-03-01/", 2));
    }

    private static Site site() {
        return new SiteReader(false)
                .read(
                        MiniSite.of(
                                        """
                                        -- site.yaml --
                                        organization: {name: Example}
                                        -- notices/privacy/notice.yaml --
                                        title: Privacy policy
                                        -- notices/privacy/2024-03-01/notice.md --
                                        Text.
                                        -- notices/privacy/2025-03-01/notice.md --
                                        Text.
                                        -- notices/privacy/2026-03-01/notice.md --
                                        Not sealed.
                                        -- notices/privacy/seals.yaml --
                                        seals:
                                        """
                                                + entry("2024-03-01", "seal", "")
                                                + entry("2024-03-01", "technical", "  rules: 2\n")
                                                + entry("2025-03-01", "technical", "")
                                                + entry("2025-03-01", "seal", "  rules: 2\n")
                                                + entry("2025-03-01", "seal", "  rules: 3\n"))
                                .sources())
                .value();
    }

    private static String entry(String version, String kind, String rules) {
        String digest = "0".repeat(64);
        return """
        - version: %s
          kind: %s
          day: 2026-01-01
          sources: %s
          articles: {en: %s}
          inputs: %s
          noticeboard: "0.1.0"
        %s  digest: %s
        """
                .formatted(version, kind, digest, digest, digest, rules, digest);
    }

    private static Finding judged(String file, Rule rule) {
        return RULES.judged(List.of(finding(file, rule))).get(0);
    }

    private static Finding finding(String file, Rule rule) {
        return Finding.of(rule, new Place(file, 3, 1), "it is wrong", "mend it");
    }
}
