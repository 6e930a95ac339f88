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
                            RulePage page = renewed(RulePage.of(rule));
                            return page.wrong().stream()
                                    .map(wrong -> test(rule.id(), wrong.text(), wrong.findings()));
                        });
    }

    @TestFactory
    Stream<DynamicTest> rightExamples() {
        return rules().flatMap(
                        rule ->
                                RulePage.of(rule).examples("## Right", "## End").stream()
                                        .filter(RulePage.Example::run)
                                        .map(right -> test(rule.id(), right.text(), List.of())));
    }

    @TestFactory
    Stream<DynamicTest> nearMisses() {
        return rules().flatMap(
                        rule ->
                                NearMisses.of(rule).byTitle().entrySet().stream()
                                        .map(
                                                near ->
                                                        test(
                                                                rule.id() + ": " + near.getKey(),
                                                                near.getValue(),
                                                                List.of())));
    }

    private static Stream<Rule> rules() {
        return Arrays.stream(Rule.values()).filter(rule -> !NotRun.REASONS.containsKey(rule));
    }

    private static RulePage renewed(RulePage page) {
        if (!"write".equals(System.getProperty("noticeboard.golden"))) {
            return page;
        }
        RulePage renewed = page.withFindings(text -> findings(text).stream());
        renewed.write();
        return renewed;
    }

    private static DynamicTest test(String name, String site, List<String> expected) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    assertThat(findings(site)).as(site).isEqualTo(expected);
                });
    }

    private static List<String> findings(String site) {
        return checker.findings(ExampleSite.of(site));
    }
}
