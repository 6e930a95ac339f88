package dev.noticeboard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.files.Project;
import dev.noticeboard.output.KilledProcess;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTargetKilledTest {

    private static final int ROUNDS = 10;

    /** How many rounds there may be until one was killed in the middle. */
    private static final int MOST_ROUNDS = 200;

    /** Publishes one built site after the other until it is killed. */
    static final class PublishForEver {

        private PublishForEver() {}

        public static void main(String[] arguments) throws IOException {
            int sites = SampleSite.ALL.size();
            System.out.println("begin");
            for (int i = 0; ; i++) {
                publish(Path.of(arguments[0]), Path.of(arguments[1]), i % sites);
            }
        }
    }

    private static void publish(Path folder, Path builds, int number) throws IOException {
        PublishTarget target = new DirectoryTarget(folder, Project.none());
        target.publish(
                new PublishPlan(target.published(), SampleSite.ALL.get(number).manifest()),
                builds.resolve("site" + number));
    }

    @Test
    void whateverKillsAPublicationVisitorsSeeOneWholeSiteAndTheNextOneHeals(@TempDir Path temporary)
            throws Exception {
        Path folder = temporary.resolve("www");
        Path builds = temporary.resolve("builds");
        for (int i = 0; i < 3; i++) {
            SampleSite.ALL.get(i).writeTo(builds.resolve("site" + i));
        }
        long seed = Long.getLong("noticeboard.seed", System.nanoTime());
        System.out.println("killed publications: -Dnoticeboard.seed=" + seed);
        Random random = new Random(seed);
        int unfinished = 0;
        int round = 0;
        for (; round < ROUNDS || (unfinished == 0 && round < MOST_ROUNDS); round++) {
            KilledProcess.run(
                    PublishForEver.class,
                    random.nextBoolean() ? () -> isIncoming(folder) : () -> Files.exists(folder),
                    random.nextInt(150),
                    folder,
                    builds);
            unfinished += isIncoming(folder) ? 1 : 0;
            Path current = folder.resolve("current");
            if (Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
                assertThat(SampleSite.ALL)
                        .extracting(SampleSite::manifest)
                        .contains(wholeSiteIn(current.toRealPath()));
            }
            if (random.nextBoolean()) {
                int number = random.nextInt(3);
                publish(folder, builds, number);
                assertThat(wholeSiteIn(current.toRealPath()))
                        .as("after round " + round + " of seed " + seed)
                        .isEqualTo(SampleSite.ALL.get(number).manifest());
                assertNothingIsLeftOver(folder);
            }
        }
        System.out.println(unfinished + " of " + round + " were in the middle");
        assertThat(unfinished).isPositive();
    }

    /** Whether a release is being written that has no name of its own yet. */
    private static boolean isIncoming(Path folder) {
        String[] names = folder.resolve("releases").toFile().list();
        return names != null
                && Stream.of(names).anyMatch(name -> name.startsWith(".noticeboard-folder-"));
    }

    private static void assertNothingIsLeftOver(Path folder) throws IOException {
        assertThat(in(folder))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("current", "releases");
        for (Path release : in(folder.resolve("releases"))) {
            assertThat(release.getFileName().toString())
                    .endsWith("-" + wholeSiteIn(release).sha256().substring(0, 12));
        }
    }

    /** The manifest in a folder, which is held against all files in it. */
    private static Manifest wholeSiteIn(Path folder) throws IOException {
        Manifest manifest =
                Manifest.parse(Files.readString(folder.resolve(Manifest.PATH)))
                        .toOptional()
                        .orElseThrow();
        assertThat(manifest.differences(folder)).isEmpty();
        return manifest;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
