package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that is yet to come says until when it can be commented on, and to whom. */
class CommentWindowTest {

    private static final String UPCOMING = "notices/privacy/2024-09-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    time-zone: Europe/Berlin
                    contacts:
                      office: {role: {en: Privacy office, de: Datenschutz}, email: office@example.com}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2024-01-01/notice.de.md --
                    Wir speichern Ihren Namen.
                    -- notices/privacy/2024-09-01/notice.md --
                    ---
                    comments: {until: 2024-07-31, to: office}
                    ---
                    We keep your name and your address.
                    -- notices/privacy/2024-09-01/notice.de.md --
                    Wir speichern Ihren Namen und Ihre Anschrift.
                    """);

    @TempDir private Path folder;

    @Test
    void untilTheLastDayIsOverItsPageSaysSoInEachLanguage() throws Exception {
        assertThat(page("privacy/2024-09-01/index.html", SITE, "2024-07-31"))
                .contains(
                        "<p class=\"banner information\"><strong>You can comment on this version"
                                + "</strong> until the end of <time datetime=\"2024-07-31\">"
                                + "July 31, 2024</time> (<bdi>Europe/Berlin</bdi>). Send your"
                                + " comments to: <a href=\"../../index.html#nb-contact-office\">"
                                + "Privacy office</a></p>");
        assertThat(page("de/privacy/2024-09-01/index.html", SITE, "2024-07-31"))
                .contains("<a href=\"../../index.html#nb-contact-office\">Datenschutz</a>");
    }

    @Test
    void theDayAfterItSaysNothing() throws Exception {
        assertThat(page("privacy/2024-09-01/index.html", SITE, "2024-08-01"))
                .doesNotContain("comment");
    }

    @Test
    void thePageInEffectDoesNotAskForComments() throws Exception {
        assertThat(page("privacy/index.html", SITE, "2024-07-31"))
                .contains("A new version takes effect on ")
                .doesNotContain("comment");
    }

    @Test
    void whereNothingIsInEffectTheShortAddressAsks() throws Exception {
        assertThat(page("privacy/index.html", SITE, "2024-07-31"))
                .doesNotContain("You can comment on this version");
        assertThat(page("privacy/index.html", first(), "2023-07-31"))
                .contains("You can comment on this version");
    }

    @Test
    void aContactOnThePageItselfIsLinkedThere() throws Exception {
        MiniSite shown =
                SITE.with(
                        UPCOMING,
                        """
                        ---
                        comments: {until: 2024-07-31, to: office}
                        ---
                        {{contact office}}
                        """);
        assertThat(page("privacy/2024-09-01/index.html", shown, "2024-07-31"))
                .contains("<a href=\"#nb-contact-office\">Privacy office</a>");
    }

    private static MiniSite first() {
        return SITE.with(
                "notices/privacy/2024-01-01/notice.md",
                """
                ---
                comments: {until: 2023-12-01, to: office}
                ---
                We keep your name.
                """);
    }

    private String page(String path, MiniSite site, String asOf) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        Path output = folder.resolve("out");
        Outcome outcome =
                new Noticeboard(Sites.settings(source, output, LocalDate.parse(asOf), FailOn.ERROR))
                        .build();
        assertThat(outcome.failed()).isFalse();
        return Files.readString(output.resolve(path));
    }
}
