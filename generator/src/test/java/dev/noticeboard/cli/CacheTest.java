package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.output.KilledProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier build made changes nothing of what comes out, whatever became of it. */
class CacheTest {

    private static final String TEXT = "notices/n2/2024-01-01/notice.md";

    @TempDir private Path folder;
    private Path source;

    @BeforeEach
    void writeSite() throws IOException {
        source = ThreadsTest.site().writeTo(folder.resolve("in"));
    }

    /** What a build said, and every file that it wrote, with its digest. */
    private record Built(Ran ran, String manifest) {}

    private Built fresh(String... more) throws IOException {
        return build("fresh", more(more, "--no-cache"));
    }

    private Built cached(String... more) throws IOException {
        return build("cached", more(more, "--cache=" + folder.resolve("cache")));
    }

    private static List<String> more(String[] some, String another) {
        List<String> all = new ArrayList<>(List.of(some));
        all.add(another);
        return all;
    }

    private Built build(String output, List<String> more) throws IOException {
        Path out = folder.resolve(output).resolve("site");
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "build",
                                "--fail-on=never",
                                "--source=" + source,
                                "--output=" + out));
        arguments.addAll(more);
        if (more.stream().noneMatch(argument -> argument.startsWith("--as-of"))) {
            arguments.add("--as-of=2024-06-01");
        }
        Ran ran = Ran.run(arguments.toArray(String[]::new));
        assertThat(ran.status()).as(ran.err()).isZero();
        // How many files are new depends on what lies there.
        Ran said = new Ran(ran.status(), ran.out(), ran.err().replaceAll(", \\d+ of them.*", ""));
        return new Built(said, Files.readString(out.resolve("manifest.json")));
    }

    private Map<String, FileTime> entries() throws IOException {
        Map<String, FileTime> entries = new TreeMap<>();
        for (Path entry : entryFiles()) {
            entries.put(entry.getFileName().toString(), Files.getLastModifiedTime(entry));
        }
        return entries;
    }

    private List<Path> entryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(source.resolve(path).getParent());
        Files.writeString(source.resolve(path), text);
    }

    private void replace(String path, String old, String text) throws IOException {
        String before = Files.readString(source.resolve(path));
        assertThat(before).contains(old);
        write(path, before.replace(old, text));
    }

    @Test
    void whatDidNotChangeIsNotMadeAgain() throws IOException {
        Built fresh = fresh();
        assertThat(cached()).isEqualTo(fresh);
        Map<String, FileTime> entries = entries();
        assertThat(entries).hasSize(ThreadsTest.NOTICES);
        assertThat(cached()).isEqualTo(fresh);
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void oneWordMakesOneNoticeAnew() throws IOException {
        cached();
        Map<String, FileTime> entries = entries();
        replace(TEXT, "We keep your name", "We keep your address");
        assertThat(cached()).isEqualTo(fresh());
        Map<String, FileTime> more = entries();
        more.keySet().removeAll(entries.keySet());
        assertThat(more.keySet()).hasSize(1).allMatch(name -> name.startsWith("n2."));
    }

    /** An edit of the sources. */
    private interface Edit {
        void make() throws IOException;
    }

    @Test
    void whateverIsEditedTheSameComesOut() throws IOException {
        cached();
        List<Edit> edits =
                List.of(
                        () -> replace("site.yaml", "info@example.com", "post@example.com"),
                        () -> replace("site.yaml", "name: Example", "name: Another"),
                        () -> replace("notices/n3/notice.yaml", "Policy 3", "Cookies"),
                        () -> write("notices/n3/notice.yaml", "title: Cookies\nkind: terms\n"),
                        () -> write("notices/n4/2024-02-01/notice.md", "## A\n\nWe keep it.\n"),
                        () ->
                                write(
                                        "notices/n4/2024-01-01/disclosures.yaml",
                                        "categories:\n  - {id: identifiers}\n"),
                        () -> replace("notices/n5/2024-01-01/notice.ja.md", "名前", "住所"),
                        () -> Files.delete(source.resolve("notices/n6/2024-01-01/notice.ja.md")),
                        () -> write("notices/n7/draft/notice.md", "## B\n\nWe will keep it.\n"),
                        () -> write("notices/n7/2024-01-01/notse.md", "left behind\n"),
                        () ->
                                Files.write(
                                        source.resolve("notices/n8/2024-01-01/notice.md"),
                                        new byte[] {(byte) 0xff}),
                        () -> write("rule-sets/own.yaml", "title: Own\n"));
        for (Edit edit : edits) {
            edit.make();
            assertThat(cached()).isEqualTo(fresh());
            assertThat(cached("--drafts")).isEqualTo(fresh("--drafts"));
        }
    }

    @Test
    void whateverDayItIsTheSameComesOut() throws IOException {
        for (String day : List.of("2023-06-01", "2024-01-01", "2026-01-01", "2023-06-01")) {
            assertThat(cached("--as-of=" + day)).isEqualTo(fresh("--as-of=" + day));
        }
    }

    @Test
    void ofANoticeThreeEntriesAreKept() throws IOException {
        for (int i = 0; i < 5; i++) {
            replace(TEXT, "## What we keep", "## What we keep " + i);
            cached();
        }
        assertThat(entries().keySet().stream().filter(name -> name.startsWith("n2."))).hasSize(3);
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws IOException {
        Built fresh = fresh();
        cached();
        long seed = Long.getLong("noticeboard.seed", System.nanoTime());
        System.out.println("damaged cache: -Dnoticeboard.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            List<Path> files = entryFiles();
            Path entry = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(entry);
            if (round % 3 == 0) {
                Files.write(entry, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            } else {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(entry, bytes);
            }
            // What is not there has to be taken from the cache.
            Files.move(folder.resolve("cached"), folder.resolve("gone" + round));
            assertThat(cached()).as("round " + round + " of seed " + seed).isEqualTo(fresh);
        }
    }

    @Test
    void whatAnotherUserCouldHaveWrittenIsNotBelieved() throws IOException {
        Built fresh = fresh();
        cached();
        Path entry = entryFiles().get(0);
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(cached()).isEqualTo(fresh);
        assertThat(Files.getPosixFilePermissions(entry))
                .doesNotContainAnyElementsOf(PosixFilePermissions.fromString("----w--w-"));
        Files.setPosixFilePermissions(
                folder.resolve("cache"), PosixFilePermissions.fromString("rwxrwxrwx"));
        Ran refused =
                Ran.run(
                        "build",
                        "--source=" + source,
                        "--output=" + folder.resolve("out"),
                        "--cache=" + folder.resolve("cache"));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("another user may write to it");
    }

    @Test
    void aSiteThatIsPublishedComesFromNoCacheThatNobodyNamed() throws IOException {
        Path there = folder.resolve("there");
        Ran.run(
                "publish",
                "--source=" + source,
                "--fail-on=never",
                "--output=" + folder.resolve("out"),
                "--target=directory:" + there);
        assertThat(folder.resolve("noticeboard-cache")).doesNotExist();
        Ran both =
                Ran.run(
                        "build",
                        "--source=" + source,
                        "--cache=" + folder.resolve("cache"),
                        "--no-cache");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("--cache and --no-cache cannot both be given");
    }

    /** Builds a site with a cache, one word of it changed each time, until it is killed. */
    static final class BuildForEver {

        private BuildForEver() {}

        public static void main(String[] arguments) throws IOException {
            Path source = Path.of(arguments[0]);
            System.out.println("begin");
            for (int i = 0; ; i++) {
                Files.writeString(source.resolve(TEXT), "## A\n\nWe keep it for " + i + " days.\n");
                Ran.run(
                        "build",
                        "--fail-on=never",
                        "--source=" + source,
                        "--as-of=2024-06-01",
                        "--output=" + arguments[1],
                        "--cache=" + arguments[2]);
            }
        }
    }

    @Test
    void whoeverIsKilledLeavesWhatTheNextBuildGoesOnFrom() throws Exception {
        long seed = Long.getLong("noticeboard.seed", System.nanoTime());
        System.out.println("killed builds: -Dnoticeboard.seed=" + seed);
        Random random = new Random(seed);
        int rounds = Integer.getInteger("noticeboard.kills", 4);
        Path out = folder.resolve("cached/site");
        for (int round = 0; round < rounds; round++) {
            KilledProcess.run(
                    BuildForEver.class,
                    folder.resolve("in"),
                    200 + random.nextInt(3_000),
                    source,
                    out,
                    folder.resolve("cache"));
            assertThat(cached()).as("round " + round + " of seed " + seed).isEqualTo(fresh());
        }
    }
}
