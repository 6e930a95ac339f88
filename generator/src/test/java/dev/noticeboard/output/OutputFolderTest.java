package dev.noticeboard.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.files.FolderLock;
import dev.noticeboard.files.FolderReader;
import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.files.Manner;
import dev.noticeboard.files.Project;
import dev.noticeboard.files.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private Path temporary;

    private Path folder() {
        return temporary.resolve("target/site");
    }

    @Test
    void aFirstBuildMakesTheFolderAndEverythingInIt() throws IOException {
        OutputFolder.Changes changes = build("index.html=Home", "privacy/index.html=Policy");
        assertThat(changes)
                .isEqualTo(
                        new OutputFolder.Changes(
                                List.of("index.html", "manifest.json", "privacy/index.html"),
                                List.of(),
                                List.of()));
        assertThat(contents())
                .containsExactly(
                        "index.html=Home",
                        "manifest.json",
                        "privacy/",
                        "privacy/index.html=Policy");
    }

    @Test
    void aSecondBuildWritesOnlyWhatChanged() throws IOException {
        build("index.html=Home", "privacy/index.html=Policy");
        age("index.html");
        age("manifest.json");
        assertThat(build("index.html=Home", "privacy/index.html=Policy"))
                .isEqualTo(
                        new OutputFolder.Changes(
                                List.of(),
                                List.of(),
                                List.of("index.html", "manifest.json", "privacy/index.html")));
        assertThat(Files.getLastModifiedTime(folder().resolve("manifest.json")))
                .isEqualTo(LONG_AGO);

        assertThat(build("index.html=Home", "privacy/index.html=New policy").written())
                .containsExactly("manifest.json", "privacy/index.html");
        assertThat(Files.getLastModifiedTime(folder().resolve("index.html"))).isEqualTo(LONG_AGO);
    }

    @Test
    void whatIsNotMadeAnyMoreGoesAwayWithItsEmptyFolders() throws IOException {
        build("a/b/c/index.html=1", "a/d.html=2", "e/f.html=3");
        Files.writeString(folder().resolve("e/mine.txt"), "mine");
        assertThat(build("a/d.html=2").removed()).containsExactly("a/b/c/index.html", "e/f.html");
        assertThat(contents())
                .containsExactly("a/", "a/d.html=2", "e/", "e/mine.txt=mine", "manifest.json");
    }

    @Test
    void aPageMayBecomeAFolderAndAFolderAPage() throws IOException {
        build("a=page", "b/c/d=page");
        build("a/x=page", "b=page");
        assertThat(contents()).containsExactly("a/", "a/x=page", "b=page", "manifest.json");
    }

    @Test
    void whatNoBuildMadeIsNotOverwritten() throws IOException {
        Files.createDirectories(folder().resolve("privacy/index.html"));
        Files.writeString(folder().resolve("index.html"), "mine");
        Files.writeString(folder().resolve("robots.txt"), "mine");
        Files.writeString(folder().resolve("about"), "mine");
        List<String> before = contents();
        assertThatThrownBy(
                        () ->
                                build(
                                        "about/index.html=x",
                                        "index.html=x",
                                        "privacy/index.html=x",
                                        "robots.txt=x"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "will not overwrite 'about', 'index.html', 'privacy/index.html' and 1 more"
                                + " in "
                                + folder().toRealPath()
                                + ", which no build made; choose another folder, or move what is"
                                + " there out of the way");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aFileWithTheVeryBytesIsNoObstacle() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("index.html"), "Home");
        assertThat(build("index.html=Home").unchanged()).containsExactly("index.html");
    }

    @Test
    void aManifestOfSomebodyElsesIsLeftAlone() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("manifest.json"), "{\"name\": \"My app\"}");
        assertThatThrownBy(() -> build("index.html=Home"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        folder().toRealPath().resolve("manifest.json")
                                + " is not a manifest of Noticeboard's (files is missing); choose"
                                + " another folder, or remove that file");
        assertThat(contents()).containsExactly("manifest.json");
    }

    @Test
    void noPathLeavesTheFolder() throws IOException {
        for (String path : List.of("../x", "/etc/x", "a/../../x", "a//x", "a\\..\\..\\x", "")) {
            assertThatThrownBy(() -> build(path + "=x"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("the address '" + path + "' ");
        }
        assertThat(contents()).isEmpty();
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("privacy"), outside);
        assertThatThrownBy(() -> build("privacy/index.html=x"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "will not follow the link 'privacy' out of "
                                + folder().toRealPath()
                                + "; remove the link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void noLinkLeadsToAFileThatIsRemovedOutside() throws IOException {
        build("privacy/index.html=x");
        Path outside = temporary.resolve("outside");
        Files.move(folder().resolve("privacy"), outside);
        Files.createSymbolicLink(folder().resolve("privacy"), outside);
        assertThatThrownBy(() -> build("index.html=x")).isInstanceOf(RefusedException.class);
        assertThat(outside.resolve("index.html")).hasContent("x");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(folder().getParent());
        Files.createSymbolicLink(folder(), elsewhere);
        build("privacy/index.html=x");
        assertThat(elsewhere.resolve("privacy/index.html")).hasContent("x");
    }

    @Test
    void oneAddressCannotBePageAndFolder() {
        assertThatThrownBy(() -> build("a=x", "a/b=x"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "the address 'a' cannot be a page and the folder of 'a/b'; give one of the"
                                + " two another address");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(folder().getParent());
        Files.writeString(folder(), "mine");
        assertThatThrownBy(() -> build("index.html=x"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(folder() + " is a file; choose another folder");
    }

    @Test
    void theNextRunKnowsWhatAnInterruptedOneMade() throws IOException {
        build("index.html=old");
        Path root = folder().toRealPath();
        Journal journal = Journal.of(FolderReader.of(root), FolderWriter.of(root, Manner.MADE));
        journal.announce(List.of(file("index.html=new"), file("a/b.html=new"), file("c=new")));
        journal.replace("index.html", file("index.html=new").content());
        journal.replace("a/b.html", file("a/b.html=new").content());
        Files.writeString(root.resolve("c"), "put there by hand since");

        assertThat(build("index.html=newer").removed()).containsExactly("a/b.html");
        assertThat(contents())
                .containsExactly("c=put there by hand since", "index.html=newer", "manifest.json");
    }

    @Test
    void anotherRunThatDoesNotEndIsSaidToBeThere() throws IOException {
        Files.createDirectories(folder());
        try (FolderLock lock = FolderLock.take(folder(), Duration.ZERO)) {
            assertThatThrownBy(() -> write(Duration.ofMillis(50), "index.html=x"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage(
                            "another run is writing to "
                                    + folder()
                                    + "; wait until it has ended, and try again");
            assertThat(lock.folder().resolve(FolderLock.NAME)).exists();
        }
        assertThat(contents()).isEmpty();
    }

    @Test
    void runsAtTheSameTimeTakeTurns() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<OutputFolder.Changes>> runs = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String text = "=" + i;
                runs.add(() -> build("a" + text, "b/c" + text));
            }
            for (Future<OutputFolder.Changes> run : threads.invokeAll(runs)) {
                assertThat(run.get().written()).contains("manifest.json");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(contents()).hasSize(4);
        String manifest = Files.readString(folder().resolve(Manifest.PATH));
        assertThat(Manifest.parse(manifest).toOptional().orElseThrow().differences(folder()))
                .isEmpty();
    }

    private OutputFolder.Changes build(String... files) throws IOException {
        return write(Duration.ofMinutes(1), files);
    }

    private OutputFolder.Changes write(Duration patience, String... files) throws IOException {
        List<SiteFile> site = Stream.of(files).map(OutputFolderTest::file).toList();
        return new OutputFolder(folder(), Project.none(), patience)
                .write(site, Manifest.of(LocalDate.parse("2026-01-31"), site, List.of()));
    }

    private static SiteFile file(String pathAndText) {
        int equals = pathAndText.indexOf('=');
        return SiteFile.text(
                pathAndText.substring(0, equals), pathAndText.substring(equals + 1), "text/plain");
    }

    private void age(String path) throws IOException {
        Files.setLastModifiedTime(folder().resolve(path), LONG_AGO);
    }

    /** Every file and folder, a file with what it says. */
    private List<String> contents() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path path : all.skip(1).sorted().toList()) {
                String name = folder().relativize(path).toString();
                if (Files.isDirectory(path)) {
                    found.add(name + "/");
                } else {
                    found.add(
                            name.equals(Manifest.PATH)
                                    ? name
                                    : name + "=" + Files.readString(path));
                }
            }
        }
        return found;
    }
}
