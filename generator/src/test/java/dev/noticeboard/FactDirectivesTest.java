package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.model.FactPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each directive shows of a made-up company's facts, and of what is not known. */
class FactDirectivesTest {

    private static final Path GARDEN = Path.of("src/test/resources/dev/noticeboard/garden");
    private static final Path GOLDEN = Path.of("src/test/resources/garden-texts");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    // The golden texts are of the first version's facts.
    private static final String VERSION = "notices/privacy/2025-07-01/";

    private static final List<String> DIRECTIVES =
            Stream.concat(
                            Stream.of(
                                    "california",
                                    "california rights",
                                    "state-rights",
                                    "state-rights us-va",
                                    "notice-at-collection",
                                    "hipaa-header",
                                    "disclosures categories",
                                    "disclosures disclosed",
                                    "disclosures sources",
                                    "disclosures purposes",
                                    "disclosures recipients",
                                    "disclosures rights",
                                    "disclosures request-methods",
                                    "disclosures sold-or-shared",
                                    "disclosures sensitive",
                                    "disclosures retention",
                                    "disclosures links",
                                    "disclosures request-metrics"),
                            FactPaths.STATEMENTS.stream().map(path -> "disclosures " + path))
                    .toList();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ja"})
    void eachDirectiveInThreeLanguages(String language) throws IOException {
        Map<String, String> files = garden();
        String name = language.equals("en") ? "notice.md" : "notice." + language + ".md";
        StringBuilder text = new StringBuilder();
        DIRECTIVES.forEach(
                it -> text.append("## ").append(it).append("\n\n{{").append(it).append("}}\n\n"));
        files.put(VERSION + name, text.toString());
        files.compute(
                "notices/privacy/notice.yaml",
                (file, yaml) -> yaml.replace("rule-sets: [us-ca-ccpa]\n", ""));
        AssembledSite prepared = FactTexts.prepared(new MiniSite(files).sources(), DAY);
        assertThat(FactTexts.findings(prepared)).isEmpty();
        String shown = FactTexts.of(prepared, "privacy", "2025-07-01", language);
        Path golden = GOLDEN.resolve(language + ".txt");
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(golden, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(golden));
    }

    @Test
    void whereNothingIsSaidEachDirectiveSaysSo() {
        for (String directive : DIRECTIVES) {
            if (directive.equals("hipaa-header") || directive.equals("disclosures links")) {
                continue;
            }
            AssembledSite prepared = FactTexts.prepared(site("", directive).sources(), DAY);
            assertThat(FactTexts.findings(prepared)).as(directive).isEmpty();
            assertThat(FactTexts.of(prepared, "privacy", "2025-01-01", "en"))
                    .as(directive)
                    .contains(": not stated")
                    .contains("“Not stated” means that this notice does not say.")
                    .doesNotContain("none")
                    .doesNotContain("We do not");
        }
    }

    @Test
    void whatIsStatedAsNoneIsNone() {
        assertThat(shown("minors: none", "disclosures minors")).isEqualTo("*Minors*: none");
        assertThat(shown("recipients: none", "disclosures recipients"))
                .isEqualTo("*Who receives personal information*: none");
        assertThat(
                        shown(
                                "all-categories: {sold-to: none, shared-to: none}",
                                "california sold-or-shared"))
                .isEqualTo(
                        """
                        *Sale and sharing:*
                        - (sold-no) We do not sell personal information.
                        - (shared-no) We do not share personal information for advertising based on what you do on other sites and apps.\
                        """);
    }

    @Test
    void whatOfMinorsHangsOnASaleIsNotAskedWhereThereIsNone() {
        assertThat(shown("minors: {under-16: none, under-13: none}", "disclosures minors"))
                .doesNotContain("not stated");
        assertThat(shown("minors: {under-16: true, under-13: none}", "disclosures minors"))
                .contains("(minors.opt-in-process) How minors or their parents agree | not stated");
    }

    @Test
    void whatHoldsForAllCategoriesIsSaidOnceWithItsExceptions() {
        String facts =
                """
                categories:
                  - {id: name, name: Name, examples: [first name]}
                  - {id: place, name: Place, examples: [town], retention: one day}
                  - {id: taste, name: Taste, examples: [colors], retention: none}
                all-categories: {retention: two years}
                """;
        assertThat(shown(facts, "disclosures retention"))
                .isEqualTo(
                        """
                        *How long it is kept, for all categories except Place; Taste*: two years
                        [How long each category is kept]
                        Category | How long it is kept
                        (place) Place | one day
                        (taste) Taste | none\
                        """);
    }

    @Test
    void aRightOfTheWholeCountryIsExplainedAmongThoseOfTheStates() {
        assertThat(
                        shown(
                                "rights: [{id: correct, in: [us]}, {id: delete, in: [us-va]}]",
                                "state-rights"))
                .contains(
                        "(us-va) Virginia | Right to correct; Right to delete",
                        "(correct) Right to correct | ",
                        "(delete) Right to delete | ");
        assertThat(shown("rights: [{id: correct, in: [us]}]", "state-rights"))
                .contains("(correct) Right to correct | ");
    }

    @Test
    void signalsOfWhichNothingIsSaidAreShownAsNotStated() {
        assertThat(shown("verification: We ask.", "california requests"))
                .contains("(opt-out-preference-signals) ");
        assertThat(shown("minors: {under-16: none}", "disclosures minors"))
                .doesNotContain("(minors) ");
    }

    @Test
    void whetherSomethingIsSoIsAnsweredByNo() {
        assertThat(shown("provision-required: none", "disclosures provision-required"))
                .isEqualTo("*Whether you have to give the information*: no");
    }

    @Test
    void whatIsStillOpenIsShownAndStandsInTheWayOfADatedVersion() {
        String facts =
                """
                categories:
                  - {id: name, name: Name, retention: {open: how long names are kept}}
                """;
        AssembledSite prepared =
                FactTexts.prepared(site(facts, "disclosures retention").sources(), DAY);
        assertThat(FactTexts.of(prepared, "privacy", "2025-01-01", "en"))
                .contains("(name) Name | {open: how long names are kept}");
        assertThat(FactTexts.findings(prepared))
                .containsExactly(
                        "notices/privacy/2025-01-01/disclosures.yaml:2:46: error[open-fact]: this"
                                + " version has a date and still leaves open: how long names are"
                                + " kept; write the fact in its place, or move the version back to"
                                + " draft");
        assertThat(
                        FactTexts.findings(
                                FactTexts.prepared(
                                        site(facts, "disclosures minors").sources(), DAY)))
                .as("an open fact that is not shown")
                .isEmpty();
    }

    @Test
    void aNameThatIsNotKnownGetsTheNearestOne() {
        assertThat(problem("disclosures categorys"))
                .isEqualTo(
                        "'disclosures' knows nothing of the name 'categorys'; did you mean"
                                + " 'categories'?");
        assertThat(problem("california right"))
                .isEqualTo(
                        "'california' knows nothing of the name 'right'; did you mean 'rights'?");
        assertThat(problem("state-rights us-vx"))
                .startsWith("'state-rights' knows nothing of the name 'us-vx'; did you mean 'us-");
        assertThat(problem("hipaa-header please"))
                .isEqualTo(
                        "nothing stands behind 'hipaa-header', but here 'please'; write"
                                + " {{hipaa-header}}");
        assertThat(problem("californa"))
                .isEqualTo("there is no directive 'californa'; did you mean 'california'?");
        assertThat(problem("disclosures"))
                .startsWith("'disclosures' does not say what it shows; the known ones are appeal,");
    }

    @Test
    void aDirectiveInRunningTextIsToldToStandAlone() {
        AssembledSite prepared =
                FactTexts.prepared(
                        site("", "x")
                                .with(VERSION_2, "Our rights: {{california}} are these.\n")
                                .sources(),
                        DAY);
        assertThat(FactTexts.findings(prepared).get(0)).contains("misplaced-directive");
    }

    private static final String VERSION_2 = "notices/privacy/2025-01-01/notice.md";

    private static String problem(String directive) {
        List<String> findings =
                FactTexts.findings(FactTexts.prepared(site("", directive).sources(), DAY));
        assertThat(findings).hasSize(1);
        String prefix = VERSION_2 + ":1:1: error[unknown-directive]: ";
        assertThat(findings.get(0)).startsWith(prefix);
        return findings.get(0).substring(prefix.length());
    }

    private static String shown(String facts, String directive) {
        AssembledSite prepared = FactTexts.prepared(site(facts, directive).sources(), DAY);
        assertThat(FactTexts.findings(prepared)).isEmpty();
        return FactTexts.of(prepared, "privacy", "2025-01-01", "en").strip();
    }

    private static MiniSite site(String facts, String directive) {
        return MiniSite.of(
                """
                -- site.yaml --
                organization: {name: Example}
                -- notices/privacy/notice.yaml --
                title: Privacy
                -- notices/privacy/2025-01-01/notice.md --
                {{%s}}
                -- notices/privacy/2025-01-01/disclosures.yaml --
                %s
                """
                        .formatted(directive, facts.isEmpty() ? "{}" : facts));
    }

    private static Map<String, String> garden() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(GARDEN)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = GARDEN.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path));
            }
        }
        return files;
    }
}
