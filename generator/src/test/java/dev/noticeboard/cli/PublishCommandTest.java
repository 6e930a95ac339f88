package dev.noticeboard.cli;

import static dev.noticeboard.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code noticeboard publish}, to a folder. */
class PublishCommandTest {

    private static final String TEXT = "notices/privacy/2026-09-01/notice.md";

    // Still to come, so that nobody has to seal it.
    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization:
                      name: Acme
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-09-01/notice.md --
                    We keep your name for a year.
                    """);

    @TempDir private Path folder;

    @Test
    void aSiteIsPublishedToAFolder() throws IOException {
        Path place = folder.resolve("www");
        String[] publish = {
            "publish",
            "--source=" + SITE.writeTo(folder.resolve("source")),
            "--output=" + folder.resolve("site"),
            "--target=directory:" + place
        };

        Ran first = run(publish);
        Ran second = run(publish);

        assertThat(first.status()).isZero();
        assertThat(first.err()).contains("; the site is published at ");
        assertThat(second.err()).contains("; nothing to publish: ");
        assertThat(place.resolve("current/privacy/index.html")).exists();
    }

    @Test
    void whatIsInEffectAndNotSealedIsNotPublished() throws IOException {
        Path place = folder.resolve("www");
        String[] publish = {
            "publish",
            "--source=" + SITE.writeTo(folder.resolve("source")),
            "--as-of=2026-09-01",
            "--output=" + folder.resolve("site"),
            "--target=directory:" + place
        };

        Ran refused = run(publish);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).startsWith(TEXT + ":1:1: error[unsealed]: ");
        assertThat(refused.err()).isEqualTo("1 error; nothing was published\n");
        assertThat(place).doesNotExist();
        String[] allowed = Arrays.copyOf(publish, publish.length + 1);
        allowed[publish.length] = "--allow=unsealed";
        assertThat(run(allowed).status()).isZero();
        assertThat(place.resolve("current/privacy/index.html")).exists();
    }

    @Test
    void draftsCannotBePublished() {
        assertThat(run("publish", "--drafts", "--target=directory:www").err())
                .startsWith("there is no option '--drafts'; ");
    }
}
