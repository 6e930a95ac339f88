package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code bin/noticeboard} as it is handed out, started as somebody starts it. */
class LauncherIT extends PackedProgram {

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

        assertThat(end(launcher(), cache, "check", "--source", source).status()).isEqualTo(1);
        assertThat(end(launcher(), cache, "check", "--source", source, "--fail-on=never").status())
                .isZero();
        assertThat(end(launcher(), cache, "check", "a  b $HOME `id` *", "").err())
                .startsWith("'a  b $HOME `id` *' is one word too many");
    }

    @Test
    void optionsForJavaAreTakenFromTheEnvironment() throws IOException {
        Map<String, String> options = Map.of("NOTICEBOARD_OPTS", "-Xmx300m  -XX:+NoSuchOption");

        assertThat(end(launcher(), cache, options, "--version").err()).contains("NoSuchOption");
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
}
