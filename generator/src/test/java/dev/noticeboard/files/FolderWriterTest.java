package dev.noticeboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWriterTest {

    private static final String RANDOM = "00112233445566778899aabbccddeeff";

    @TempDir private Path temporary;

    private Path root;
    private Path outside;

    @BeforeEach
    void makeTheFolders() throws IOException {
        root = Files.createDirectories(temporary.toRealPath().resolve("root"));
        outside = Files.createDirectories(temporary.toRealPath().resolve("outside"));
        Files.writeString(outside.resolve("theirs"), "theirs");
    }

    private FolderWriter writer() throws IOException {
        return FolderWriter.of(root, Manner.KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "a/b/c.txt", "äö ü/ß"})
    void aFileIsWrittenWithTheFoldersAboveIt(String path) throws IOException {
        writer().write(path, "old");
        writer().write(path, "new");
        assertThat(root.resolve(path)).hasContent("new");
        assertThat(root.resolve(path).getParent().toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "new", "../outside/theirs"})
    void aLinkInAFilesPlaceIsReplacedAndNotWrittenThrough(String target) throws IOException {
        Files.createSymbolicLink(root.resolve("a"), outside.resolve(target));
        writer().write("a", "ours");
        assertThat(Files.isRegularFile(root.resolve("a"), LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(outside.toFile().list()).containsExactly("theirs");
        assertThat(outside.resolve("theirs")).hasContent("theirs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "in/link/b", "hidden/b", "gone/b", "loop/b"})
    void aLinkOnTheWayOutIsRefused(String path) throws IOException {
        Files.createDirectories(root.resolve("in"));
        Files.createDirectories(root.resolve(".git"));
        Files.createSymbolicLink(root.resolve("a"), outside);
        Files.createSymbolicLink(root.resolve("in/link"), Path.of("../../outside"));
        Files.createSymbolicLink(root.resolve("hidden"), Path.of(".git"));
        Files.createSymbolicLink(root.resolve("gone"), outside.resolve("new"));
        Files.createSymbolicLink(root.resolve("loop"), Path.of("loop"));
        assertThatThrownBy(() -> writer().write(path, "x"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("will not follow the link '")
                .hasMessageEndingWith("; remove the link");
        assertThat(outside.toFile().list()).containsExactly("theirs");
        assertThat(root.resolve(".git")).isEmptyDirectory();
    }

    @Test
    void aLinkToAnotherFolderInTheSameOneIsFollowed() throws IOException {
        Files.createDirectories(root.resolve("in"));
        Files.createSymbolicLink(root.resolve("a"), Path.of("in"));
        writer().write("a/b", "x");
        assertThat(root.resolve("in/b")).hasContent("x");
    }

    @Test
    void whatAKilledRunLeftIsRemovedIfItIsWhatItsNameSays() throws IOException {
        Files.writeString(root.resolve(".noticeboard-file-" + RANDOM), "half");
        Files.createDirectories(root.resolve(".noticeboard-folder-" + RANDOM + "/a/b"));
        Files.createSymbolicLink(root.resolve(".noticeboard-folder-" + RANDOM + "/a/l"), outside);
        Files.createSymbolicLink(root.resolve(".noticeboard-link-" + RANDOM), outside);
        writer().write("a", "x");
        assertThat(root.toFile().list()).containsExactly("a");
        assertThat(outside.resolve("theirs")).hasContent("theirs");
    }

    @Test
    void whatOnlyHasSuchANameStays() throws IOException {
        String other = RANDOM.replace('0', 'f');
        Files.createSymbolicLink(
                root.resolve(".noticeboard-file-" + RANDOM), outside.resolve("theirs"));
        Files.createSymbolicLink(root.resolve(".noticeboard-folder-" + RANDOM), outside);
        Files.createDirectories(root.resolve(".noticeboard-file-" + other + "/a"));
        Files.writeString(root.resolve(".noticeboard-link-" + RANDOM), "x");
        Files.writeString(root.resolve(".noticeboard-file-notes"), "x");
        Files.writeString(root.resolve(".noticeboard-part"), "x");
        writer().write("a", "x");
        assertThat(root.toFile().list()).hasSize(7);
        assertThat(outside.resolve("theirs")).hasContent("theirs");
    }

    @Test
    void noTwoUnfinishedFilesHaveOneName() {
        List<Path> names = Stream.generate(Unfinished.FILE::newName).limit(1000).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(n -> Unfinished.named(n).isPresent());
    }

    static Stream<List<Object>> mishaps() {
        return Stream.of(
                List.of(
                        new AccessDeniedException("/a"),
                        "/a is closed to this user; change its permissions, and try again"),
                List.of(
                        new NoSuchFileException("/a"),
                        "/a is not there, or has just been removed; try again"),
                List.of(
                        new NotDirectoryException("/a"),
                        "/a is no folder; move it out of the way, and try again"),
                List.of(
                        new FileSystemException("/a", null, "No space left on device"),
                        "the machine refuses /a (No space left on device); mend that, and try"
                                + " again"),
                List.of(
                        new IOException("a pipe broke"),
                        "the machine refuses: a pipe broke; mend that, and try again"));
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void whatTheMachineRefusesIsSaidInWords(List<Object> mishap) {
        assertThat(Mishap.sentence((IOException) mishap.get(0))).isEqualTo(mishap.get(1));
    }
}
