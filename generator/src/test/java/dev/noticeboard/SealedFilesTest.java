package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody edits what lies in {@code sealed/} without being found. */
class SealedFilesTest {

    private static final String DAY = "2024-06-01";
    private static final String VERSION = "notices/privacy/2024-03-01";
    private static final String TEXT = VERSION + "/notice.md";
    private static final String ARTICLE = VERSION + "/sealed/article.txt";
    private static final String BACK = "; bring it back from version control";

    @TempDir private Path folder;

    private SiteAtWork site;

    @BeforeEach
    void seal() throws Exception {
        site = SiteAtWork.of(SealedTest.SITE, folder);
        assertThat(site.seal("2024-03-01", "2024-03-01").failed()).isFalse();
    }

    @Test
    void aSealedFileThatIsEditedOrLostIsFound() throws Exception {
        String article = site.text(ARTICLE);
        site.write(ARTICLE, article.replace("a year", "ten years"));
        assertThat(site.check(DAY))
                .containsExactly(
                        ARTICLE
                                + ":1:1: error[seal-broken]: this sealed file is not as it was"
                                + " written"
                                + BACK);
        Files.delete(site.file(ARTICLE));
        assertThat(site.check(DAY))
                .containsExactly(
                        ARTICLE + ":1:1: error[seal-broken]: this sealed file is missing" + BACK);
        site.write(ARTICLE, article);
        site.edit(VERSION + "/sealed/inputs.yaml", "501-424-0123", "501-424-9999");
        assertThat(site.check(DAY))
                .containsExactly(
                        VERSION
                                + "/sealed/inputs.yaml:1:1: error[seal-broken]: this sealed file is"
                                + " not as it was written"
                                + BACK);
        assertThatThrownBy(() -> site.correct(DAY, "2024-03-02", "x"))
                .hasMessage("there is no version privacy 2024-03-02; look at its date");
        assertThat(site.correct(DAY, "2024-03-01", "x").failed()).isTrue();
    }

    @Test
    void aFileThatNoEntrySpeaksOfIsFound() throws Exception {
        site.write(VERSION + "/sealed/article.7.txt", "article\n");
        site.write(VERSION + "/sealed/mine.txt", "mine\n");
        assertThat(site.check(DAY))
                .containsExactly(
                        VERSION
                                + "/sealed/article.7.txt:1:1: error[seal-broken]: no entry of"
                                + " seals.yaml speaks of this file; bring seals.yaml back from"
                                + " version control, or delete the file",
                        VERSION
                                + "/sealed/mine.txt:1:1: warning[unexpected-file]: nothing reads"
                                + " this file; move it out of notices/, or delete it");
    }

    @Test
    void anEditedSealIsNoOverride() throws Exception {
        site.edit(TEXT, "your address", "your number");
        site.write(ARTICLE, site.text(ARTICLE).replace("your address", "your number"));
        assertThat(site.check(DAY).toString())
                .contains("error[sealed-changed]")
                .contains("error[seal-broken]");
    }
}
