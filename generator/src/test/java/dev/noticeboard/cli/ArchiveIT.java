package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The archive that the launcher makes of the program's classes: when it is made, and when it is
 * taken.
 */
class ArchiveIT extends PackedProgram {

    @Test
    void theFirstStartMakesAnArchiveAndShowsNothingOfIt() throws IOException {
        assertThat(first.status()).isEqualTo(2);
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .isEqualTo(end(bare(), cache, "check", "--source", shared + "/no where").err());
        try (Stream<Path> files = Files.walk(made.getParent())) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(made);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theNextStartTakesItAndMakesNoOther() throws IOException {
        assertThat(takesItsClassesFromTheArchive()).isTrue();
        assertThat(archives(cache)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5_000_000})
    void anArchiveThatWasCutOffIsMadeAnew(int length) throws IOException {
        Path archive = archives(cache).get(0);
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, length));

        assertThat(end(launcher(), cache, "--version")).isEqualTo(version());
        assertThat(archives(cache).get(0)).isNotEmptyFile();
        assertThat(takesItsClassesFromTheArchive()).isTrue();
    }

    @Test
    void anArchiveOfWhichAPartWasNeverWrittenIsAsNone() throws IOException {
        Path archive = archives(cache).get(0);
        byte[] bytes = Files.readAllBytes(archive);
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 4 * 3, (byte) 0);
        Files.write(archive, bytes);

        assertThat(end(launcher(), cache, "--version")).isEqualTo(version());
    }

    @Test
    void whereTheCacheFolderCannotBeMadeThereIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");

        assertThat(end(launcher(), file, "--version")).isEqualTo(version());
        assertThat(file).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx----w-"})
    void inAFolderThatOthersCanWriteToNothingIsTaken(String mode) throws IOException {
        for (Path writable : List.of(cache.resolve("noticeboard"), cache)) {
            var before = Files.getPosixFilePermissions(writable);
            Files.setPosixFilePermissions(writable, PosixFilePermissions.fromString(mode));
            assertThat(takesItsClassesFromTheArchive()).as("%s", writable).isFalse();
            Files.setPosixFilePermissions(writable, before);
        }
    }

    @Test
    void inAFolderOfSomebodyElseNothingIsTaken() throws IOException {
        var root = Files.getOwner(cache);
        for (Path foreign : List.of(cache.resolve("noticeboard"), cache)) {
            Files.setOwner(foreign, somebodyElse());
            assertThat(takesItsClassesFromTheArchive()).as("%s", foreign).isFalse();
            Files.setOwner(foreign, root);
        }
    }

    @Test
    void anArchiveThatOthersCouldHaveWrittenIsMadeAnew() throws IOException {
        Path archive = archives(cache).get(0);
        Files.write(archive, new byte[(int) Files.size(archive)]);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-rw----"));

        assertThat(takesItsClassesFromTheArchive()).isTrue();
    }

    @Test
    void anArchiveOfSomebodyElseIsMadeAnew() throws IOException {
        Path archive = archives(cache).get(0);
        Files.write(archive, new byte[(int) Files.size(archive)]);
        Files.setOwner(archive, somebodyElse());

        assertThat(takesItsClassesFromTheArchive()).isTrue();
    }

    @Test
    void aLinkInThePlaceOfAnArchiveIsNotFollowed() throws IOException {
        Path archive = archives(cache).get(0);
        Path elsewhere = Files.move(archive, folder.resolve("elsewhere"));
        Files.createSymbolicLink(archive, elsewhere);

        assertThat(takesItsClassesFromTheArchive()).isTrue();
        assertThat(archives(cache)).noneMatch(Files::isSymbolicLink);
    }

    @Test
    void twoFirstStartsAtOnceLeaveOnlyWholeArchives() throws Exception {
        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        Process one = start(launcher(), fresh, Map.of(), "one", "--version");
        Process two = start(launcher(), fresh, Map.of(), "two", "--version");

        assertThat(ended(one, "one")).isEqualTo(version());
        assertThat(ended(two, "two")).isEqualTo(version());
        try (Stream<Path> files = Files.list(fresh.resolve("noticeboard"))) {
            assertThat(files).isNotEmpty().allMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    private UserPrincipal somebodyElse() throws IOException {
        assumeTrue("root".equals(Files.getOwner(cache).getName()), "only root can give files away");
        return cache.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName("nobody");
    }

    private boolean takesItsClassesFromTheArchive() throws IOException {
        Path log = folder.resolve("classes.log");
        Map<String, String> logged = Map.of("NOTICEBOARD_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(end(launcher(), cache, logged, "--version")).isEqualTo(version());
        return Files.readString(log, UTF_8)
                .contains(Main.class.getName() + " source: shared objects file (top)");
    }
}
