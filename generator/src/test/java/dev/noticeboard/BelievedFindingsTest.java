package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No finding names a file that its reader cannot edit, and none stands there twice: whatever an
 * editor writes, the pages that are made of it have nothing wrong with them that was not said of
 * the sources.
 */
class BelievedFindingsTest {

    private static final long SEED = Long.getLong("noticeboard.seed", 20261129L);
    private static final int SITES = Integer.getInteger("noticeboard.sites", 25);
    private static final String SETTINGS =
            """
            organization:
              name: Example
            base-url: https://example.com/legal/
            languages: [en, de]
            contacts:
              office: {role: Privacy office, email: privacy@example.com}
            """;

    private static final MiniSite SMALL =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy
                    """);

    @TempDir private Path folder;

    @Test
    void generatedHistoriesHaveFindingsInTheirSourcesAlone() throws Exception {
        System.out.println("BelievedFindingsTest: -Dnoticeboard.seed=" + SEED);
        List<String> notBelieved = new ArrayList<>();
        for (int i = 0; i < SITES; i++) {
            MiniSite site = generated(SEED + i);
            List<Finding> findings = findings(site.writeTo(folder.resolve("site-" + i)));
            for (Finding finding : notBelieved(findings, site.files()::containsKey)) {
                notBelieved.add("site %s: %s".formatted(i, finding));
            }
        }
        assertThat(notBelieved).as("sites of seed %s", SEED).isEmpty();
    }

    /** The findings on built pages, in files that nobody wrote, and those that are said again. */
    private static List<Finding> notBelieved(List<Finding> findings, Predicate<String> isSource) {
        Set<Finding> seen = new HashSet<>();
        return findings.stream()
                .filter(
                        finding ->
                                finding.rule().startsWith("page-")
                                        || !isSource.test(finding.place().file())
                                        || !seen.add(finding))
                .toList();
    }

    private static MiniSite generated(long seed) {
        GeneratedTexts texts = new GeneratedTexts(seed);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("site.yaml", SETTINGS);
        files.put(
                "notices/privacy/notice.yaml",
                "title: Privacy\naliases:\n  anchors: {was: rights}\n");
        files.put("notices/cookies/notice.yaml", "title: Cookies\n");
        files.put("notices/cookies/2022-01-01/notice.md", "## Kinds\n\nA few.\n");
        for (String version : List.of("2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01")) {
            files.put("notices/privacy/" + version + "/notice.md", texts.text());
            if (!version.startsWith("2022")) {
                files.put("notices/privacy/" + version + "/notice.de.md", texts.text());
            }
            texts.edit();
        }
        return new MiniSite(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "?", ";", " …", ".”"})
    void sentencesThatMovedSideBySideHaveAnIdEach(String end) throws Exception {
        String first = "We value transparency and give people meaningful control over their data";
        String second = "We use no data for advertising of any kind whatsoever.";
        String stays = "Beta stays here as it was before for all of us.";
        String above = "## A\n\nAlpha text stays here for everyone to read today.\n\n";
        String gone = "Old words that nobody reads are taken out of this place now.";
        String come = "Some other words were put in behind it which say quite another thing.";
        MiniSite site =
                SMALL.with(
                                "notices/privacy/2024-01-01/notice.md",
                                "%s%s. %s %s\n\n## B\n\n%s\n"
                                        .formatted(above, first, second, gone, stays))
                        .with(
                                "notices/privacy/2025-01-01/notice.md",
                                "%s## B\n\n%s %s%s %s %s\n"
                                        .formatted(above, stays, first, end, second, come));
        assertThat(notBelieved(findings(site.writeTo(folder)), site.files()::containsKey))
                .isEmpty();
    }

    static Stream<Arguments> openings() {
        String rest = "We collect data about you.\n\n## Rights\n\nYou have rights.\n";
        return Stream.of(
                Arguments.of("# Privacy notice\n\n" + rest, rest),
                Arguments.of(rest, "# Privacy notice\n\n" + rest),
                Arguments.of("Privacy notice\n===\n\n" + rest, rest.replace("about", "of")),
                Arguments.of("## Scope {#scope}\n\n" + rest, rest),
                Arguments.of("<h1>Privacy</h1>\n\n" + rest, rest),
                Arguments.of(
                        "# Privacy notice\n\n## Rights\n\nYes.\n", "No.\n\n## Rights\n\nYes.\n"),
                Arguments.of("# One\n\nSame text.\n", "Same text.\n"),
                Arguments.of("##\n\n" + rest, rest),
                Arguments.of(rest, "## &nbsp;\n\n" + rest));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void firstSectionLosesOrGetsItsHeading(String older, String newer) throws Exception {
        MiniSite site =
                MiniSite.of("")
                        .with("site.yaml", "organization: {name: Example}\n")
                        .with("notices/privacy/notice.yaml", "title: Privacy\n")
                        .with("notices/privacy/2023-01-01/notice.md", older)
                        .with("notices/privacy/2024-01-01/notice.md", newer)
                        .with("notices/privacy/2025-01-01/notice.md", older);
        Path source = site.writeTo(folder);
        Outcome outcome = new Noticeboard(Sites.settings(source, folder.resolve("out"))).build();
        assertThat(outcome.findings()).noneMatch(finding -> finding.rule().startsWith("page-"));
        assertThat(outcome.failed()).isFalse();
        assertThat(folder.resolve("out/privacy/2024-01-01/changes/index.html")).exists();
    }

    private static List<Finding> findings(Path source) throws UsageException {
        return new Noticeboard(Sites.settings(source, source.resolve("out"))).check().findings();
    }

    static Stream<Arguments> writtenLinks() {
        String settings =
                "organization: {name: Example}\nbase-url: https://example.com/legal/\ncontacts:\n"
                        + "  office: {role: Office, email: office@example.com}\n";
        return Stream.of(
                Arguments.of(
                        settings,
                        "Read [this](https://example.com/legal/nowhere/).\n",
                        List.of(
                                "notices/privacy/2022-01-01/notice.md:1:6",
                                "notices/privacy/2023-01-01/notice.md:1:6",
                                "notices/privacy/2024-01-01/notice.md:1:6")),
                Arguments.of(
                        settings,
                        "Twice: <https://example.com/legal/a> and https://example.com/legal/b is"
                                + " [here](https://example.com/legal/privacy/#none).\n",
                        List.of(
                                "notices/privacy/2022-01-01/notice.md:1:8",
                                "notices/privacy/2022-01-01/notice.md:1:42",
                                "notices/privacy/2022-01-01/notice.md:1:73",
                                "notices/privacy/2023-01-01/notice.md:1:8",
                                "notices/privacy/2023-01-01/notice.md:1:42",
                                "notices/privacy/2023-01-01/notice.md:1:73",
                                "notices/privacy/2024-01-01/notice.md:1:8",
                                "notices/privacy/2024-01-01/notice.md:1:42",
                                "notices/privacy/2024-01-01/notice.md:1:73")),
                Arguments.of(
                        settings.replace(
                                "email: office@example.com",
                                "form: 'https://example.com/legal/ask/'"),
                        "{{contact office}}\n",
                        List.of("site.yaml:4:33")),
                Arguments.of(
                        settings,
                        "The [kinds](/privacy/#kinds) that there are not.\n",
                        List.of(
                                "notices/privacy/2022-01-01/notice.md:1:5",
                                "notices/privacy/2023-01-01/notice.md:1:5",
                                "notices/privacy/2024-01-01/notice.md:1:5")),
                Arguments.of(
                        settings,
                        "What [was](#was).\n",
                        List.of(
                                "notices/privacy/2022-01-01/notice.md:1:6",
                                "notices/privacy/2023-01-01/notice.md:1:6",
                                "notices/privacy/2024-01-01/notice.md:1:6")),
                Arguments.of(
                        settings,
                        "No [address](https://example.com/legal/%zz) at all.\n",
                        List.of(
                                "notices/privacy/2022-01-01/notice.md:1:4",
                                "notices/privacy/2023-01-01/notice.md:1:4",
                                "notices/privacy/2024-01-01/notice.md:1:4")),
                // What is there, and what is not the site's.
                Arguments.of(
                        settings,
                        "All [of](https://example.com/legal/)"
                                + " [it](https://example.com/legal/privacy)"
                                + " [is](/privacy/2023-01-01/#here)"
                                + " [there](https://example.com/legal/privacy/versions.json).\n"
                                + "\n"
                                + "## Here\n\n"
                                + "[But](https://example.com/elsewhere) this.\n",
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("writtenLinks")
    void deadLinkIsFoundOnceWhereItWasWritten(String settings, String text, List<String> places)
            throws Exception {
        MiniSite site =
                MiniSite.of("")
                        .with("site.yaml", settings)
                        .with(
                                "notices/privacy/notice.yaml",
                                "title: Privacy\naliases:\n  anchors: {was: is}\n")
                        .with("notices/privacy/2022-01-01/notice.md", text)
                        .with("notices/privacy/2023-01-01/notice.md", text)
                        .with("notices/privacy/2024-01-01/notice.md", text);
        assertThat(
                        findings(site.writeTo(folder)).stream()
                                .filter(
                                        finding ->
                                                finding.rule().equals("broken-link")
                                                        || finding.rule().startsWith("page-"))
                                .map(finding -> finding.place().toString()))
                .isEqualTo(places);
    }

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of("**[Choices](#none)**\n\nYou have some.\n", List.of("broken-link")),
                Arguments.of("It is [TBD].\n", List.of("placeholder")),
                Arguments.of("By [insert the date TBD].\n", List.of("placeholder")),
                Arguments.of(
                        "## &nbsp;\n\nWe ask.\n\n## &nbsp;\n\nYou say.\n",
                        List.of("empty-heading", "empty-heading")),
                Arguments.of("| | |\n| --- | --- |\n| a | b |\n", List.of("table-without-header")),
                Arguments.of(
                        "| a | b |\n| --- | --- |\n| c |\n| d |\n| e |\n", List.of("table-cells")),
                Arguments.of("[x](https://example.com/legal/x/)\n", List.of("broken-link")));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void oneCauseIsToldOnce(String text, List<String> rules) throws Exception {
        MiniSite site =
                MiniSite.of("")
                        .with("site.yaml", SETTINGS)
                        .with("notices/privacy/notice.yaml", "title: Privacy\n")
                        .with("notices/privacy/2023-01-01/notice.md", "We keep your name.\n")
                        .with("notices/privacy/2024-01-01/notice.md", text);
        Outcome outcome =
                new Noticeboard(Sites.settings(site.writeTo(folder), folder.resolve("out")))
                        .check();
        assertThat(Sites.besidesUnsealed(outcome).stream().map(Finding::rule)).isEqualTo(rules);
    }

    static Stream<Arguments> blanks() {
        String title = "title: Privacy\n";
        return Stream.of(
                Arguments.of("title: \"\\u00a0\"\n", "We ask.\n", "bad-value"),
                Arguments.of("title: \"\\u200b\\u2003\"\n", "We ask.\n", "bad-value"),
                Arguments.of("title: {en: \"\\u00ad\"}\n", "We ask.\n", "bad-value"),
                Arguments.of(title, "---\ntitle: \"\\u3000\"\n---\nWe ask.\n", "bad-value"),
                Arguments.of(title, "## &nbsp;\n\nWe ask.\n", "empty-heading"),
                Arguments.of(title, "## &emsp;\n\n### B\n\nWe ask.\n", "empty-heading"),
                Arguments.of(
                        title,
                        "<table><caption>&nbsp;</caption><tr><th>a</th></tr><tr><td>b</td></tr>"
                                + "</table>\n",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void wordsThatNobodySeesAreFoundInTheSources(String notice, String text, String rule)
            throws Exception {
        MiniSite site =
                MiniSite.of("")
                        .with("site.yaml", SETTINGS)
                        .with("notices/privacy/notice.yaml", notice)
                        .with("notices/privacy/2023-01-01/notice.md", "We keep your name.\n")
                        .with("notices/privacy/2024-01-01/notice.md", text);
        List<Finding> findings = findings(site.writeTo(folder));
        assertThat(notBelieved(findings, site.files()::containsKey)).isEmpty();
        assertThat(findings.stream().map(Finding::rule).toList().toString()).contains(rule);
    }

    @Test
    void realHistoriesHaveFindingsInTheirSourcesAlone() throws Exception {
        for (String tree : List.of("archive", "languages")) {
            Path source = Corpus.folder().resolve(tree);
            List<Finding> findings =
                    new Noticeboard(Sites.settings(source, folder)).check().findings();
            assertThat(notBelieved(findings, file -> Files.exists(source.resolve(file)))).isEmpty();
        }
    }
}
