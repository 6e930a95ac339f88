package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many notices are worked on at the same time changes nothing of what comes out. */
class ThreadsTest {

    static final int NOTICES = 12;

    @TempDir private Path folder;

    /** Notices that lead to each other, lend each other facts, and have something wrong each. */
    static MiniSite site() {
        MiniSite site =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        languages: [en, ja]
                        contacts:
                          office: {role: Office, email: info@example.com}
                        """);
        for (int i = 0; i < NOTICES; i++) {
            String notice = "notices/n" + i + "/";
            String laws = i % 3 == 0 ? "rule-sets: [eu-gdpr, us-ca-ccpa]\n" : "";
            String lent = i % 4 == 1 ? "facts-of: n" + (i - 1) + "\n" : "";
            site =
                    site.with(notice + "notice.yaml", "title: Policy " + i + "\n" + laws + lent)
                            .with(notice + "2023-01-01/notice.md", text(i, "a year"))
                            .with(notice + "2024-01-01/notice.md", text(i, "two years"))
                            .with(notice + "2024-01-01/notice.ja.md", "## 概要\n\n名前を保存します。\n");
        }
        return site;
    }

    private static String text(int notice, String time) {
        // What a law asks for is said of texts without errors.
        String wrong = "See [the other](../n%s/index.html#nowhere).\n\n{{contact nobody-%s}}\n";
        return """
        ## What we keep

        We keep your name for %s. TODO %s: who reads it?

        1) one
        2) two

        {{contact office}}

        %s
        """
                .formatted(time, notice, notice % 3 == 0 ? "" : wrong.formatted(notice, notice));
    }

    @Test
    void oneThreadAndManyMakeTheSame() throws Exception {
        Path source = site().writeTo(folder.resolve("in"));
        Ran alone = build(source, 1);
        assertThat(alone.out()).contains("nobody-11", "../n7/", "[undecided-requirement]");
        for (int threads : new int[] {2, 3, 64}) {
            assertThat(build(source, threads)).isEqualTo(alone);
            // It lists every file with its digest.
            assertThat(manifest(threads)).isEqualTo(manifest(1));
        }
    }

    private String manifest(int threads) throws Exception {
        return Files.readString(folder.resolve("out" + threads + "/manifest.json"));
    }

    private Ran build(Path source, int threads) {
        return Ran.run(
                "build",
                "--fail-on=never",
                "--source=" + source,
                "--as-of=2024-06-01",
                "--threads=" + threads,
                "--output=" + folder.resolve("out" + threads));
    }
}
