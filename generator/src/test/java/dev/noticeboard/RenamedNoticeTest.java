package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice whose folder was renamed is told so, and not that Noticeboard reads it differently. */
class RenamedNoticeTest {

    private static final String DAY = "2024-06-01";

    @TempDir private Path folder;
    private SiteAtWork site;

    @BeforeEach
    void seal() throws Exception {
        site =
                SiteAtWork.of(
                        SealedTest.SITE.with(
                                "notices/privacy/2024-05-01/notice.md",
                                "## What we keep\n\nNothing, and [more](/).\n\n"
                                        + "## Your rights {#rights}\n\nAsk us.\n"),
                        folder);
        site.on(DAY).seal("privacy", Optional.empty());
        assertThat(site.check(DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "privacy-policy", "p", "2024"})
    void itsOldNameIsSaidOnceForAllVersionsAndLanguages(String name) throws Exception {
        Files.move(site.file("notices/privacy"), site.file("notices/" + name));
        assertThat(site.check(DAY))
                .containsExactly(
                        "notices/"
                                + name
                                + "/seals.yaml:1:1: error[seal-broken]: this notice was sealed as"
                                + " 'privacy', and its folder has the name '"
                                + name
                                + "' now: all its addresses, such as /privacy/, would stop working;"
                                + " give the folder its name notices/privacy back; its title may be"
                                + " another one, and where /"
                                + name
                                + "/ is to lead to it as well, write aliases: {addresses: ["
                                + name
                                + "/]} into its notice.yaml");
    }

    @Test
    void theMendMends() throws Exception {
        Files.move(site.file("notices/privacy"), site.file("notices/policy"));
        Files.move(site.file("notices/policy"), site.file("notices/privacy"));
        site.edit("notices/privacy/notice.yaml", "title: Privacy policy", "title: Our policy");
        site.edit("notices/privacy/notice.yaml", "aliases: {", "aliases: {addresses: [policy/], ");
        assertThat(site.check(DAY)).isEmpty();
        site.on(DAY).build();
        assertThat(folder.resolve("out/policy/index.html")).exists();
    }

    @Test
    void aTextThatChangedAsWellIsStillFoundAtItsWord() throws Exception {
        Files.move(site.file("notices/privacy"), site.file("notices/policy"));
        site.edit("notices/policy/2024-03-01/notice.md", "your address", "your number");
        assertThat(site.check(DAY))
                .hasSize(2)
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "notices/policy/2024-03-01/notice.md:7:1:"
                                                + " error[sealed-changed]: "))
                .anyMatch(line -> line.contains("[seal-broken]"));
    }

    @Test
    void aNoticeThatIsCopiedIsFoundTooAndTheFirstIsNot() throws Exception {
        site.write("notices/copy/notice.yaml", "title: Copy\n");
        for (String file :
                new String[] {
                    "seals.yaml",
                    "2024-05-01/notice.md",
                    "2024-05-01/sealed/article.txt",
                    "2024-05-01/sealed/inputs.yaml"
                }) {
            site.write("notices/copy/" + file, site.text("notices/privacy/" + file));
        }
        assertThat(site.check(DAY))
                .anyMatch(
                        line ->
                                line.startsWith("notices/copy/seals.yaml:1:1: error[seal-broken]:")
                                        && line.contains("sealed as 'privacy'"))
                .noneMatch(line -> line.startsWith("notices/privacy/"));
    }
}
