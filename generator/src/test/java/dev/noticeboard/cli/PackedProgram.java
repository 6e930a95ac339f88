package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The distribution as it was packed, unpacked and started once, with a copy of the archive that
 * this made.
 */
@DisabledOnOs(OS.WINDOWS)
@ResourceLock("packed program")
abstract class PackedProgram {

    /** What a process left behind. */
    record Ended(int status, String out, String err) {}

    @TempDir static Path shared;
    static Path home;
    static Ended first;
    static Path made;

    @TempDir Path folder;
    Path cache;

    @BeforeAll
    static void startForTheFirstTime() throws Exception {
        home = unpack(shared.resolve("packed"));
        Path cache = Files.createDirectory(shared.resolve("cache"));
        first = end(launcher(), cache, Map.of(), "check", "--source", shared + "/no where");
        made = archives(cache).get(0);
    }

    static Path unpack(Path into) throws Exception {
        Files.createDirectory(into);
        Path packed;
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            packed = files.filter(file -> file.toString().endsWith(".tar.gz")).findFirst().get();
        }
        List<String> tar =
                List.of("tar", "-xzf", packed.toString(), "--strip-components=1", "-C", into + "");
        assertThat(new ProcessBuilder(tar).inheritIO().start().waitFor()).isZero();
        return into;
    }

    @BeforeEach
    void copyTheArchive() throws IOException {
        cache = Files.createDirectory(folder.resolve("cache"));
        Path own = Files.createDirectory(cache.resolve("noticeboard"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        Files.copy(made, own.resolve(made.getFileName()));
        Files.setPosixFilePermissions(
                own.resolve(made.getFileName()), PosixFilePermissions.fromString("rw-------"));
    }

    Ended version() throws IOException {
        Ended version = end(bare(), cache, "--version");
        assertThat(version.status).isZero();
        return version;
    }

    static List<Path> archives(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("noticeboard"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Path launcher() {
        return home.resolve("bin").resolve("noticeboard");
    }

    /** The jar alone, by {@code java -jar}. */
    static Path bare() {
        return home.resolve("lib").resolve("noticeboard.jar");
    }

    Ended end(Path program, Path cache, String... args) throws IOException {
        return end(program, cache, Map.of(), args);
    }

    static Ended end(Path program, Path cache, Map<String, String> also, String... args)
            throws IOException {
        return ended(start(program, cache, also, "ended", args), "ended");
    }

    static Process start(
            Path program, Path cache, Map<String, String> also, String name, String... args)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (program.toString().endsWith(".jar")) {
            command.addAll(List.of(java(), "-jar"));
        }
        command.add(program.toString());
        command.addAll(List.of(args));
        ProcessBuilder process =
                new ProcessBuilder(command)
                        .redirectOutput(shared.resolve(name + ".out").toFile())
                        .redirectError(shared.resolve(name + ".err").toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("XDG_CACHE_HOME", cache.toString());
        process.environment().putAll(also);
        return process.start();
    }

    static Ended ended(Process process, String name) throws IOException {
        try {
            return new Ended(
                    process.waitFor(),
                    Files.readString(shared.resolve(name + ".out"), UTF_8),
                    Files.readString(shared.resolve(name + ".err"), UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
