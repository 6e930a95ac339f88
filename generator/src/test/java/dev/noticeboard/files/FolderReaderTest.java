package dev.noticeboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FolderReaderTest {

    @TempDir private Path temporary;

    private Path root;

    @BeforeEach
    void makeTheFolders() throws Exception {
        root = Files.createDirectories(temporary.toRealPath().resolve("root"));
        Files.createDirectories(root.resolve("read/deep/.hid"));
        Files.createDirectories(root.resolve("other"));
        Files.createDirectories(temporary.resolve("out"));
        for (String file : List.of("read/a", "read/.b", "read/deep/.hid/c", "other/d", ".env")) {
            Files.writeString(root.resolve(file), "text");
        }
        assertThat(new ProcessBuilder("mkfifo", root + "/read/pipe").start().waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "read/a, FILE",
        "read/deep, FOLDER",
        "read, FOLDER",
        "read/pipe, OTHER",
        "read/.b, LINK_HIDDEN",
        "read/deep/.hid/c, LINK_HIDDEN",
        ".env, LINK_HIDDEN",
        "other/d, LINK_UNREADABLE",
        "other, LINK_UNREADABLE",
        ".., LINK_OUT",
        "../out, LINK_OUT",
        "/dev/zero, LINK_OUT",
        "/, LINK_OUT",
        "../../nothing, LINK_NOWHERE",
        "read/link, LINK_NOWHERE"
    })
    void aLinkIsWhatItLeadsTo(String target, FolderReader.Kind kind) throws IOException {
        Files.createSymbolicLink(root.resolve("read/link"), root.resolve(target));
        FolderReader reader = FolderReader.of(root, List.of("read"));
        FolderReader.Entry folder =
                reader.entries().stream()
                        .filter(entry -> entry.name().equals("read"))
                        .findFirst()
                        .orElseThrow();
        assertThat(reader.entries(folder))
                .filteredOn(entry -> entry.name().equals("link"))
                .extracting(FolderReader.Entry::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"read/pipe", "read/deep", "read/link", "read/huge"})
    void nothingButAPlainFileOfThatSizeIsOpened(String path) throws IOException {
        Files.createSymbolicLink(root.resolve("read/link"), Path.of("/dev/zero"));
        try (RandomAccessFile huge = new RandomAccessFile(root + "/read/huge", "rw")) {
            huge.setLength(9_000_000_000L);
        }
        FolderReader reader = FolderReader.of(root);
        assertThatThrownBy(() -> reader.file(path, 1000))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(root.resolve(path).toString())
                .hasMessageEndingWith("; remove it");
        assertThat(reader.fileUpTo(path, 1000)).isEmpty();
    }

    @Test
    void aPlainFileIsRead() throws IOException {
        FolderReader reader = FolderReader.of(root);
        assertThat(reader.text("read/a", 4)).contains("text");
        assertThat(reader.text("read/none", 4)).isEmpty();
        assertThat(reader.text("none/a", 4)).isEmpty();
    }
}
