package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.inspect.Inspection;
import dev.noticeboard.model.Finding;
import dev.noticeboard.output.SiteFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pull request is told of the notices that it changes. */
class ReviewTest {

    private static final String DATED = "notices/privacy/2024-03-01/notice.md";
    private static final String DRAFT = "notices/privacy/draft/notice.md";
    private static final String NEXT = "notices/privacy/2024-09-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    base-url: https://example.com/legal/
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    change: material
                    ---
                    ## What we keep {#keep}

                    We keep your name for a year.
                    """);

    @TempDir private Path folder;
    private GitClone clone;

    @BeforeEach
    void aSealedSiteOnMain() throws Exception {
        clone = GitClone.of(SITE, folder.resolve("clone"), "");
        site().seal("privacy", Optional.empty());
        clone.commit("Seal it");
        clone.git("switch", "--quiet", "--create", "topic");
    }

    @Test
    void nothingProposedIsSaidAndDoesNotFail() throws Exception {
        Printout review = review("main");
        assertThat(review.outcome().failed()).isFalse();
        assertThat(review.text())
                .startsWith("# Review of the notices against `main`\n")
                .contains(
                        "- Texts: 0 new, 0 changed, 0 taken out\n- Findings: 0 new, 0 gone, 0 as"
                                + " before\n")
                .contains("\nNo text changes.\n")
                .contains("\nNone is new and none is gone.\n")
                .contains("| privacy | 2024-03-01 | 2024-03-01 | – |");
        assertThat(page("index.html")).contains("No text changes.");
    }

    @Test
    void aDraftIsComparedWithTheVersionInEffectUntilTheBaseHasOne() throws Exception {
        site().draft("privacy");
        clone.edit(DRAFT, text -> text.replace("a year", "two years"));
        assertThat(review("main").text())
                .contains("### privacy draft (en): new, compared with 2024-03-01\n")
                .contains("We keep your name for <del>a year</del><ins>two years</ins>.");

        clone.commit("Start a draft");
        clone.git("switch", "--quiet", "main");
        clone.git("merge", "--quiet", "--ff-only", "topic");
        clone.git("switch", "--quiet", "topic");
        clone.edit(DRAFT, text -> text.replace("two years", "two months"));
        assertThat(review("main").text())
                .contains("### privacy draft (en): changed\n")
                .contains("Page: `privacy/draft/proposed/index.html`")
                .contains("for two <del>years</del><ins>months</ins>.");
        assertThat(page("privacy/draft/proposed/index.html"))
                .contains("data-from=\"draft\" data-notice=\"privacy\" data-to=\"draft\"")
                .contains("DRAFT – Privacy policy (without the proposal)")
                .containsPattern("<del[^>]*>.*years")
                .containsPattern("<ins[^>]*>.*months");
    }

    @Test
    void aVersionYetToComeIsShownWithTheDayOnWhichItDoes() throws Exception {
        clone.write(NEXT, "---\nchange: material\n---\n## What we keep {#keep}\n\nNothing.\n");
        assertThat(review("main").text())
                .contains("### privacy 2024-09-01 (en): new, compared with 2024-03-01\n")
                .contains("Page: `privacy/2024-09-01/changes/index.html`")
                .contains("| privacy | 2024-03-01 | 2024-03-01 | 2024-09-01 material (new) |")
                .contains("make other pages: 2024-09-01 (before: none)");
        assertThat(page("index.html")).contains("href=\"privacy/2024-09-01/changes/index.html\"");
    }

    @Test
    void aVersionThatIsInEffectAtOnceIsNotHidden() throws Exception {
        clone.write(
                "notices/privacy/2024-05-01/notice.md",
                "---\nchange: material\n---\n## What we keep {#keep}\n\nNothing.\n");
        assertThat(review("main").text())
                .contains("| privacy | 2024-03-01 | 2024-05-01 | – |")
                .contains(
                        "- `privacy`: whoever agreed to an older version is asked again since"
                                + " 2024-05-01 (before: 2024-03-01)");
    }

    @Test
    void aDraftThatGetsItsDateIsComparedWithWhatTheDraftSaid() throws Exception {
        clone.write(DRAFT, "## What we keep {#keep}\n\nSee [this](section:none).\n");
        clone.commit("Start a draft");
        Files.move(
                clone.folder().resolve("notices/privacy/draft"),
                clone.folder().resolve("notices/privacy/2024-09-01"));
        Printout review = review("topic");
        assertThat(review.text())
                .contains("- Findings: 0 new, 0 gone, 1 as before")
                .doesNotContain("taken out\n\n");
        clone.edit(NEXT, text -> text.replace("See", "Read"));
        assertThat(review("topic").text())
                .contains("### privacy 2024-09-01 (en): new, in place of draft\n")
                .contains("<del>See</del><ins>Read</ins> this.");
        assertThat(page("privacy/2024-09-01/proposed/index.html"))
                .contains("data-from=\"draft\" data-notice=\"privacy\" data-to=\"2024-09-01\"");
    }

    @Test
    void aSealedTextThatIsEditedIsANewFindingAndACorrectedOneIsNone() throws Exception {
        clone.edit(DATED, text -> text.replace("a year", "two years"));
        Printout review = review("main");
        assertThat(review.outcome().failed()).isTrue();
        assertThat(review.outcome().findings())
                .extracting(Finding::rule)
                .containsExactly("sealed-changed");
        assertThat(review.text())
                .contains("### privacy 2024-03-01 (en): changed\n")
                .contains("<del>a year</del><ins>two years</ins>")
                .contains(
                        "- `privacy 2024-03-01 (en)`: in effect, so that its text changes as soon"
                                + " as this is published\n");

        site().correct(
                        new CorrectionRequest(
                                "privacy",
                                LocalDate.parse("2024-03-01"),
                                "A wrong *number*.",
                                false,
                                false));
        Printout corrected = review("main");
        assertThat(corrected.outcome().findings()).isEmpty();
        assertThat(corrected.text())
                .contains("- `privacy 2024-03-01`: corrected on 2024-06-01: A wrong \\*number\\*.");
    }

    @Test
    void whatWasWrongBeforeFailsNobodyEvenWhereItMoved() throws Exception {
        clone.write(DRAFT, "## One\n\nSee [this](section:none).\n\n## Two\n\n[a](section:b)\n");
        clone.commit("Two mistakes");
        clone.edit(
                DRAFT,
                text ->
                        "## Before {#before}\n\nMore.\n\n"
                                + text.replace("\n[a](section:b)\n", "\nMended.\n")
                                + "\nSee [that](section:none).\n");
        Printout review = review("topic");
        assertThat(review.text()).contains("- Findings: 1 new, 1 gone, 1 as before");
        assertThat(review.text())
                .contains("### New\n\n- `" + DRAFT + ":13:5`: error `unknown-reference`: ")
                .contains("### Gone\n\n- `" + DRAFT + ":7:1`: error `unknown-reference`: ");
        assertThat(review.outcome().failed()).isTrue();

        clone.edit(DRAFT, text -> text.replace("\nSee [that](section:none).\n", ""));
        assertThat(review("topic").outcome().failed()).isFalse();
    }

    @Test
    void whatIsStatedBesideATextIsNotPassedOver() throws Exception {
        clone.edit(DATED, text -> text.replace("change: material", "change: editorial"));
        clone.edit("notices/privacy/notice.yaml", text -> text + "kind: other\n");
        assertThat(review("main").text())
                .contains("| privacy 2024-03-01 | change | material | editorial |")
                .contains("| privacy | kind | privacy-policy | other |");
    }

    @Test
    void howHardATextIsToReadIsShownBeforeAndAfter() throws Exception {
        clone.edit(DATED, text -> text + "\n## More {#more}\n\nWe keep it.\n");
        assertThat(review("main").text())
                .contains(
                        """

                        #### How hard it is to read

                        Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability \
                        Formulas); higher is harder

                        | section | before | now | words | longest sentence in words |
                        | --- | --- | --- | --- | --- |
                        | (whole text) | \\-1.1 (short) | \\-1.8 (short) | 10 | 7 (%1$s:6:1) |
                        | More | – | \\-2.6 (short) | 3 | 3 (%1$s:10:1) |
                        """
                                .formatted(DATED))
                .doesNotContain("| What we keep |");
    }

    @Test
    void theReportStaysSoShortThatACommentHoldsIt() throws Exception {
        int sections = 400;
        clone.write(DRAFT, sections(sections, "We keep it."));
        clone.commit("A long draft");
        clone.edit(DRAFT, text -> sections(sections, "We keep it for a week."));
        assertThat(review("topic").text())
                .hasSizeLessThan(65_536)
                .contains("#### Section 400 (")
                .contains("higher is harder: -1.4, before -2.6\n")
                .doesNotContain("| Section 1 |");
    }

    private static String sections(int count, String words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "## Section " + n + " {#section-" + n + "}\n\n" + words + "\n\n")
                .collect(Collectors.joining());
    }

    @Test
    void aLanguageWhoseSentencesCannotBeToldHasNoFigures() throws Exception {
        clone.edit("site.yaml", text -> text + "languages: [th]\n");
        clone.write(DRAFT, "สวัสดี\n");
        clone.commit("In Thai");
        clone.edit(DRAFT, text -> "สวัสดีครับ\n");
        assertThat(review("topic").text())
                .contains("### privacy draft (th): changed")
                .doesNotContain("How hard");
    }

    @Test
    void whatOthersMergedMeanwhileIsNotProposedHere() throws Exception {
        clone.commit("Nothing yet");
        clone.git("switch", "--quiet", "main");
        clone.write("notices/cookies/notice.yaml", "title: Cookies\n");
        clone.write("notices/cookies/2024-01-01/notice.md", "We set none.\n");
        clone.commit("Another notice");
        clone.git("switch", "--quiet", "topic");
        assertThat(review("main").text())
                .contains("- Texts: 0 new, 0 changed, 0 taken out")
                .doesNotContain("cookies");
    }

    @Test
    void aLawOfTheSiteItselfIsReadOnBothSides() throws Exception {
        clone.write("rule-sets/own.yaml", "nonsense: 1\n");
        Printout review = review("main");
        assertThat(review.text()).contains("`rule-sets/own.yaml:1:1`: error");
        clone.commit("A law of our own");
        assertThat(review("HEAD").text()).contains("- Findings: 0 new, 0 gone, ");
    }

    @Test
    void aNoticeThatIsTakenOutIsNamed() throws Exception {
        clone.write("notices/cookies/notice.yaml", "title: Cookies\n");
        clone.write("notices/cookies/2024-01-01/notice.md", "We set none.\n");
        clone.commit("Another notice");
        clone.shell("rm -r notices/cookies");
        assertThat(review("topic").text())
                .contains("### cookies 2024-01-01 (en): taken out\n")
                .contains("| cookies | 2024-01-01 | nothing | – |");
        assertThat(page("index.html")).contains("cookies, version of January 1, 2024: taken out");
    }

    @Test
    void everyPageSaysThatItIsProposedAndAsksNotToBeListed() throws Exception {
        clone.write(NEXT, "Nothing.\n");
        clone.write("notices/privacy/2024-09-01/notice.de.md", "Nichts.\n");
        clone.edit("site.yaml", text -> text + "languages: [en, de]\n");
        review("main");
        Map<String, String> files = files(folder.resolve("review"));
        List<String> pages = files.keySet().stream().filter(f -> f.endsWith(".html")).toList();
        assertThat(pages).contains("de/privacy/2024-09-01/index.html", "404.html", "index.html");
        assertThat(pages)
                .allSatisfy(
                        path ->
                                assertThat(files.get(path))
                                        .contains("<meta name=\"robots\" content=\"noindex\">")
                                        .containsPattern("<title[^>]*>(PROPOSED|VORSCHLAG) – ")
                                        .containsPattern("<p class=\"banner stop\"><strong>")
                                        .doesNotContain("https://example.com/legal/"));
        List<SiteFile> built =
                files.entrySet().stream()
                        .map(
                                file ->
                                        file.getKey().endsWith(".html")
                                                ? SiteFile.page(
                                                        file.getKey(),
                                                        file.getValue(),
                                                        false,
                                                        List.of())
                                                : SiteFile.text(
                                                        file.getKey(), file.getValue(), "text/css"))
                        .toList();
        assertThat(Inspection.of(built, Optional.empty()).findings()).isEmpty();
        assertThat(files).doesNotContainKey("sitemap.xml");
        assertThat(files.get("robots.txt")).doesNotContain("Sitemap");
        assertThat(files.get("index.html")).contains("<bdi lang=\"de\" dir=\"ltr\">");
    }

    @Test
    void twiceTheSameIsWrittenAndNothingElsewhere() throws Exception {
        clone.write(NEXT, "Nothing.\n");
        Map<String, String> before = files(clone.folder());
        Path report = folder.resolve("reports/review.md");
        Printout first = review("main", Optional.of(report));
        Map<String, String> pages = files(folder.resolve("review"));
        assertThat(report).content().isEqualTo(first.text());
        assertThat(files(clone.folder())).isEqualTo(before);
        assertThat(review("main").text()).isEqualTo(first.text());
        assertThat(files(folder.resolve("review"))).isEqualTo(pages);
    }

    private Printout review(String base) throws Exception {
        return review(base, Optional.empty());
    }

    private Printout review(String base, Optional<Path> report) throws Exception {
        return new Noticeboard(
                        new Settings(
                                clone.folder(),
                                folder.resolve("review"),
                                Optional.of(Sites.TODAY),
                                Instant.EPOCH,
                                false,
                                FailOn.ERROR,
                                Set.of()))
                .review(new ReviewRequest(base, report));
    }

    private Noticeboard site() {
        return new Noticeboard(Sites.settings(clone.folder(), folder.resolve("out")));
    }

    private String page(String path) throws Exception {
        return Files.readString(folder.resolve("review").resolve(path));
    }

    private static Map<String, String> files(Path root) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                // Whatever the bytes are: the files of a repository are no text.
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return files;
    }
}
