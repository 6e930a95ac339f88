package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What visitors and apps are told of a sealed version changes only by a correction, which shows.
 */
class ToldSealTest {

    private static final String DAY = "2025-06-01";
    private static final String OVER = "notices/privacy/2024-01-01";
    private static final String NOW = "notices/privacy/2025-01-01";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    ---
                    change: initial
                    summary: We keep little.
                    ---
                    We keep your name.
                    -- notices/privacy/2025-01-01/notice.md --
                    ---
                    title: Privacy policy
                    version: "3.2"
                    posted: 2024-11-01
                    change: material
                    summary: We keep less.
                    changes:
                      - The address is gone.
                      - So is the number.
                    ---
                    We keep a name.
                    -- notices/privacy/2025-01-01/notice.de.md --
                    ---
                    title: Datenschutz
                    summary: Wir behalten weniger.
                    ---
                    Wir behalten einen Namen.
                    """);

    @TempDir private Path folder;

    private SiteAtWork site;

    @BeforeEach
    void seal() throws Exception {
        site = SiteAtWork.of(SITE, folder);
        assertThat(site.seal(DAY, "2024-01-01").summary()).contains("sealed privacy 2024-01-01");
        assertThat(site.seal(DAY, "2025-01-01").summary()).contains("sealed privacy 2025-01-01");
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.on(DAY).publish("directory:www", folder).failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "change: material | change: editorial | 5:9 | 'change' is 'editorial', and was"
                        + " 'material'",
                "change: material\\n | - | 1:1 | 'change' is not stated, and was 'material'",
                "posted: 2024-11-01 | posted: 2024-10-01 | 4:9 |"
                        + " 'posted' is '2024-10-01', and was '2024-11-01'",
                "posted: 2024-11-01\\n | - | 1:1 | 'posted' is not stated, and was '2024-11-01'",
                "version: \"3.2\" | version: \"3.3\" | 3:10 | 'version' is '3.3', and was '3.2'",
                "We keep less. | We keep nothing. | 6:10 |"
                        + " 'summary' is 'We keep nothing.', and was 'We keep less.'",
                "So is the number. | So is that. | 9:5 |"
                        + " 'changes' is 'So is that.', and was 'So is the number.'",
                "~  - So is the number.\\n~ | - | 8:3 |"
                        + " 'changes' is not stated, and was 'So is the number.'",
                "title: Privacy policy | title: Your privacy | 2:8 |"
                        + " 'title' is 'Your privacy', and was 'Privacy policy'"
            })
    void aValueThatIsEditedIsAnErrorAtItsPlace(
            String words, String others, String place, String what) throws Exception {
        site.edit(NOW + "/notice.md", words.replace("\\n", "\n"), others == null ? "" : others);
        String error =
                NOW
                        + "/notice.md:"
                        + place
                        + ": error[told-changed]: "
                        + what
                        + " when this version was sealed on 2025-06-01; put it back as it was, or"
                        + " record the change with noticeboard correct privacy 2025-01-01 --reason"
                        + " TEXT";
        assertThat(site.check(DAY)).containsExactly(error);
        Outcome published = site.on(DAY).publish("directory:www", folder);
        assertThat(SiteAtWork.lines(published)).contains(error);
        assertThat(published.failed()).isTrue();
        assertThat(site.seal(DAY, "2025-01-01").failed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "version: \"3.2\" | version: \"3.2",
                "summary: We keep less. | summary: [We keep less.",
                "  - So is the number. |  - So is: \"the number",
                "posted: 2024-11-01 | posted 2024-11-01: : x"
            })
    void frontMatterThatCannotBeReadIsOneFinding(String words, String others) throws Exception {
        site.edit(NOW + "/notice.md", words, others);
        assertThat(site.check(DAY))
                .singleElement()
                .asString()
                .startsWith(NOW + "/notice.md:")
                .contains(": error[malformed-yaml]: ");
        Outcome published = site.on(DAY).publish("directory:www", folder);
        assertThat(published.failed()).isTrue();
        assertThat(SiteAtWork.lines(published)).noneMatch(line -> line.contains("told-changed"));
    }

    @Test
    void frontMatterThatIsGoneIsOneFindingThatNamesAllThatWasTold() throws Exception {
        String text = site.text(NOW + "/notice.md");
        site.write(NOW + "/notice.md", text.substring(text.indexOf("We keep a name.")));
        assertThat(site.check(DAY))
                .containsExactly(
                        NOW
                                + "/notice.md:1:1: error[told-changed]: 'version' is not stated and"
                                + " was '3.2', 'posted' is not stated and was '2024-11-01',"
                                + " 'change' is not stated and was 'material', 'summary' is not"
                                + " stated and was 'We keep less.', 'changes' is not stated and was"
                                + " 'The address is gone.', 'changes' is not stated and was 'So is"
                                + " the number.', when this version was sealed on 2025-06-01; put"
                                + " it back as it was, or record the change with noticeboard"
                                + " correct privacy 2025-01-01 --reason TEXT");
    }

    @Test
    void eachLanguageIsHeldAgainstItsOwn() throws Exception {
        site.edit(NOW + "/notice.de.md", "weniger", "nichts");
        site.edit(NOW + "/notice.de.md", "title: Datenschutz\n", "title: Datenschutzerklärung\n");
        assertThat(site.check(DAY))
                .hasSize(2)
                .allMatch(line -> line.startsWith(NOW + "/notice.de.md:"))
                .allMatch(line -> line.contains(": error[told-changed]: "))
                .anyMatch(line -> line.contains("'Datenschutzerklärung', and was 'Datenschutz'"));
    }

    @Test
    void whatIsPutAboveAVersionThatIsOverIsTheSameError() throws Exception {
        site.edit(
                OVER + "/notice.md",
                "change: initial\n",
                "change: editorial\nposted: 2023-12-01\n");
        assertThat(site.check(DAY))
                .hasSize(2)
                .allMatch(line -> line.startsWith(OVER + "/notice.md:"))
                .allMatch(line -> line.contains(": error[told-changed]: "));
        assertThat(site.on(DAY).publish("directory:www", folder).failed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {OVER, NOW})
    void sourcesThatMoveAreSaidOfEveryVersion(String version) throws Exception {
        String moved =
                version
                        + ":1:1: warning[sealed-sources]: the sources of this version changed after"
                        + " it was sealed on 2025-06-01, though its text reads the same; ";
        String text = site.text(version + "/notice.md");
        site.write(version + "/notice.md", text + "\n\n\n");
        assertThat(site.check(DAY)).singleElement().asString().startsWith(moved);
        site.write(version + "/notice.md", text.replace("We keep", "We  keep"));
        assertThat(site.check(DAY)).singleElement().asString().startsWith(moved);
        site.write(version + "/notice.md", text);
        site.write(version + "/disclosures.yaml", "recipients: none\n");
        assertThat(site.check(DAY)).singleElement().asString().startsWith(moved);
        Files.delete(site.file(version + "/disclosures.yaml"));
        assertThat(site.check(DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviewed: 2025-05-01\n",
                "approved: {name: Ada, date: 2024-12-01}\n",
                "withdrawn: {date: 2026-01-01, reason: We closed.}\n"
            })
    void whatMayBeSaidLaterIsNotPartOfIt(String line) throws Exception {
        site.edit(NOW + "/notice.md", "change: material\n", line + "change: material\n");
        assertThat(site.check(DAY)).isEmpty();
    }

    @Test
    void theTitleOfTheNoticeMayChange() throws Exception {
        site.edit("notices/privacy/notice.yaml", "Privacy policy", "Privacy notice");
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.text(OVER + "/sealed/told.txt")).startsWith("title \"Privacy policy\"\n");
    }

    @Test
    void aCorrectionKeepsWhatWasToldAndItsPageShowsBoth() throws Exception {
        site.edit(NOW + "/notice.md", "change: material", "change: editorial");
        site.edit(NOW + "/notice.md", "We keep less.", "We keep *less* & less.");
        assertThat(site.correct(DAY, "2025-01-01", "It was wording alone.").summary())
                .contains("put on record as correction 1 of privacy 2025-01-01");
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.text(NOW + "/sealed/told.1.txt")).contains("change \"material\"\n");
        assertThat(site.text(NOW + "/sealed/told.txt")).contains("change \"editorial\"\n");
        assertThat(site.file(NOW + "/sealed/told.de.1.txt")).exists();
        assertThat(site.file(NOW + "/sealed/article.1.txt")).doesNotExist();
        assertThat(site.on(DAY).publish("directory:www", folder).findings()).isEmpty();
        assertThat(folder.resolve("out/privacy/2025-01-01/corrections/1/index.html"))
                .content()
                .contains("It was wording alone")
                .contains("“<bdi>changed what we do</bdi>” – after: “<bdi>wording only</bdi>”")
                .contains("“<bdi>We keep less.</bdi>” – after: “<bdi>We keep *less* &amp; less.")
                .doesNotContain("<article");
        assertThat(folder.resolve("out/de/privacy/2025-01-01/corrections/1/index.html"))
                .content()
                .contains("vorher:")
                .doesNotContain("We keep less");
        assertThat(folder.resolve("out/privacy/history/index.html"))
                .content()
                .contains("“<bdi>We keep less.</bdi>” – after: “")
                .contains("2025-01-01/corrections/1/");
    }

    @Test
    void whatOnlyOneLanguageIsToldIsCorrectedThere() throws Exception {
        site.edit(NOW + "/notice.de.md", "weniger", "viel weniger");
        site.correct(DAY, "2025-01-01", "Ein Wort fehlte.");
        assertThat(site.file(NOW + "/sealed/told.1.txt")).doesNotExist();
        assertThat(site.text(NOW + "/sealed/told.de.1.txt")).contains("Wir behalten weniger.");
        assertThat(site.on(DAY).build().findings()).isEmpty();
        assertThat(folder.resolve("out/privacy/2025-01-01/corrections")).doesNotExist();
        assertThat(folder.resolve("out/de/privacy/2025-01-01/corrections/1/index.html")).exists();
    }

    @Test
    void whatIsOnlyTypedOtherwiseLeavesWhatIsSealed() throws Exception {
        String told = site.text(NOW + "/sealed/told.txt");
        site.edit(NOW + "/notice.md", "We keep less.", "\"We  keep less.\"");
        assertThat(site.check(DAY)).singleElement().asString().contains("[sealed-sources]");
        assertThat(site.seal(DAY, "2025-01-01").failed()).isFalse();
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.text(NOW + "/sealed/told.txt")).isEqualTo(told);
    }

    @Test
    void aTranslationThatComesLaterIsSealedByAnEntryOfItsOwn() throws Exception {
        site.write(OVER + "/notice.de.md", "---\nsummary: Wenig.\n---\nWir behalten den Namen.\n");
        site.correct(DAY, "2024-01-01", "There is a German text now.");
        assertThat(site.text(OVER + "/sealed/told.de.txt"))
                .isEqualTo("title \"Privacy policy\"\nchange \"initial\"\nsummary \"Wenig.\"\n");
        assertThat(site.check(DAY)).isEmpty();
        site.edit(OVER + "/notice.de.md", "Wenig.", "Nichts.");
        assertThat(site.check(DAY)).singleElement().asString().contains("error[told-changed]");
    }

    @Test
    void aSealedFileThatIsEditedOrLostIsFound() throws Exception {
        site.edit(NOW + "/sealed/told.txt", "material", "editorial");
        site.edit(NOW + "/notice.md", "material", "editorial");
        assertThat(site.check(DAY))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        NOW + "/sealed/told.txt:1:1: error[seal-broken]: "));
        Files.delete(site.file(NOW + "/sealed/told.txt"));
        assertThat(site.check(DAY)).anyMatch(line -> line.contains("this sealed file is missing"));
        site.write(NOW + "/sealed/told.fr.txt", "title \"x\"\n");
        assertThat(site.check(DAY)).anyMatch(line -> line.contains("no entry of seals.yaml"));
    }
}
