package dev.noticeboard.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.files.FolderLock;
import dev.noticeboard.files.Project;
import dev.noticeboard.files.RefusedException;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTargetTest extends PublishTargetContract {

    private static final SampleSite A = SampleSite.ALL.get(0);
    private static final SampleSite B = SampleSite.ALL.get(1);

    @TempDir private Path temporary;

    private Path folder() {
        return temporary.resolve("srv/www");
    }

    @Override
    PublishTarget target() {
        return new DirectoryTarget(folder(), Project.none());
    }

    @Override
    Optional<String> visit(String path) throws IOException {
        Path file = folder().resolve("current").resolve(path);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    @Test
    void releasesLieBesideEachOtherAndALinkLeadsToTheLast() throws IOException {
        publish(A);
        publish(B);
        publish(A);
        String a = A.manifest().sha256().substring(0, 12);
        String b = B.manifest().sha256().substring(0, 12);
        assertThat(namesIn(folder().resolve("releases")))
                .containsExactly("1-" + a, "2-" + b, "3-" + a);
        assertThat(Files.readSymbolicLink(folder().resolve("current")))
                .isEqualTo(Path.of("releases", "3-" + a));
        assertThat(B.manifest().differences(folder().resolve("releases/2-" + b))).isEmpty();
        assertThat(namesIn(folder())).containsExactly("current", "releases");
    }

    @Test
    void aWebServerCanReadEverything() throws IOException {
        publish(A);
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path path : all.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }

    @Test
    void theTenthReleaseComesAfterTheNinth() throws IOException {
        Files.createDirectories(folder().resolve("releases/9-000000000000"));
        Files.createDirectories(folder().resolve("releases/10-000000000000"));
        Files.createDirectories(folder().resolve("releases/99-not-a-release"));
        publish(A);
        assertThat(Files.readSymbolicLink(folder().resolve("current")).getFileName().toString())
                .startsWith("11-");
    }

    @Test
    void manyOldReleasesAreWorthALineAndMayBeDeleted() throws IOException {
        Path releases = folder().resolve("releases");
        for (int number = 1; number <= 9; number++) {
            Files.createDirectories(releases.resolve(number + "-000000000000"));
        }
        assertThat(publish(A).sentence()).doesNotContain("older releases");
        assertThat(publish(B).sentence())
                .endsWith("; 10 older releases are in " + releases + ", and may be deleted");
        for (String old : namesIn(releases)) {
            if (!old.startsWith("11-")) {
                removeAll(releases.resolve(old));
            }
        }
        assertThat(publish(B).sentence()).contains("nothing to publish").doesNotContain("older");
        assertVisitorsSee(B);
        publish(A);
        assertVisitorsSee(A);
    }

    private static void removeAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aReleaseThatNoVisitorSawBecauseItsRunWasKilledIsRemoved() throws IOException {
        publish(A);
        new ReleaseFolder(folder().toRealPath()).add(built(B), B.manifest());
        assertThat(namesIn(folder().resolve("releases"))).hasSize(2);
        assertVisitorsSee(A);

        publish(SampleSite.ALL.get(2));
        assertThat(namesIn(folder().resolve("releases")))
                .containsExactly(
                        "1-" + A.manifest().sha256().substring(0, 12),
                        "2-" + SampleSite.ALL.get(2).manifest().sha256().substring(0, 12));
        assertThat(namesIn(folder())).containsExactly("current", "releases");
    }

    @Test
    void aReleaseThatWasSwitchedToIsKeptThoughItsRunWasKilledThen() throws IOException {
        publish(A);
        String release = namesIn(folder().resolve("releases")).get(0);
        Files.writeString(folder().resolve(ReleaseFolder.PENDING), release);
        publish(B);
        assertThat(namesIn(folder().resolve("releases"))).hasSize(2).contains(release);
    }

    @Test
    void whatNoticeboardDidNotPublishIsLeftAlone() throws IOException {
        Files.createDirectories(folder().resolve("current"));
        Path current = folder().resolve("current");
        assertThatThrownBy(() -> target().published())
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        current
                                + " is not a link that Noticeboard made; publish to another folder,"
                                + " or move it away");
        assertThatThrownBy(
                        () ->
                                target().publish(
                                                new PublishPlan(Optional.empty(), A.manifest()),
                                                built(A)))
                .isInstanceOf(RefusedException.class);
        assertThat(current).isEmptyDirectory();

        Files.delete(current);
        Files.createSymbolicLink(current, Path.of("releases", "gone"));
        assertThatThrownBy(() -> target().published())
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        current
                                + " leads to no site that Noticeboard published; let it lead to one"
                                + " of the releases, or remove it");
    }

    @Test
    void aFileIsNoFolderToPublishTo() throws IOException {
        Files.createDirectories(folder().getParent());
        Files.writeString(folder(), "mine");
        assertThatThrownBy(() -> publish(A))
                .isInstanceOf(RefusedException.class)
                .hasMessage(folder() + " is a file; choose another folder");
    }

    @Test
    void aSecondPublisherWaitsAndThenSaysSo() throws IOException {
        publish(A);
        PublishPlan plan = plan(B);
        Path built = built(B);
        try (FolderLock lock = FolderLock.take(folder(), Duration.ZERO)) {
            assertThatThrownBy(
                            () ->
                                    new DirectoryTarget(
                                                    lock.folder(),
                                                    Project.none(),
                                                    Duration.ofMillis(50))
                                            .publish(plan, built))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("another run is writing to ");
        }
        assertVisitorsSee(A);
    }

    @Test
    void noAddressLeadsOutOfTheRelease() throws IOException {
        Manifest.Entry entry = A.manifest().files().get(0);
        Manifest hostile =
                new Manifest(
                        A.manifest().asOf(),
                        List.of(
                                new Manifest.Entry(
                                        "../../x",
                                        entry.sha256(),
                                        entry.mediaType(),
                                        false,
                                        List.of())),
                        List.of());
        assertThatThrownBy(
                        () ->
                                target().publish(
                                                new PublishPlan(Optional.empty(), hostile),
                                                built(A)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "the address '../../x' leads out of the site's folder; build the site"
                                + " again");
        assertThat(Files.exists(folder().resolve("current"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
