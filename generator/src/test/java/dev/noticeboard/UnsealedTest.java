package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Once a notice has a seal, whatever has taken effect needs one. */
class UnsealedTest {

    private static final String DAY = "2024-06-01";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2022-01-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2024-01-01/notice.md --
                    We keep your name and address.
                    """);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-01-01 | Between two. | ''",
                "2020-01-01 | Before all. | ', and --past if it was not published before'",
                "2022-01-02 | A day after the first. | ''",
                "2024-06-01 | In effect today. | ''",
                "2023-01-01 | ---/withdrawn: {date: 2023-06-01, reason: No.}/---/It applied. | ''",
            })
    void aFolderThatComesLaterIsFound(String date, String text, String past) throws Exception {
        SiteAtWork site = sealed();
        site.write("notices/privacy/" + date + "/notice.md", text.replace('/', '\n') + "\n");
        assertThat(unsealed(site))
                .singleElement()
                .asString()
                .startsWith("notices/privacy/" + date + "/notice.md:")
                .endsWith("; seal it with noticeboard seal privacy " + date + past);
        assertThat(site.on(DAY).publish("directory:www", folder).failed()).isTrue();
        assertThat(site.on(DAY).seal("privacy", Optional.empty()).summary())
                .contains("sealed privacy " + date);
        assertThat(unsealed(site)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-02 | Still to come.",
                "2030-01-01 | Still to come.",
                "2023-01-01 | ---/withdrawn: {date: 2022-12-01, reason: No.}/---/Never applied.",
                "draft | Has no date.",
            })
    void whatHasNotTakenEffectNeedsNone(String date, String text) throws Exception {
        SiteAtWork site = sealed();
        site.write("notices/privacy/" + date + "/notice.md", text.replace('/', '\n') + "\n");
        assertThat(unsealed(site)).isEmpty();
    }

    @Test
    void aNoticeThatHasNoSealYetIsJudgedByWhatIsInEffectAlone() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(unsealed(site))
                .containsExactly(
                        "notices/privacy/2024-01-01/notice.md:1:1: warning[unsealed]: this version"
                            + " is in effect and not sealed, so that nothing tells whether its text"
                            + " changes; seal it with noticeboard seal privacy 2024-01-01");
        site.seal(DAY, "2024-01-01");
        assertThat(unsealed(site))
                .containsExactly(
                        "notices/privacy/2022-01-01/notice.md:1:1: warning[unsealed]: this version"
                                + " has taken effect and is not sealed, as others of the notice"
                                + " are, so that nothing tells whether it is what applied then;"
                                + " seal it with noticeboard seal privacy 2022-01-01, and"
                                + " --past if it was not published before");
    }

    @Test
    void eachOfSeveralIsSaidAtOnceAndAnotherNoticeIsNotJudgedByThisOne() throws Exception {
        SiteAtWork site = sealed();
        for (String date : List.of("2019-01-01", "2023-01-01", "2021-01-01")) {
            site.write("notices/privacy/" + date + "/notice.md", "Words.\n");
            site.write("notices/terms/" + date + "/notice.md", "Words.\n");
        }
        site.write("notices/terms/notice.yaml", "title: Terms\n");
        assertThat(unsealed(site))
                .extracting(line -> line.substring(0, line.indexOf("/notice.md")))
                .containsExactly(
                        "notices/privacy/2019-01-01",
                        "notices/privacy/2021-01-01",
                        "notices/privacy/2023-01-01",
                        "notices/terms/2023-01-01");
    }

    private SiteAtWork sealed() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(site.on(DAY).seal("privacy", Optional.empty()).failed()).isFalse();
        assertThat(site.check(DAY)).isEmpty();
        return site;
    }

    private static List<String> unsealed(SiteAtWork site) throws Exception {
        return Stream.of(site.check(DAY))
                .flatMap(List::stream)
                .filter(line -> line.contains("[unsealed]"))
                .toList();
    }
}
