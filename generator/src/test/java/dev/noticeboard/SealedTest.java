package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.model.Digest;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed version does not change, whatever is done to what, and whatever does change is told. */
class SealedTest {

    private static final String DAY = "2024-06-01";
    private static final String VERSION = "notices/privacy/2024-03-01";
    private static final String TEXT = VERSION + "/notice.md";
    private static final String SEALS = "notices/privacy/seals.yaml";
    private static final String ARTICLE = VERSION + "/sealed/article.txt";

    /** A site with a version in two languages that takes all it can from outside its folder. */
    static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    contacts:
                      office: {role: Privacy office, phone: 501-424-0123}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    contacts: [office]
                    aliases: {anchors: {asking: rights}}
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    summary: We keep little.
                    ---
                    ## What we keep

                    We keep your name
                    and your address, at {{organization.name}},
                    from {{effective-date}}.

                    - for a year
                    - or [two](section:asking)

                    ## Your rights {#rights}

                    Ask us.

                    {{contact}}
                    -- notices/privacy/2024-03-01/notice.de.md --
                    ## Was wir behalten

                    Ihren Namen und Ihre Anschrift, bei {{organization.name}}, ab {{effective-date}}.

                    - ein Jahr lang
                    - oder [zwei](section:asking)

                    ## Ihre Rechte {#rights}

                    Fragen Sie uns.

                    {{contact}}
                    """);

    @TempDir private Path folder;

    private SiteAtWork site;

    @BeforeEach
    void seal() throws Exception {
        site = SiteAtWork.of(SITE, folder);
        assertThat(site.seal("2024-03-01", "2024-03-01").summary())
                .contains("sealed privacy 2024-03-01");
        assertThat(site.check(DAY)).isEmpty();
    }

    @Test
    void oneWordThatIsEditedIsFoundAtItsLine() throws Exception {
        site.edit(TEXT, "your address", "your number");
        String changed =
                TEXT
                        + ":7:1: error[sealed-changed]: from here on the version reads otherwise"
                        + " than it was sealed on 2024-03-01: '… and your address, at Example, …'"
                        + " is now '… and your number, at Example, …'; put the words back, or"
                        + " record the change with noticeboard correct privacy 2024-03-01 --reason"
                        + " TEXT";
        assertThat(site.check(DAY)).containsExactly(changed);
        Outcome build = site.on(DAY).build();
        assertThat(SiteAtWork.lines(build)).containsExactly(changed);
        assertThat(build.failed()).isTrue();
        assertThat(site.on(DAY).publish("directory:www", folder).failed()).isTrue();
        assertThat(build.moved())
                .singleElement()
                .satisfies(
                        moved -> {
                            assertThat(moved.finding().toString()).isEqualTo(changed);
                            assertThat(moved.sealed()).isEqualTo(site.text(ARTICLE));
                            assertThat(CanonicalForm.of(moved.article())).contains("your number");
                        });
    }

    @Test
    void whatIsAddedOrTakenOutIsFoundWhereItIs() throws Exception {
        site.edit(TEXT, "- or [two]", "- for ever\n- or [two]");
        assertThat(errors()).singleElement().asString().startsWith(TEXT + ":11:3: ");
        site.edit(TEXT, "- for ever\n", "");
        site.edit(TEXT, "Ask us.\n\n", "");
        assertThat(errors()).singleElement().asString().startsWith(TEXT + ":15:1: ");
        site.edit(TEXT, "\n{{contact}}\n", "\nAsk us.\n");
        assertThat(errors()).singleElement().asString().startsWith(TEXT + ":15:1: ");
        site.edit(TEXT, "## What we keep", "## What we have");
        assertThat(errors()).singleElement().asString().startsWith(TEXT + ":4:4: ");
    }

    @Test
    void aVersionStillToComeIsOnlyWarnedOfWhereTheSiteIsBuilt() throws Exception {
        site.edit(TEXT, "your address", "your number");
        assertThat(site.on("2024-02-29").build())
                .returns(false, Outcome::failed)
                .satisfies(
                        outcome ->
                                assertThat(SiteAtWork.lines(outcome))
                                        .singleElement()
                                        .asString()
                                        .contains(": warning[sealed-changed]: "));
        assertThat(site.on("2024-02-29").check().failed()).isTrue();
        assertThat(site.on("2024-02-29").publish("directory:www", folder).failed()).isTrue();
    }

    @Test
    void whatOnlyLooksDifferentIsNoChangeOfTheText() throws Exception {
        String text = site.text(TEXT);
        site.write(TEXT, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(site.check(DAY)).isEmpty();
        site.write(TEXT, text.replace("- ", "* ").replace("name\nand", "name and"));
        assertThat(site.check(DAY))
                .containsExactly(
                        VERSION
                                + ":1:1: warning[sealed-sources]: the sources of this version"
                                + " changed after it was sealed on 2024-03-01, though its text"
                                + " reads the same; put them back as they were, or record them"
                                + " with noticeboard seal privacy 2024-03-01");
        assertThat(site.seal(DAY, "2024-03-01").summary()).contains("sealed privacy 2024-03-01");
        assertThat(site.check(DAY)).isEmpty();
    }

    @Test
    void whatMayBeSaidLaterIsNoChange() throws Exception {
        site.edit(
                TEXT,
                "summary:",
                "reviewed: 2024-05-01\n"
                        + "approved:\n  name: Ada\n\n  date: 2024-02-20\n"
                        + "withdrawn: {date: 2025-01-01, reason: We closed.}\n"
                        + "summary:");
        assertThat(site.check(DAY)).isEmpty();
        String german = VERSION + "/notice.de.md";
        site.write(german, "---\n---\n" + site.text(german));
        assertThat(site.check(DAY)).isEmpty();
    }

    @Test
    void whatLiesOutsideTheFolderMayChange() throws Exception {
        String sealed = site.text(ARTICLE);
        site.edit("site.yaml", "Example", "Example & Co");
        site.edit("site.yaml", "501-424-0123", "501-424-9999");
        site.edit("notices/privacy/notice.yaml", "Privacy policy", "Privacy notice");
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.on(DAY).build().failed()).isFalse();
        assertThat(folder.resolve("out/privacy/2024-03-01/index.html"))
                .content()
                .contains("501-424-0123")
                .contains("at Example,");
        site.edit("site.yaml", "  office: {role: Privacy office,", "  desk: {role: Desk,");
        site.edit("notices/privacy/notice.yaml", "contacts: [office]\n", "");
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.text(ARTICLE)).isEqualTo(sealed);
    }

    @Test
    void aTranslationThatComesLaterOrGoesIsAChange() throws Exception {
        String german = site.text(VERSION + "/notice.de.md");
        Files.delete(site.file(VERSION + "/notice.de.md"));
        assertThat(site.check(DAY))
                .containsExactly(
                        VERSION
                                + ":1:1: error[sealed-changed]: the version was sealed in 'de', and"
                                + " has no such text now; bring the text back");
        site.write(VERSION + "/notice.de.md", german);
        site.edit("site.yaml", "[en, de]", "[en, de, fr]");
        site.write(VERSION + "/notice.fr.md", "Votre nom.\n");
        assertThat(errors())
                .containsExactly(
                        VERSION
                                + "/notice.fr.md:1:1: error[sealed-changed]: the version was sealed"
                                + " without this text in 'fr'; record the change with noticeboard"
                                + " correct privacy 2024-03-01 --reason TEXT");
        site.correct(DAY, "2024-03-01", "There is a French text now.");
        assertThat(errors()).isEmpty();
    }

    // What the languages say otherwise than each other is no matter of seals.
    private List<String> errors() throws Exception {
        return site.check(DAY).stream().filter(line -> line.contains(": error[")).toList();
    }

    @Test
    void aCorrectionKeepsTheTextThatItReplaces() throws Exception {
        String before = site.text(ARTICLE);
        site.edit(TEXT, "your address", "your number");
        assertThat(site.correct(DAY, "2024-03-01", "We meant\n the number.").summary())
                .contains("put on record as correction 1 of privacy 2024-03-01");
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.text(VERSION + "/sealed/article.1.txt")).isEqualTo(before);
        assertThat(site.text(ARTICLE)).contains("your number");
        assertThat(site.file(VERSION + "/sealed/article.de.1.txt")).doesNotExist();
        assertThat(site.text(SEALS)).contains("  reason: \"We meant the number.\"\n");
    }

    @Test
    void aCorrectionTakesWhatLiesOutsideAsItWasUnlessItIsToldTo() throws Exception {
        site.edit("site.yaml", "501-424-0123", "501-424-9999");
        site.edit(TEXT, "Ask us.", "Ask us or {{organization.name}}.");
        site.correct(DAY, "2024-03-01", "Whom to ask.");
        assertThat(site.text(ARTICLE)).contains("501-424-0123");
        site.correct(DAY, "2024-03-01", "Our number changed.", false, true);
        assertThat(site.text(ARTICLE)).contains("501-424-9999");
        assertThat(site.check(DAY)).isEmpty();
    }

    @Test
    void anotherReadingOfUntouchedSourcesIsTechnical() throws Exception {
        readDifferently();
        assertThat(site.check(DAY))
                .containsExactly(
                        TEXT
                                + ":4:4: error[sealed-technical]: nobody touched this version, and"
                                + " from here on Noticeboard reads it otherwise than version"
                                + " 0.0.9 did on 2024-03-01: 'What we hold' is now 'What we"
                                + " keep'; go on with that version, or record"
                                + " the change with noticeboard correct privacy 2024-03-01"
                                + " --reason TEXT --technical");
        assertThatThrownBy(() -> site.correct(DAY, "2024-03-01", "Another reading."))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "nobody changed the sources of privacy 2024-03-01: if Noticeboard reads"
                                + " them differently, say so with --technical");
        site.correct(DAY, "2024-03-01", "Another reading.", true, false);
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.text(SEALS)).contains("  kind: technical\n");
    }

    /** Makes the seal one of an older Noticeboard that read a heading as other words. */
    private void readDifferently() throws IOException {
        String old = site.text(ARTICLE).replace("What we keep", "What we hold");
        String seals =
                site.text(SEALS)
                        .replace(Digest.of(site.text(ARTICLE)), Digest.of(old))
                        .replaceAll("noticeboard: .*", "noticeboard: \"0.0.9\"")
                        .replaceAll("  digest: .*\n", "");
        String entry = seals.substring(seals.indexOf("- "));
        site.write(SEALS, seals + "  digest: " + Digest.of(entry) + "\n");
        site.write(ARTICLE, old);
    }

    @Test
    void whereThereIsNothingToCorrectNothingIsPutOnRecord() {
        assertThatThrownBy(() -> site.correct(DAY, "2024-03-01", " "))
                .hasMessage("say with --reason why it is corrected: visitors read it");
        assertThatThrownBy(() -> site.correct(DAY, "2024-03-01", "x"))
                .hasMessage(
                        "privacy 2024-03-01 reads as it was sealed: there is nothing to correct");
        assertThatThrownBy(() -> site.correct(DAY, "2024-03-01", "x", true, true))
                .hasMessageContaining("leave out --refresh or --technical");
    }

    @Test
    void aVersionThatIsNotSealedIsSimplyChanged() throws Exception {
        site.write("notices/privacy/2024-09-01/notice.md", "Nothing.\n");
        assertThatThrownBy(() -> site.correct(DAY, "2024-09-01", "x"))
                .hasMessage("privacy 2024-09-01 is not sealed, so that it can simply be changed");
    }
}
