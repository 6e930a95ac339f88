package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/noticeboard} as it is handed out, started as somebody starts it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-03-01/notice.md --
                    We collect [nothing](section:nowhere).
                    """);

    /** What a process left behind. */
    private record Ended(int status, String out, String err) {}

    @TempDir private static Path shared;
    private static Path home;
    private static Ended first;
    private static Path made;

    @TempDir private Path folder;
    private Path cache;

    @BeforeAll
    static void startForTheFirstTime() throws Exception {
        home = unpack(shared.resolve("packed"));
        Path cache = Files.createDirectory(shared.resolve("cache"));
        first = end(launcher(), cache, Map.of(), "check", "--source", shared + "/no where");
        made = archives(cache).get(0);
    }

    private static Path unpack(Path into) throws Exception {
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

    @Test
    void theFirstStartMakesAnArchiveAndShowsNothingOfIt() throws IOException {
        assertThat(first.status).isEqualTo(2);
        assertThat(first.out).isEmpty();
        assertThat(first.err)
                .isEqualTo(end(bare(), cache, "check", "--source", shared + "/no where").err);
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

    @Test
    void aLinkToTheLauncherStartsIt() throws IOException {
        Path link = Files.createDirectory(folder.resolve("a b")).resolve("nb");
        Files.createSymbolicLink(link, link.getParent().relativize(launcher()));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("a b", "nb"));

        assertThat(end(second, cache, "--version")).isEqualTo(version());
    }

    // Java 17 archives nothing of a jar below such a folder, but what is its own.
    @Test
    void aFolderWithABlankInItsNameIsAsAnyOther() throws Exception {
        Path launcher = unpack(folder.resolve("un packed")).resolve("bin").resolve("noticeboard");

        assertThat(end(launcher, folder.resolve("ca che"), "--version")).isEqualTo(version());
        assertThat(archives(folder.resolve("ca che"))).hasSize(1);
    }

    @Test
    void theVersionIsSaidWithoutTheLibrariesThatReadASite() throws IOException {
        Path log = folder.resolve("classes.log");
        Map<String, String> logged = Map.of("NOTICEBOARD_OPTS", "-Xlog:class+load:file=" + log);

        end(launcher(), cache, logged, "--version");

        assertThat(Files.readString(log, UTF_8))
                .doesNotContain("com.vladsch", "freemarker", "com.ibm.icu", "org.eclipse.jgit")
                .doesNotContain("org.yaml", "org.jsoup", "dev.harrel", "com.google");
    }

    @Test
    void argumentsAndStatusArePassedOn() throws IOException {
        String source = SITE.writeTo(folder.resolve("so * urce")).toString();

        assertThat(end(launcher(), cache, "check", "--source", source).status).isEqualTo(1);
        assertThat(end(launcher(), cache, "check", "--source", source, "--fail-on=never").status)
                .isZero();
        assertThat(end(launcher(), cache, "check", "a  b $HOME `id` *", "").err)
                .startsWith("'a  b $HOME `id` *' is one word too many");
    }

    @Test
    void optionsForJavaAreTakenFromTheEnvironment() throws IOException {
        Map<String, String> options = Map.of("NOTICEBOARD_OPTS", "-Xmx300m  -XX:+NoSuchOption");

        assertThat(end(launcher(), cache, options, "--version").err).contains("NoSuchOption");
    }

    @Test
    void whereThereIsNoJava17OneSentenceSaysSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path old = oldJava();

        assertThat(end(launcher(), cache, Map.of("JAVA_HOME", "", "PATH", empty.toString())))
                .isEqualTo(
                        said(
                                "there is no Java here; install Java 17 or later, or let JAVA_HOME"
                                        + " name it"));
        assertThat(end(launcher(), cache, Map.of("JAVA_HOME", empty.toString())))
                .isEqualTo(
                        said(
                                "JAVA_HOME is %s, where there is no bin/java; let it name a Java 17 or later"
                                        .formatted(empty)));
        assertThat(end(launcher(), cache, Map.of("JAVA_HOME", old.toString())))
                .isEqualTo(
                        said(
                                "Java 17 or later is needed, and %s/bin/java is Java 11.0.2; let JAVA_HOME name another one"
                                        .formatted(old)));
    }

    @Test
    void aScriptOnThePathThatStartsJavaIsJava() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        script(bin.resolve("java"), "exec '%s' \"$@\"".formatted(java()));
        Map<String, String> path =
                Map.of("JAVA_HOME", "", "PATH", bin + ":" + System.getenv("PATH"));

        assertThat(end(launcher(), cache, path, "--version")).isEqualTo(version());
    }

    @Test
    void everyLibraryIsThereWithItsLicence() throws IOException {
        List<String> libraries =
                List.of(
                        "annotations",
                        "commons-codec",
                        "flexmark",
                        "freemarker",
                        "icu4j",
                        "javaewah",
                        "json-schema",
                        "jsoup",
                        "jspecify",
                        "libphonenumber",
                        "org.eclipse.jgit",
                        "picocli",
                        "slf4j-api",
                        "slf4j-nop",
                        "snakeyaml");
        try (Stream<Path> licences = Files.list(home.resolve("licenses"))) {
            assertThat(licences.map(each -> each.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(libraries);
        }
        for (String library : libraries) {
            try (Stream<Path> files = Files.walk(home.resolve("licenses").resolve(library))) {
                assertThat(files.filter(Files::isRegularFile)).as(library).isNotEmpty();
            }
        }
    }

    private UserPrincipal somebodyElse() throws IOException {
        assumeTrue("root".equals(Files.getOwner(cache).getName()), "only root can give files away");
        return cache.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName("nobody");
    }

    private Path oldJava() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        script(Files.createDirectory(old.resolve("bin")).resolve("java"), "exit 1");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"11.0.2\"\n");
        return old;
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Ended said(String sentence) {
        return new Ended(2, "", "noticeboard: " + sentence + "\n");
    }

    private Ended version() throws IOException {
        Ended version = end(bare(), cache, "--version");
        assertThat(version.status).isZero();
        return version;
    }

    private boolean takesItsClassesFromTheArchive() throws IOException {
        Path log = folder.resolve("classes.log");
        Map<String, String> logged = Map.of("NOTICEBOARD_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(end(launcher(), cache, logged, "--version")).isEqualTo(version());
        return Files.readString(log, UTF_8)
                .contains(Main.class.getName() + " source: shared objects file (top)");
    }

    private static List<Path> archives(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("noticeboard"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path launcher() {
        return home.resolve("bin").resolve("noticeboard");
    }

    /** The jar alone, by {@code java -jar}. */
    private static Path bare() {
        return home.resolve("lib").resolve("noticeboard.jar");
    }

    private Ended end(Path program, Path cache, String... args) throws IOException {
        return end(program, cache, Map.of(), args);
    }

    private static Ended end(Path program, Path cache, Map<String, String> also, String... args)
            throws IOException {
        return ended(start(program, cache, also, "ended", args), "ended");
    }

    private static Process start(
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

    private static Ended ended(Process process, String name) throws IOException {
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
