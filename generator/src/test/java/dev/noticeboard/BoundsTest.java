package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.report.Shown;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That all that is made of a site is bounded by sizes, and that what is cut is counted. */
class BoundsTest {

    private static final String TEXT = "notices/privacy/2024-03-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name.
                    """);

    @TempDir private Path folder;

    static Stream<Arguments> amounts() {
        return Stream.of(
                arguments(1, 0, 0),
                arguments(1, 1000, 0),
                arguments(1, 1001, 1),
                arguments(3, 1500, 1500),
                arguments(10, 1000, 0),
                arguments(12, 1000, 2000),
                arguments(11, 2000, 12_000));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void soManyFindingsAreShownAndTheOthersCounted(int files, int each, int left) {
        List<Finding> all = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            all.addAll(findings("notices/n" + file + "/notice.yaml", each, Rule.ZERO_WIDTH));
        }
        Shown shown = Shown.of(all);
        assertThat(shown.left()).isEqualTo(left);
        assertThat(shown.findings()).hasSize(files * each - left);
        assertThat(shown.note().isPresent()).isEqualTo(left > 0);
        if (left == 0) {
            assertThat(shown.findings()).isEqualTo(all);
        }
    }

    @Test
    void errorsComeFirstWhereverTheyStand() {
        List<Finding> all = new ArrayList<>(findings("a.md", 3000, Rule.ZERO_WIDTH));
        all.add(Finding.of(Rule.BAD_VALUE, new Place("a.md", 9000, 1), "wrong", "mend it"));
        all.add(Finding.of(Rule.BAD_VALUE, new Place("b.md", 1, 1), "wrong", "mend it"));
        Shown shown = Shown.of(all);
        assertThat(shown.findings().subList(0, 3))
                .extracting(finding -> finding.place().toString())
                .containsExactly("a.md:9000:1", "b.md:1:1", "a.md:1:1");
        assertThat(shown.left()).isEqualTo(2001);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormSaysHowManyAreLeftOut(ReportFormat format) {
        String cut = format.write(findings("a.md", 3345, Rule.ZERO_WIDTH), Map.of());
        String whole = format.write(findings("a.md", 999, Rule.ZERO_WIDTH), Map.of());
        assertThat(cut).containsOnlyOnce("2345").contains("cannot be seen");
        assertThat(whole).doesNotContain("not shown").doesNotContain("not-shown");
    }

    private static List<Finding> findings(String file, int number, Rule rule) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(
                        line ->
                                Finding.of(
                                        rule, new Place(file, 1, line), "cannot be seen", "delete"))
                .toList();
    }

    @Test
    void allFindingsAreCountedShownOrNot() throws Exception {
        Outcome outcome = check(SITE.with(TEXT, "a&#x200b;b ".repeat(1200) + "\n"));
        assertThat(outcome.count()).contains("1204 warnings");
    }

    static Stream<Arguments> expansions() {
        String contacts = "contacts:\n" + lines(100, "  c%: {role: R, email: a@example.com}\n");
        String shown = "title: P\ncontacts: [" + lines(99, "c%, ") + "c99]\n";
        String site = "organization: {name: " + "n".repeat(50_000) + "}\n";
        return Stream.of(
                arguments(
                        SITE.with("site.yaml", "organization: {name: E}\n" + contacts)
                                .with("notices/privacy/notice.yaml", shown)
                                .with(TEXT, "{{contact}}\n\n".repeat(130)),
                        TEXT + ":51:1",
                        "105 from here on"),
                arguments(
                        SITE.with("site.yaml", site)
                                .with(TEXT, "{{organization.name}}\n\n".repeat(15)),
                        TEXT + ":21:1",
                        "5 from here on"),
                arguments(
                        SITE.with("site.yaml", site)
                                .with(TEXT, "a {{organization.name}}\n".repeat(12)),
                        TEXT + ":11:3",
                        "2 from here on"));
    }

    private static String lines(int number, String line) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, number)
                .forEach(i -> lines.append(line.replace("%", Integer.toString(i))));
        return lines.toString();
    }

    @ParameterizedTest
    @MethodSource("expansions")
    void whatAFewLinesBecomeIsBounded(MiniSite site, String place, String said) throws Exception {
        assertThat(limits(check(site)))
                .singleElement()
                .asString()
                .startsWith(place + ": error[source-limit]: the directives and values above show")
                .contains(said);
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                arguments("<b>".repeat(2500) + "x" + "</b>".repeat(2500)),
                arguments("<ul><li>".repeat(900) + "x" + "</li></ul>".repeat(900)),
                arguments("<table><tr><td>".repeat(300) + "x"),
                arguments("> ".repeat(90) + "<b>".repeat(240) + "x" + "</b>".repeat(240)));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatIsNestedTooDeepIsSaidAtItsPlaceOrShown(String text) throws Exception {
        Outcome outcome = check(SITE.with(TEXT, text + "\n"));
        assertThat(outcome.findings())
                .extracting(finding -> finding.place().file())
                .contains(TEXT)
                .allSatisfy(file -> assertThat(file).startsWith("notices/privacy/"));
    }

    @Test
    void whatIsNestedAsDeepAsAnyNoticeIsShown() throws Exception {
        String text =
                "> ".repeat(20) + "- ".repeat(20) + "<b>".repeat(40) + "x" + "</b>".repeat(40);
        assertThat(limits(check(SITE.with(TEXT, text + "\n")))).isEmpty();
    }

    @Test
    void aFolderIsReadAsFarAsItMay() throws Exception {
        Path source = SITE.writeTo(folder.resolve("in"));
        Path version = source.resolve("notices/privacy/2024-03-01");
        for (int i = 0; i < 10_010; i++) {
            Files.createFile(version.resolve("a" + i + ".txt"));
        }
        Outcome outcome = check(source);
        assertThat(limits(outcome))
                .containsExactly(
                        "notices/privacy/2024-03-01:1:1: error[source-limit]: the folder holds"
                            + " 10011 files and folders, and 11 of them are not looked at: 10000"
                            + " are the most; take out what is no notice");
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().equals(Rule.UNEXPECTED_FILE.id()))
                .hasSize(9_999);
        assertThat(outcome.findings())
                .noneMatch(finding -> finding.rule().equals(Rule.EMPTY_NOTICE.id()));
    }

    private static List<String> limits(Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.rule().equals(Rule.SOURCE_LIMIT.id()))
                .map(Finding::toString)
                .toList();
    }

    private Outcome check(MiniSite site) throws IOException, UsageException {
        return check(site.writeTo(folder.resolve("in")));
    }

    private Outcome check(Path source) throws UsageException {
        return new Noticeboard(Sites.settings(source, folder.resolve("out"))).check();
    }
}
