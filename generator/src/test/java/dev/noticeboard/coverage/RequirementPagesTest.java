package dev.noticeboard.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Circumstance;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.source.law.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation says of each requirement what the rule set says. */
class RequirementPagesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path PAGES = DOCS.resolve("requirements");

    static Stream<String> ids() {
        return RuleSets.ownIds().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePageOfEachLawIsFresh(String id) throws IOException {
        fresh(PAGES.resolve(id + ".md"), RequirementPage.of(RuleSets.own(id)));
    }

    @Test
    void theListOfLawsIsFreshAndNoPageIsLeftOver() throws IOException {
        StringBuilder list =
                new StringBuilder(
                        """
                        # What the laws ask for

                        One page for each law. Every requirement's id is a heading of its page.

                        | rule set | law | requirements | not verified |
                        | --- | --- | --- | --- |
                        """);
        for (String id : RuleSets.ownIds()) {
            RuleSet law = RuleSets.own(id);
            long open = law.requirements().stream().filter(each -> !each.verified()).count();
            list.append(
                    "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |\n"
                            .formatted(id, law.title(), law.requirements().size(), open));
        }
        fresh(PAGES.resolve("README.md"), list.toString());
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("README.md"), ids().map(id -> id + ".md"))
                                    .toList());
        }
    }

    @Test
    void theVocabularyIsFresh() throws IOException {
        String table =
                Arrays.stream(Circumstance.values())
                        .map(each -> "| `%s` | %s |\n".formatted(each.word(), each.question()))
                        .collect(
                                Collectors.joining(
                                        "",
                                        "| word | true or false, once it is stated |\n"
                                                + "| --- | --- |\n",
                                        ""));
        Path file = DOCS.resolve("rule-sets.md");
        String old = Files.readString(file, UTF_8);
        String open = "<!-- vocabulary -->\n";
        int from = old.indexOf(open) + open.length();
        fresh(file, old.substring(0, from) + table + old.substring(old.indexOf("<!-- end -->")));
    }

    @Test
    void everyCircumstanceDecidesSomething() {
        List<Requirement> all =
                ids().flatMap(id -> RuleSets.own(id).requirements().stream()).toList();
        String used =
                all.stream().map(each -> each.when().toString()).collect(Collectors.joining());
        assertThat(Circumstance.values())
                .allSatisfy(each -> assertThat(used).contains("circumstance=" + each.name() + "]"));
    }

    private static void fresh(Path file, String text) throws IOException {
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(file, text, UTF_8);
        }
        assertThat(Files.readString(file, UTF_8))
                .as("stale; run the test with -Dnoticeboard.golden=write and read the change")
                .isEqualTo(text);
    }
}
