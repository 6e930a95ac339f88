package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WellKnownTest {

    private static final String NOTICE =
            """
            -- notices/privacy/notice.yaml --
            title: Privacy policy
            -- notices/privacy/2024-01-01/notice.md --
            We keep your name.
            """;

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    base-url: https://example.com
                    well-known:
                      gpc: {honored: true, last-update: 2024-01-15}
                      security:
                        contact: [mailto:security@example.com, "https://example.com/report"]
                        expires: 2024-12-31
                        preferred-languages: [en, de]
                        policy: https://example.com/policy
                        acknowledgments: https://example.com/thanks
                        hiring: https://example.com/jobs
                        encryption: https://example.com/key.txt
                    """
                            + NOTICE);

    @TempDir private Path folder;

    @Test
    void bothFilesAreBuiltAndListedInTheManifest() throws Exception {
        Path built = build(SITE);
        assertThat(Files.readString(built.resolve(".well-known/gpc.json")))
                .isEqualTo(
                        """
                        {
                          "gpc": true,
                          "lastUpdate": "2024-01-15"
                        }
                        """);
        assertThat(Files.readString(built.resolve(".well-known/security.txt")))
                .isEqualTo(
                        """
                        Contact: mailto:security@example.com
                        Contact: https://example.com/report
                        Expires: 2024-12-31T00:00:00Z
                        Encryption: https://example.com/key.txt
                        Acknowledgments: https://example.com/thanks
                        Preferred-Languages: en, de
                        Canonical: https://example.com/.well-known/security.txt
                        Policy: https://example.com/policy
                        Hiring: https://example.com/jobs
                        """);
        assertThat(Files.readString(built.resolve("manifest.json")).replaceAll("\\s+", " "))
                .containsPattern(
                        "\"path\": \".well-known/gpc.json\",[^}]*\"media-type\":"
                                + " \"application/json; charset=utf-8\"")
                .containsPattern(
                        "\"path\": \".well-known/security.txt\",[^}]*\"media-type\":"
                                + " \"text/plain; charset=utf-8\"");
    }

    @Test
    void aFolderThatStartsWithADotIsPublishedToo() throws Exception {
        Path target = folder.resolve("www");
        Settings settings =
                new Settings(
                        SITE.writeTo(folder.resolve("in")),
                        folder.resolve("out"),
                        Optional.of(LocalDate.parse("2024-06-01")),
                        Instant.EPOCH,
                        false,
                        FailOn.ERROR,
                        Set.of(Rule.UNSEALED));
        Outcome outcome = new Noticeboard(settings).publish("directory:" + target, folder);
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
        assertThat(target.resolve("current/.well-known/gpc.json")).exists();
        assertThat(target.resolve("current/.well-known/security.txt")).exists();
    }

    @Test
    void aSiteThatAsksForNoneHasNone() throws Exception {
        MiniSite plain = MiniSite.of("-- site.yaml --\norganization: {name: Example}\n" + NOTICE);
        assertThat(build(plain).resolve(".well-known")).doesNotExist();
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws Exception {
        MiniSite wrong =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        well-known:
                          gpc: {honored: sure}
                          security:
                            contact: [security@example.com]
                            expires: 2024-02-30
                            policy: http://example.com/policy
                        """
                                + NOTICE);
        Outcome outcome =
                new Noticeboard(
                                Sites.settings(
                                        wrong.writeTo(folder.resolve("in")), folder.resolve("out")))
                        .check();
        assertThat(Sites.besidesUnsealed(outcome).stream().map(Finding::toString))
                .containsExactly(
                        "site.yaml:3:3: error[missing-key]: 'gpc' does not say 'last-update', which"
                                + " it has to; add 'last-update: …'",
                        "site.yaml:3:18: error[bad-value]: 'honored' is 'sure'; write true or"
                                + " false",
                        "site.yaml:5:15: error[bad-value]: entry 1 of 'contact' is"
                                + " 'security@example.com'; write an address such as"
                                + " mailto:security@example.com, tel:+1-201-555-0123 or"
                                + " https://example.com/report",
                        "site.yaml:6:14: error[bad-date]: 'expires' is 2024-02-30, a day that does"
                                + " not exist; the days of that month run from 2024-02-01 to"
                                + " 2024-02-29",
                        "site.yaml:7:13: error[bad-value]: 'policy' is 'http://example.com/policy';"
                                + " write a whole web address that begins with https, such as"
                                + " https://example.com/security");
    }

    private Path build(MiniSite site) throws Exception {
        Path out = folder.resolve("out");
        Outcome outcome =
                new Noticeboard(Sites.settings(site.writeTo(folder.resolve("in")), out)).build();
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
        return out;
    }
}
