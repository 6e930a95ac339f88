package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.model.Finding;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code announce} writes, and what it says where it cannot. */
class AnnounceTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Acme & Sons}
                    languages: [en, de]
                    base-url: https://example.com/legal/
                    contacts:
                      office:
                        role: {en: Privacy office, de: Datenschutz}
                        email: privacy@example.com
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, de: Datenschutzerklärung}
                    contacts: [office]
                    -- notices/privacy/2024-01-01/notice.md --
                    ## How long {#keep}

                    For a year.

                    ## Cookies {#cookies}

                    We set none.
                    -- notices/privacy/2024-01-01/notice.de.md --
                    ## Wie lange {#keep}

                    Ein Jahr.
                    -- notices/privacy/2024-09-01/notice.md --
                    ---
                    version: 2.0
                    change: material
                    summary: We keep *less*.
                    changes: [Orders are kept for ten years.]
                    ---
                    ## How long we keep it {#keep}

                    For two years.

                    ## Your rights {#rights}

                    Write to us.
                    -- notices/privacy/2024-09-01/notice.de.md --
                    ## Wie lange {#keep}

                    Zwei Jahre.
                    """);

    @TempDir private Path folder;

    private Outcome announce(MiniSite site, String notice, String date) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        return new Noticeboard(Sites.settings(source, folder.resolve("out")))
                .announce(notice, LocalDate.parse(date));
    }

    private String file(String name) throws Exception {
        return Files.readString(folder.resolve("out").resolve(name), UTF_8);
    }

    private List<String> files() throws Exception {
        if (!Files.exists(folder.resolve("out"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSectionInWhichNoWordChangedIsNotNamed() throws Exception {
        MiniSite site =
                SITE.with(
                        "notices/privacy/2024-09-01/notice.md",
                        "## How long {#keep}\n\nFor *a* year.\n\n## Cookies {#cookies}\n\nWe set"
                                + " some.\n");
        announce(site, "privacy", "2024-09-01");
        assertThat(file("email.en.txt"))
                .contains("Sections that changed\n- Cookies\n")
                .doesNotContain("How long");
    }

    @Test
    void everyLanguageHasItsFiles() throws Exception {
        Outcome outcome = announce(SITE, "privacy", "2024-09-01");
        assertThat(outcome.summary())
                .contains(
                        "announced privacy 2024-09-01 in 8 files: banner.de.html, banner.en.html,"
                                + " email.de.html, email.de.txt, email.en.html, email.en.txt,"
                                + " post.de.md, post.en.md");
        assertThat(files()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email.en.txt",
                "email.de.txt",
                "email.en.html",
                "banner.en.html",
                "post.en.md"
            })
    void everyFormSaysWhatChangesSinceWhenAndWhereToReadIt(String name) throws Exception {
        announce(SITE, "privacy", "2024-09-01");
        try (InputStream golden = AnnounceTest.class.getResourceAsStream("/announcement/" + name)) {
            assertThat(file(name)).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void nothingInItIsLoadedOrRun() throws Exception {
        announce(SITE, "privacy", "2024-09-01");
        for (String name : List.of("email.en.html", "banner.en.html")) {
            assertThat(file(name)).doesNotContain("<script", "<img", "<link", "src=", "style=");
        }
    }

    @Test
    void theFirstVersionHasNothingToBeComparedWith() throws Exception {
        announce(SITE, "privacy", "2024-01-01");
        assertThat(file("email.en.txt"))
                .contains("“Privacy policy” by Acme & Sons applies from January 1, 2024.")
                .contains("https://example.com/legal/privacy/2024-01-01/\n")
                .doesNotContain("Sections that changed", "/changes/");
    }

    @Test
    void theDayOfWritingChangesNothing() throws Exception {
        Path source = SITE.writeTo(folder.resolve("in"));
        announce(SITE, "privacy", "2024-09-01");
        for (String day : List.of("2024-08-31", "2024-09-01", "2030-01-01")) {
            Path other = folder.resolve(day);
            new Noticeboard(Sites.settings(source, other, LocalDate.parse(day), FailOn.ERROR))
                    .announce("privacy", LocalDate.parse("2024-09-01"));
            assertThat(files()).isNotEmpty();
            for (String name : files()) {
                assertThat(other.resolve(name)).content(UTF_8).isEqualTo(file(name));
            }
        }
    }

    @Test
    void withoutItsOwnAddressASiteCannotAnnounce() {
        MiniSite site = SITE.with("site.yaml", "organization: {name: Acme}\nlanguages: [en, de]\n");
        MiniSite plain = site.with("notices/privacy/notice.yaml", "title: Privacy policy\n");
        assertThatThrownBy(() -> announce(plain, "privacy", "2024-09-01"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "an announcement names the address of what it announces; say in site.yaml"
                                + " where the site is published, such as base-url:"
                                + " https://example.com/legal/");
    }

    @Test
    void whatIsNotThereIsSaidWithTheNearestName() {
        assertThatThrownBy(() -> announce(SITE, "privacy", "2024-09-02"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "there is no version '2024-09-02' of privacy; did you mean '2024-09-01'?");
    }

    @Test
    void aWithdrawnVersionIsNotAnnounced() {
        MiniSite site =
                SITE.with(
                        "notices/privacy/2024-09-01/notice.md",
                        "---\nwithdrawn: {date: 2024-05-01, reason: Too early}\n---\nText.\n");
        assertThatThrownBy(() -> announce(site, "privacy", "2024-09-01"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "privacy 2024-09-01 is withdrawn; announce a version that is to apply, not"
                                + " one that is over");
    }

    @Test
    void anErrorInTheVersionStandsInTheWay() throws Exception {
        MiniSite site =
                SITE.with("notices/privacy/2024-09-01/notice.md", "Ask [us](section:nowhere).\n");
        Outcome outcome = announce(site, "privacy", "2024-09-01");
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.findings()).extracting(Finding::rule).contains("unknown-reference");
        assertThat(files()).isEmpty();
    }
}
