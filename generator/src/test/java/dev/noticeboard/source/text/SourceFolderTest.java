package dev.noticeboard.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep little.
                    """);

    @TempDir private Path folder;

    @BeforeEach
    void writeTheSite() throws IOException {
        SITE.writeTo(folder);
    }

    @Test
    void aSiteIsReadInTheOrderOfItsPaths() throws IOException {
        Reading<Sources> read = SourceFolder.read(folder);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().paths())
                .containsExactly(
                        "notices/privacy/2024-03-01/notice.md",
                        "notices/privacy/notice.yaml",
                        "site.yaml");
        assertThat(read.value().folders())
                .containsExactly("notices/privacy", "notices/privacy/2024-03-01");
    }

    @Test
    void whatIsNotOfTheSiteIsNotLookedAt() throws IOException {
        write("README.md", "Hello");
        write("target/site/index.html", "<p>");
        write(".git/HEAD", "x");
        write("notices/.gitkeep", "");
        write("notices/privacy/.DS_Store", "\0");
        write("notices/privacy/notice.yaml~", "old");
        write("notices/privacy/2024-03-01/.notice.md.swp", "\0");
        write("notices/privacy/2024-03-01/sealed/article.txt", "sealed");
        write("notices/privacy/seals.yaml", "- a");
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatNothingReadsIsSaid() throws IOException {
        write("notices/README.md", "Hello");
        write("notices/privacy/notice.yml", "title: x");
        write("notices/privacy/images/logo.png", "x");
        write("notices/privacy/drafts/text.txt", "x");
        write("notices/privacy/2024-03-01/Notice.md", "x");
        write("notices/privacy/2024-03-01/parts/a.md", "x");
        assertThat(findings())
                .containsExactly(
                        "notices/README.md:1:1: warning[unexpected-file]: nothing reads this file;"
                                + " move it out of notices/, or delete it",
                        "notices/privacy/2024-03-01/Notice.md:1:1: warning[unexpected-file]:"
                                + " nothing reads this file; did you mean 'notice.md'?",
                        "notices/privacy/2024-03-01/parts:1:1: warning[unexpected-file]: nothing"
                                + " reads this folder; move it out of notices/, or delete it",
                        "notices/privacy/drafts:1:1: warning[unexpected-file]: nothing reads this"
                                + " folder; did you mean 'draft'?",
                        "notices/privacy/images:1:1: warning[unexpected-file]: nothing reads this"
                                + " folder; move it out of notices/, or delete it",
                        "notices/privacy/notice.yml:1:1: warning[unexpected-file]: nothing reads"
                                + " this file; did you mean 'notice.yaml'?");
    }

    @Test
    void bytesThatAreNoTextHaveAPlace() throws IOException {
        bytes(
                "notices/privacy/notice.yaml",
                "title: Größe\r\nx: caf\u00e9",
                StandardCharsets.ISO_8859_1);
        bytes("notices/privacy/2024-03-01/notice.md", "Text", StandardCharsets.UTF_16);
        bytes(
                "notices/privacy/2024-03-01/notice.de.md",
                "Ein 🎈\r\nund 🎈\0",
                StandardCharsets.UTF_8);
        bytes("notices/privacy/2024-03-01/disclosures.yaml", "a: \u00e9", StandardCharsets.UTF_8);
        Files.write(
                folder.resolve("notices/privacy/2024-03-01/notice.fr.md"),
                new byte[] {'o', 'k', '\n', 'x', (byte) 0xe2, (byte) 0x82});
        assertThat(findings())
                .containsExactly(
                        "notices/privacy/2024-03-01/notice.de.md:2:6: error[unreadable-source]: a"
                                + " NUL byte, which no text holds; delete it, or save the file"
                                + " again as plain text",
                        "notices/privacy/2024-03-01/notice.fr.md:2:2: error[unreadable-source]: the"
                                + " byte 0xE2 is not part of a UTF-8 text; save the file with the"
                                + " encoding UTF-8",
                        "notices/privacy/2024-03-01/notice.md:1:1: error[unreadable-source]: the"
                                + " file is written in UTF-16; save the file with the encoding"
                                + " UTF-8",
                        "notices/privacy/notice.yaml:1:10: error[unreadable-source]: the byte 0xF6"
                                + " is not part of a UTF-8 text; save the file with the encoding"
                                + " UTF-8");
        assertThat(SourceFolder.read(folder).value().unread()).hasSize(4);
    }

    @Test
    void everyLineEndIsALineFeedAndTheByteOrderMarkIsGone() throws IOException {
        write("notices/privacy/notice.yaml", "\uFEFFtitle: a\r\nb: c\rd: e\n");
        assertThat(text("notices/privacy/notice.yaml")).isEqualTo("title: a\nb: c\nd: e\n");
    }

    @Test
    void theWordsStayInTheUnicodeFormInWhichTheyStand() throws IOException {
        write("notices/privacy/notice.yaml", "title: Cafe\u0301\n");
        assertThat(text("notices/privacy/notice.yaml")).isEqualTo("title: Cafe\u0301\n");
    }

    @Test
    void aFileThatChangesWhileItIsWorkedOnIsNotRead() throws IOException {
        Sources survey = SourceFolder.survey(folder).value();
        assertThat(survey.file("site.yaml").orElseThrow().text())
                .isEqualTo(SourceFolder.read(folder).value().file("site.yaml").get().text());
        write("site.yaml", "organization: {name: Another}\n");
        assertThatThrownBy(() -> survey.file("site.yaml"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("site.yaml changed while the site was built; build it again");
    }

    @Test
    void aNameThatIsDecomposedOnTheDiskIsComposedInThePath() throws IOException {
        write("notices/cafe\u0301/notice.yaml", "title: x\n");
        assertThat(SourceFolder.read(folder).value().paths())
                .contains("notices/caf\u00e9/notice.yaml");
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        write("notices/privacy/2024-03-01/notice.md", "a".repeat(SourceFolder.MAX_BYTES + 1));
        assertThat(findings())
                .containsExactly(
                        "notices/privacy/2024-03-01/notice.md:1:1: error[source-limit]: the file"
                                + " has more than 2097152 bytes, and is not read; take out what is"
                                + " not text of the notice");
    }

    @Test
    void linksAreFollowedWithinTheFolderAlone(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Path version = folder.resolve("notices/privacy/2024-03-01");
        link(version.resolve("notice.de.md"), secret);
        link(version.resolve("notice.fr.md"), elsewhere.resolve("nowhere.md"));
        link(version.resolve("notice.it.md"), version.resolve("notice.md"));
        link(folder.resolve("notices/privacy/draft"), elsewhere);
        link(folder.resolve("notices/privacy/2025-01-01"), folder);
        assertThat(findings())
                .containsExactly(
                        "notices/privacy/2024-03-01/notice.de.md:1:1: error[unreadable-source]: a"
                                + " symbolic link out of the source folder, which is not followed;"
                                + " put the file or folder itself here",
                        "notices/privacy/2024-03-01/notice.fr.md:1:1: error[unreadable-source]: a"
                                + " symbolic link that leads nowhere; mend the link, or put the"
                                + " file or folder itself here",
                        "notices/privacy/2025-01-01:1:1: error[unreadable-source]: a symbolic link"
                                + " to something else than site.yaml, notices, rule-sets and what"
                                + " is in them, which is not followed; put the file or folder"
                                + " itself here",
                        "notices/privacy/draft:1:1: error[unreadable-source]: a symbolic link out"
                                + " of the source folder, which is not followed; put the file or"
                                + " folder itself here");
        assertThat(text("notices/privacy/2024-03-01/notice.it.md")).isEqualTo("We keep little.\n");
    }

    @Test
    void aFolderWithoutSiteYamlIsTheWrongFolder(@TempDir Path empty) {
        assertThatThrownBy(() -> SourceFolder.read(empty))
                .isInstanceOf(NoSiteException.class)
                .hasMessage(
                        "there is no site.yaml in "
                                + empty
                                + "; name the folder that holds it with --source");
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createSymbolicLink(from, to);
    }

    private void write(String path, String text) throws IOException {
        MiniSite.of("").with(path, text).writeTo(folder);
    }

    private void bytes(String path, String text, java.nio.charset.Charset charset)
            throws IOException {
        Files.write(folder.resolve(path), text.getBytes(charset));
    }

    private String text(String path) throws IOException {
        return SourceFolder.read(folder).value().file(path).orElseThrow().text();
    }

    private List<String> findings() throws IOException {
        return SourceFolder.read(folder).findings().stream()
                .sorted()
                .map(Finding::toString)
                .toList();
    }
}
