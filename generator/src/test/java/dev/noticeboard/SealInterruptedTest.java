package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed leaves the old state, the new one, or one that the next run tells and mends.
 * Each file is written whole, in an order that is fixed, so that all states are known: the first
 * files are new, the others old.
 */
class SealInterruptedTest {

    private static final String DAY = "2024-06-01";
    private static final String VERSION = "notices/privacy/2024-03-01";
    private static final String TEXT = VERSION + "/notice.md";
    private static final String SEALS = "notices/privacy/seals.yaml";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2024-03-01/notice.de.md --
                    Wir behalten Ihren Namen.
                    """);

    @TempDir private Path folder;

    @Test
    void aSeal() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        Map<String, String> before = files(site);
        site.seal(DAY, "2024-03-01");
        Map<String, String> after = files(site);
        List<String> order =
                List.of("/sealed/article.de.txt", "/sealed/article.txt", "/sealed/inputs.yaml");
        for (int written = 1; written <= order.size(); written++) {
            restore(site, before);
            for (String name : order.subList(0, written)) {
                site.write(VERSION + name, after.get(VERSION + name));
            }
            assertThat(site.check(DAY))
                    .singleElement()
                    .asString()
                    .startsWith(VERSION + "/sealed:1:1: error[seal-unfinished]: ");
            assertThat(site.seal(DAY, "2024-03-01").failed()).isFalse();
            assertThat(files(site)).isEqualTo(after);
        }
    }

    @Test
    void aSealFromADraftWhoseFolderHasItsDateAlready() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.seal(DAY, "2024-03-01");
        site.write("notices/privacy/2024-09-01/notice.md", "We keep nothing.\n");
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.seal(DAY, "2024-09-01").summary()).contains("sealed privacy 2024-09-01");
    }

    @Test
    void aCorrection() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.seal(DAY, "2024-03-01");
        site.edit(TEXT, "your name", "your names, at {{organization.name}}");
        site.edit(VERSION + "/notice.de.md", "Ihren", "Ihre");
        Map<String, String> before = files(site);
        site.correct(DAY, "2024-03-01", "More than one.");
        Map<String, String> after = files(site);
        List<String> order =
                List.of(
                        "/sealed/article.1.txt",
                        "/sealed/article.de.1.txt",
                        "/sealed/article.de.txt",
                        "/sealed/article.txt",
                        "/sealed/inputs.yaml");
        for (int written = 0; written <= order.size(); written++) {
            restore(site, before);
            for (String name : order.subList(0, written)) {
                site.write(VERSION + name, after.get(VERSION + name));
            }
            assertThat(site.check(DAY))
                    .as("after %s files", written)
                    .allMatch(
                            line ->
                                    line.contains(": error[seal-unfinished]: ")
                                            || line.contains(": error[sealed-changed]: "))
                    .hasSize(written == 0 ? 2 : 3);
            assertThat(site.correct(DAY, "2024-03-01", "More than one.").failed()).isFalse();
            assertThat(files(site)).isEqualTo(after);
        }
    }

    @Test
    void whatWasHalfWrittenIsPassedOver() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.write("notices/privacy/.noticeboard-part", "- vers");
        site.write(VERSION + "/sealed/.noticeboard-part", "artic");
        assertThat(site.seal(DAY, "2024-03-01").failed()).isFalse();
        assertThat(site.check(DAY)).isEmpty();
        assertThat(site.text(SEALS)).startsWith("# Written by noticeboard seal");
    }

    private static Map<String, String> files(SiteAtWork site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = site.file("");
        try (Stream<Path> below = Files.walk(root)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return files;
    }

    private static void restore(SiteAtWork site, Map<String, String> files) throws IOException {
        for (String path : files(site).keySet()) {
            if (!files.containsKey(path)) {
                Files.delete(site.file(path));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            site.write(file.getKey(), file.getValue());
        }
    }
}
