package dev.noticeboard.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.files.FolderLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderKilledTest {

    private static final int ROUNDS = 10;

    /** How many rounds there may be until one was killed in the middle. */
    private static final int MOST_ROUNDS = 200;

    /** Builds one site after the other into a folder until it is killed. */
    static final class BuildForEver {

        private BuildForEver() {}

        public static void main(String[] arguments) throws IOException {
            List<SampleSite> sites = SampleSite.ALL;
            System.out.println("begin");
            for (int i = 0; ; i++) {
                sites.get(i % 3).writeTo(Path.of(arguments[0]));
            }
        }
    }

    @Test
    void whateverKillsABuildEveryFileIsWholeAndTheNextBuildIsItself(@TempDir Path temporary)
            throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("site"));
        Files.createDirectories(folder.resolve("notice/2"));
        Files.writeString(folder.resolve("notice/2/mine.txt"), "mine");
        long seed = Long.getLong("noticeboard.seed", System.nanoTime());
        System.out.println("killed builds: -Dnoticeboard.seed=" + seed);
        Random random = new Random(seed);
        int unfinished = 0;
        int round = 0;
        for (; round < ROUNDS || (unfinished == 0 && round < MOST_ROUNDS); round++) {
            Path sign = folder.resolve(random.nextBoolean() ? Journal.NAME : FolderLock.NAME);
            KilledProcess.run(BuildForEver.class, sign, random.nextInt(20), folder);
            unfinished += Files.exists(folder.resolve(Journal.NAME)) ? 1 : 0;
            assertEveryFileIsWhole(folder);
            if (random.nextBoolean()) {
                SampleSite site = SampleSite.ALL.get(random.nextInt(3));
                site.writeTo(folder);
                assertThat(site.manifest().differences(folder))
                        .as("after round " + round + " of seed " + seed)
                        .map(Manifest.Difference::toString)
                        .containsExactly("extra: notice/2/mine.txt");
                assertThat(folder.resolve(Manifest.PATH)).hasContent(site.manifest().toJson());
                assertThat(folder.resolve("notice/2/mine.txt")).hasContent("mine");
            }
        }
        System.out.println(unfinished + " of " + round + " were in the middle");
        assertThat(unfinished).isPositive();
    }

    private static void assertEveryFileIsWhole(Path folder) throws IOException {
        Map<String, Set<String>> known = new HashMap<>();
        for (SampleSite site : SampleSite.ALL) {
            known.computeIfAbsent(Manifest.PATH, any -> new HashSet<>())
                    .add(site.manifest().toJson());
            for (SiteFile file : site.files()) {
                known.computeIfAbsent(file.path(), any -> new HashSet<>())
                        .add(new String(file.content(), StandardCharsets.UTF_8));
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (known.containsKey(path)) {
                    assertThat(Files.readString(file)).isIn(known.get(path));
                } else if (!path.equals("notice/2/mine.txt")) {
                    assertThat(file.getFileName().toString()).startsWith(".noticeboard-");
                }
            }
        }
    }
}
