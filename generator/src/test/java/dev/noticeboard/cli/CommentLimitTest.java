package dev.noticeboard.cli;

import static dev.noticeboard.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is made for a comment fits into one (GitHub takes 65,536 characters), and says what is not
 * in it.
 */
class CommentLimitTest {

    private static final int COMMENT = 65_536;

    private static final Pattern LEFT_OUT =
            Pattern.compile("the last (\\d+) of its (\\d+) changed passages are left out");

    @TempDir private Path folder;

    private static MiniSite site(int notices, int sections, int words, String word) {
        MiniSite site = MiniSite.of("").with("site.yaml", "organization: {name: Example}\n");
        for (int i = 0; i < notices; i++) {
            String notice = "notices/n" + i + "/";
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < sections; j++) {
                text.append("## Section ")
                        .append(j)
                        .append("\n\n")
                        .append((word + " ").repeat(words));
                text.append(".\n\n");
            }
            site =
                    site.with(notice + "notice.yaml", "title: Notice " + i + word + "\n")
                            .with(notice + "2024-03-01/notice.md", "## Section 0\n\nFirst.\n")
                            .with(notice + "2026-01-01/notice.md", text.toString());
        }
        return site;
    }

    @ParameterizedTest
    @CsvSource({"3000, 3", "300, 200", "2, 9000", "1500, 7"})
    void aLongRedlineIsCutAndSaysWhatIsLeftOut(int sections, int words) throws Exception {
        String source = "--source=" + site(1, sections, words, "a_b").writeTo(folder);
        Ran ran = run("redline", "n0", "2024-03-01", "2026-01-01", "--as=markdown", source);
        assertThat(ran.status()).isZero();
        assertThat(ran.out().length()).isLessThanOrEqualTo(COMMENT);
        Matcher leftOut = LEFT_OUT.matcher(ran.out());
        assertThat(leftOut.find()).isTrue();
        int shown = (int) ran.out().lines().filter(line -> line.startsWith("#### ")).count();
        assertThat(Integer.parseInt(leftOut.group(2)) - Integer.parseInt(leftOut.group(1)))
                .isBetween(shown - 1, shown + 1);
        if (sections > 2) {
            assertThat(ran.out().length()).isGreaterThan(COMMENT * 9 / 10);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "40, 20", "200, 5"})
    void aRedlineThatFitsIsWhole(int sections, int words) throws Exception {
        String source = "--source=" + site(1, sections, words, "ab").writeTo(folder);
        Ran ran = run("redline", "n0", "2024-03-01", "2026-01-01", "--as=markdown", source);
        assertThat(ran.out()).doesNotContain("left out");
    }

    @ParameterizedTest
    @CsvSource({"1, 3000, 3", "150, 1, 2", "40, 1, 900"})
    void aReviewFitsIntoAComment(int notices, int sections, int words) throws Exception {
        Path source = GitClone.of(site(notices, 1, 1, "x"), folder.resolve("site"), ".").folder();
        site(notices, sections, words, "y[").writeTo(source);
        Ran ran = run("review", "--base=HEAD", "--source=" + source, "--output=" + folder + "/out");
        assertThat(ran.out().length()).isBetween(1000, COMMENT);
        assertThat(ran.out()).contains("## What goes live when").contains("## Findings");
    }

    /**
     * A long text does not take the room of the one after it, nor leave what that does not need.
     */
    @Test
    void inAReviewEachTextHasItsPartOfTheRoom() throws Exception {
        MiniSite before = site(3, 1, 1, "x");
        Path source = GitClone.of(before, folder.resolve("site"), ".").folder();
        MiniSite after = site(3, 1500, 7, "y");
        before.with("notices/n1/2026-01-01/notice.md", "## Section 0\n\nx and z.\n")
                .with(
                        "notices/n0/2026-01-01/notice.md",
                        after.files().get("notices/n0/2026-01-01/notice.md"))
                .with(
                        "notices/n2/2026-01-01/notice.md",
                        after.files().get("notices/n2/2026-01-01/notice.md"))
                .writeTo(source);
        Ran ran = run("review", "--base=HEAD", "--source=" + source, "--output=" + folder + "/out");
        assertThat(ran.out().length()).isBetween(COMMENT * 8 / 10, COMMENT);
        assertThat(ran.out()).contains("x <ins>and z</ins>");
        Matcher leftOut = LEFT_OUT.matcher(ran.out());
        for (int i = 0; i < 2; i++) {
            assertThat(leftOut.find()).isTrue();
            int shown = Integer.parseInt(leftOut.group(2)) - Integer.parseInt(leftOut.group(1));
            assertThat(shown).isGreaterThan(200);
        }
    }

    @Test
    void whatWasAskedForIsPrintedAndSoIsNoFailure() throws Exception {
        MiniSite site =
                site(1, 1, 1, "x")
                        .with("notices/n0/2026-01-01/notice.md", "[a](section:nowhere) {{b}}\n");
        String source = "--source=" + site.writeTo(folder);
        for (String form : new String[] {"text", "html", "markdown", "json"}) {
            Ran ran = run("redline", "n0", "2024-03-01", "2026-01-01", "--as", form, source);
            assertThat(ran.status()).as(form).isZero();
            assertThat(ran.err())
                    .as(form)
                    .contains("error[unknown-reference]")
                    .endsWith("2 errors\n");
        }
        assertThat(run("check", source).status()).isEqualTo(1);
        assertThat(run("redline", "n0", "2024-03-02", "2026-01-01", source).status()).isEqualTo(2);
    }

    /** What a text lacks because it was not read to its end would be shown as taken out. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "json"})
    void ofATextThatWasNotReadWholeNothingIsShown(String form) throws Exception {
        String source = "--source=" + site(1, 2, 12_000, "a_b").writeTo(folder);
        Ran ran = run("redline", "n0", "2024-03-01", "2026-01-01", "--as", form, source);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("error[source-limit]");
    }
}
