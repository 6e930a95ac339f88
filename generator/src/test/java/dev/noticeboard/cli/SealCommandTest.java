package dev.noticeboard.cli;

import static dev.noticeboard.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code noticeboard seal}, and what may follow it. */
class SealCommandTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Acme}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-03-01/notice.md --
                    We keep your name.
                    -- notices/cookies/notice.yaml --
                    title: Cookie notice
                    -- notices/cookies/2026-03-01/notice.md --
                    We set none.
                    -- notices/2257-notice/notice.yaml --
                    title: Records
                    -- notices/2257-notice/2026-04-01/notice.md --
                    We keep records.
                    """);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "privacy | sealed privacy 2026-03-01",
                "privacy cookies | sealed privacy 2026-03-01, cookies 2026-03-01",
                "cookies privacy 2026-03-01 | sealed cookies 2026-03-01, privacy 2026-03-01",
                "privacy 2026-03-01 | sealed privacy 2026-03-01",
                "privacy 2257-notice | sealed privacy 2026-03-01, 2257-notice 2026-04-01",
                "2257-notice | sealed 2257-notice 2026-04-01",
                "privacy privacy | sealed privacy 2026-03-01",
            })
    void noticesAndADateAreTold(String words, String summary) throws IOException {
        Ran ran = seal(words);
        assertThat(ran.err()).isEqualTo(summary + "\n");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "privacy 2026-13-01 | DATE: '2026-13-01' is not a date; write it as 2024-03-01",
                "privacy 2026-3-1 | DATE: '2026-3-1' is not a date; write it as 2024-03-01",
                "privacy 20260301 | DATE: '20260301' is not a date; write it as 2024-03-01",
                "privacy 3/1/2026 | DATE: '3/1/2026' is not a date; write it as 2024-03-01",
                "privacy 01.03.2026 | DATE: '01.03.2026' is not a date; write it as 2024-03-01",
                "privacy cookies 2026-02-30 | DATE: '2026-02-30' is not a date",
                "privacy tomorrow | there is no notice 'tomorrow'; ",
                "privacy 2026-03-O1 | ; a date is written as 2024-03-01",
                "privacy cokies | did you mean 'cookies'?",
                "privacy 2026-03-01 cookies | 'cookies' stands after the date, which comes last",
                "privacy 2026-03-01 2026-04-01 | '2026-04-01' stands after the date",
            })
    void whatIsNeitherIsToldInASentence(String words, String sentence) throws IOException {
        Ran ran = seal(words);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains(sentence);
        assertThat(ran.out()).isEmpty();
        assertThat(folder.resolve("notices/privacy/seals.yaml")).doesNotExist();
    }

    @Test
    void aDryRunPrintsWhatWouldBeWritten() throws IOException {
        Ran ran = seal("privacy --dry-run");
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(5).first().isEqualTo("# privacy 2026-03-01");
        assertThat(ran.out())
                .containsPattern(
                        "\n[0-9a-f]{64}  notices/privacy/2026-03-01/sealed/article\\.txt\n");
        assertThat(ran.err()).isEqualTo("would have sealed privacy 2026-03-01\n");
        assertThat(folder.resolve("notices/privacy/seals.yaml")).doesNotExist();
        assertThat(seal("cokies --dry-run").status()).isEqualTo(2);
    }

    private Ran seal(String words) throws IOException {
        List<String> args = new ArrayList<>(List.of("seal"));
        args.addAll(Arrays.asList(words.split(" ")));
        args.add("--source=" + SITE.writeTo(folder));
        return run(args.toArray(String[]::new));
    }
}
