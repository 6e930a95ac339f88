package dev.noticeboard.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has its page, its examples and its near misses, and nothing else has. */
class RuleDocumentationTest {

    // Whether these are broken follows from a definition, a file's bytes or a list of names: what
    // comes near to it is simply right.
    private static final Set<Rule> NO_JUDGEMENT =
            Set.of(
                    Rule.UNREADABLE_SOURCE,
                    Rule.SOURCE_LIMIT,
                    Rule.UNEXPECTED_FILE,
                    Rule.MALFORMED_YAML,
                    Rule.DUPLICATE_KEY,
                    Rule.UNKNOWN_KEY,
                    Rule.MISSING_KEY,
                    Rule.BAD_VALUE,
                    Rule.BAD_DATE,
                    Rule.BAD_FOLDER,
                    Rule.UNKNOWN_LANGUAGE,
                    Rule.UNKNOWN_THEME,
                    Rule.UNKNOWN_CONTACT,
                    Rule.UNKNOWN_RULE_SET,
                    Rule.UNKNOWN_REQUIREMENT,
                    Rule.UNDECIDED_REQUIREMENT,
                    Rule.UNKNOWN_REFERENCE,
                    Rule.MISPLACED_DIRECTIVE,
                    Rule.MISSING_MESSAGES,
                    Rule.EMPTY_NOTICE,
                    Rule.OPEN_FACT,
                    Rule.BIDI_CONTROL,
                    Rule.CONTROL_CHARACTER,
                    Rule.DUPLICATE_ANCHOR,
                    Rule.SEALED_CHANGED,
                    Rule.SEALED_TECHNICAL,
                    Rule.SEALED_SOURCES,
                    Rule.TOLD_CHANGED,
                    Rule.TOLD_UNSEALED,
                    Rule.SEAL_UNFINISHED,
                    Rule.SEAL_BROKEN,
                    Rule.PAGE_STRUCTURE,
                    Rule.PAGE_ACTIVE,
                    Rule.PAGE_REMOTE,
                    Rule.PAGE_DEAD_LINK,
                    Rule.PAGE_VERSIONS,
                    Rule.ADDRESS_DROPPED,
                    Rule.PUBLISHED_TEXT_CHANGED,
                    Rule.ANCHOR_DROPPED,
                    Rule.BACKDATED);

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsPage(Rule rule) {
        RulePage page = RulePage.of(rule);
        assertThat(page.text())
                .startsWith("# " + rule.id() + "\n\nFinds " + rule.summary() + ".\n")
                .contains("\nSeverity: " + rule.severity().word() + "\n")
                .contains("\n**Why:** ");
        assertThat(page.examples("## Wrong", "## Right")).isNotEmpty();
        assertThat(page.examples("## Right", "## End")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleThatIsRunSaysWhatIsFound(Rule rule) {
        RulePage page = RulePage.of(rule);
        List<RulePage.Example> run =
                page.examples("## Wrong", "## Right").stream()
                        .filter(RulePage.Example::run)
                        .toList();
        assertThat(page.wrong()).hasSameSizeAs(run);
        assertThat(page.wrong())
                .allSatisfy(
                        wrong ->
                                assertThat(wrong.findings())
                                        .anyMatch(line -> line.contains("[" + rule.id() + "]: ")));
        assertThat(run.isEmpty()).isEqualTo(NotRun.REASONS.containsKey(rule));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleThatJudgesHasNearMisses(Rule rule) {
        int count = NearMisses.of(rule).byTitle().size();
        if (NO_JUDGEMENT.contains(rule)) {
            assertThat(count).isZero();
        } else {
            assertThat(count).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        assertThat(names(RulePage.FOLDER, ".md")).containsAll(Rule.ids()).hasSize(ids() + 1);
        assertThat(Rule.ids()).containsAll(names(NearMisses.FOLDER, ".txt"));
    }

    @Test
    void theTableOfRulesIsFresh() throws IOException {
        Path file = RulePage.FOLDER.resolve("README.md");
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(file, table(), UTF_8);
        }
        assertThat(Files.readString(file, UTF_8))
                .as("renew it with -Dnoticeboard.golden=write")
                .isEqualTo(table());
    }

    private static int ids() {
        return Rule.values().length;
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String table() {
        return Arrays.stream(Rule.values())
                .map(
                        rule ->
                                "| [%1$s](%1$s.md) | %2$s | %3$s |\n"
                                        .formatted(
                                                rule.id(), rule.severity().word(), rule.summary()))
                .collect(
                        Collectors.joining(
                                "",
                                """
                                # The rules

                                Every finding names one of these rules, in brackets: `error[broken-link]`. An error \
                                keeps the site from being built; a warning does not.

                                | rule | severity | finds |
                                | --- | --- | --- |
                                """,
                                ""));
    }
}
