package dev.noticeboard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the documentation does what its page says: a wrong one gets just the findings
 * that stand below it, a right one and a near miss get none.
 *
 * <p>With {@code -Dnoticeboard.golden=write} the findings on the pages are written anew; read the
 * difference before it is committed.
 */
class RuleExamplesTest {

    @TempDir private static Path folder;

    private static SiteChecker checker;

    @BeforeAll
    static void wire() {
        checker = new Wiring(folder);
    }

    @TestFactory
    Stream<DynamicTest> wrongExamples() {
        return rules().flatMap(
                        rule -> {
                            RulePage page = renewed(rule);
                            return page.wrong().stream()
                                    .map(
                                            wrong ->
                                                    test(
                                                            rule,
                                                            rule.id(),
                                                            wrong.text(),
                                                            wrong.findings()));
                        });
    }

    @TestFactory
    Stream<DynamicTest> rightExamples() {
        return rules().flatMap(
                        rule ->
                                RulePage.of(rule).examples("## Right", "## End").stream()
                                        .filter(RulePage.Example::run)
                                        .map(
                                                right ->
                                                        test(
                                                                rule,
                                                                rule.id(),
                                                                right.text(),
                                                                List.of())));
    }

    @TestFactory
    Stream<DynamicTest> nearMisses() {
        return rules().flatMap(
                        rule ->
                                NearMisses.of(rule).byTitle().entrySet().stream()
                                        .map(
                                                near ->
                                                        test(
                                                                rule,
                                                                rule.id() + ": " + near.getKey(),
                                                                near.getValue(),
                                                                List.of())));
    }

    private static Stream<Rule> rules() {
        return Arrays.stream(Rule.values()).filter(rule -> !NotRun.REASONS.containsKey(rule));
    }

    private static RulePage renewed(Rule rule) {
        RulePage page = RulePage.of(rule);
        if (!"write".equals(System.getProperty("noticeboard.golden"))) {
            return page;
        }
        RulePage renewed = page.withFindings(text -> findings(rule, text).stream());
        renewed.write();
        return renewed;
    }

    private static DynamicTest test(Rule rule, String name, String site, List<String> expected) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    assertThat(findings(rule, site)).as(site).isEqualTo(expected);
                });
    }

    /** The findings about an example; that it is not sealed is said of it on one page alone. */
    private static List<String> findings(Rule rule, String site) {
        return checker.findings(ExampleSite.of(site)).stream()
                .filter(line -> rule == Rule.UNSEALED || !line.contains("[unsealed]: "))
                .toList();
    }
}
