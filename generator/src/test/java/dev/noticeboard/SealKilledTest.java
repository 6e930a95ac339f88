package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.files.Manner;
import dev.noticeboard.output.KilledProcess;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it seals or corrects leaves what the next run tells and ends. */
class SealKilledTest {

    private static final int ROUNDS = 8;

    /** How many rounds there may be until one of each kind was killed in the middle. */
    private static final int MOST_ROUNDS = 200;

    /** The site that is half done when the process is killed; those before it warm it up. */
    private static final int KILLED = 2;

    private static final String DAY = "2024-06-01";
    private static final String DATE = "2024-03-01";
    private static final String VERSION = "notices/privacy/" + DATE;
    private static final String SEALS = "notices/privacy/seals.yaml";
    private static final String REASON = "More than one.";

    /** Texts in ten languages, so that there is much to write. */
    private static final MiniSite SITE = site("We keep your name.\n");

    private static final MiniSite CORRECTED = site("We keep your names.\n");

    private static MiniSite site(String text) {
        MiniSite site =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        languages: [en, ar, de, es, fr, hu, ja, pl, ru, zh]
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        """);
        site = site.with(VERSION + "/notice.md", text);
        for (String tag : List.of("ar", "de", "es", "fr", "hu", "ja", "pl", "ru", "zh")) {
            site = site.with(VERSION + "/notice." + tag + ".md", text);
        }
        return site;
    }

    /** Seals and corrects one site after the other until it is killed. */
    static final class SealForEver {

        private SealForEver() {}

        public static void main(String[] arguments) throws IOException, UsageException {
            System.out.println("begin");
            for (int i = 0; ; i++) {
                SiteAtWork site = SiteAtWork.of(SITE, Path.of(arguments[0], "site" + i));
                site.seal(DAY, DATE);
                edit(site);
                site.correct(DAY, DATE, REASON);
            }
        }
    }

    private static void edit(SiteAtWork site) throws IOException {
        FolderWriter writer = FolderWriter.of(site.file(""), Manner.KEPT);
        for (Map.Entry<String, String> file : CORRECTED.files().entrySet()) {
            writer.write(file.getKey(), file.getValue());
        }
    }

    @Test
    void checkSaysWhatIsHalfDoneAndTheSameCommandEndsIt(@TempDir Path temporary) throws Exception {
        SiteAtWork whole = SiteAtWork.of(SITE, temporary.resolve("whole"));
        whole.seal(DAY, DATE);
        edit(whole);
        whole.correct(DAY, DATE, REASON);
        long seed = Long.getLong("noticeboard.seed", System.nanoTime());
        System.out.println("killed seals: -Dnoticeboard.seed=" + seed);
        Random random = new Random(seed);
        int seals = 0;
        int corrections = 0;
        for (int round = 0;
                round < ROUNDS || ((seals == 0 || corrections == 0) && round < MOST_ROUNDS);
                round++) {
            boolean correction = round % 2 == 1;
            Path folder = temporary.resolve("round" + round);
            SiteAtWork site = new SiteAtWork(folder.resolve("site" + KILLED));
            String first = correction ? "/sealed/article.1.txt" : "/sealed/article.ar.txt";
            KilledProcess.run(
                    SealForEver.class, site.file(VERSION + first), random.nextInt(4), folder);
            boolean half = isHalfDone(site);
            seals += half && !correction ? 1 : 0;
            corrections += half && correction ? 1 : 0;
            end(site);
            assertThat(files(site))
                    .as("round " + round + " of seed " + seed)
                    .isEqualTo(files(whole));
            assertThat(site.check(DAY)).isEmpty();
        }
        System.out.println(seals + " seals and " + corrections + " corrections were in the middle");
        assertThat(seals).isPositive();
        assertThat(corrections).isPositive();
    }

    /** Whether something is unfinished, which nothing else than {@code check} is asked. */
    private static boolean isHalfDone(SiteAtWork site) throws UsageException {
        String unfinished = ": error[seal-unfinished]: ";
        assertThat(site.check(DAY))
                .allMatch(
                        line ->
                                line.contains(unfinished)
                                        || line.contains(": error[sealed-changed]: ")
                                        || line.contains(": warning[unsealed]: "));
        return site.check(DAY).stream().anyMatch(line -> line.contains(unfinished));
    }

    private static void end(SiteAtWork site) throws IOException, UsageException {
        if (!Files.exists(site.file(SEALS))) {
            assertThat(site.seal(DAY, DATE).failed()).isFalse();
        }
        if (!site.text(SEALS).contains("correction")) {
            edit(site);
            assertThat(site.correct(DAY, DATE, REASON).failed()).isFalse();
        }
    }

    private static Map<String, String> files(SiteAtWork site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(site.file("notices"))) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                String path = site.file("").relativize(file).toString().replace('\\', '/');
                if (!path.contains("/.noticeboard")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }
}
