package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain in {@code seals.yaml}: computed anew as {@code docs/seals.md} says, and broken. */
class SealChainTest {

    private static final String DAY = "2024-06-01";
    private static final String VERSION = "notices/privacy/2024-03-01";
    private static final String SEALS = "notices/privacy/seals.yaml";
    private static final String MEND =
            "; bring seals.yaml back from version control, and let only noticeboard write to it";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2023-01-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    reviewed: 2024-01-01
                    version: 2.0
                    ---
                    We keep your name, and nothing else.
                    -- notices/privacy/2024-03-01/disclosures.yaml --
                    recipients: none
                    """);

    @TempDir private Path folder;

    private SiteAtWork site;

    @BeforeEach
    void sealTwoVersionsAndCorrectOne() throws Exception {
        site = SiteAtWork.of(SITE, folder);
        assertThat(site.on("2024-03-01").seal("privacy", Optional.empty()).summary())
                .contains("sealed privacy 2023-01-01, privacy 2024-03-01");
        site.edit(VERSION + "/notice.md", "name, and", "name and");
        site.correct("2024-04-01", "2024-03-01", "A comma too many.");
        assertThat(site.check(DAY)).isEmpty();
    }

    @Test
    void everyDigestIsWhatOtherToolsMakeOfTheBytes() throws Exception {
        List<List<String>> entries = entries();
        assertThat(entries).hasSize(3);
        String previous = "";
        for (List<String> entry : entries) {
            String own = entry.get(entry.size() - 1);
            String lines = String.join("", entry.subList(0, entry.size() - 1));
            assertThat(own).isEqualTo("  digest: " + sha256(lines) + "\n");
            if (!previous.isEmpty()) {
                assertThat(entry).contains("  previous: " + previous + "\n");
            }
            previous = own.strip().substring("digest: ".length());
        }
        List<String> last = entries.get(2);
        String sources =
                sha256("recipients: none\n")
                        + "  disclosures.yaml\n"
                        + sha256("---\nversion: 2.0\n---\nWe keep your name and nothing else.\n")
                        + "  notice.md\n";
        assertThat(last)
                .contains("  sources: " + sha256(sources) + "\n")
                .contains("    en: " + sha256(site.text(VERSION + "/sealed/article.txt")) + "\n")
                .contains("  inputs: " + sha256(site.text(VERSION + "/sealed/inputs.yaml")) + "\n")
                .contains("  rules: " + Rule.GENERATION + "\n");
        assertThat(entries.get(1))
                .contains("    en: " + sha256(site.text(VERSION + "/sealed/article.1.txt")) + "\n");
    }

    @Test
    void aReasonThatIsEditedIsFoundAtItsEntry() throws Exception {
        site.edit(SEALS, "A comma too many.", "Nothing much.");
        assertThat(site.check(DAY))
                .containsExactly(
                        SEALS
                                + ":28:3: error[seal-broken]: entry 3, the correction of"
                                + " 2024-03-01, is not as it was written"
                                + MEND);
    }

    @Test
    void anEntryThatIsTakenOutIsFoundAtTheNextOne() throws Exception {
        rewrite(List.of(entries().get(1), entries().get(2)));
        assertThat(site.check(DAY))
                .contains(
                        SEALS
                                + ":3:3: error[seal-broken]: entry 1, the seal of 2024-03-01,"
                                + " follows an entry that is gone"
                                + MEND);
    }

    @Test
    void anEntryFromTheMiddleIsMissed() throws Exception {
        List<List<String>> entries = entries();
        rewrite(List.of(entries.get(0), entries.get(2)));
        assertThat(site.check(DAY))
                .contains(
                        SEALS
                                + ":15:3: error[seal-broken]: entry 2, the correction of"
                                + " 2024-03-01, does not follow the one above it: an entry was"
                                + " taken out, moved or changed"
                                + MEND,
                        SEALS
                                + ":15:3: error[seal-broken]: entry 2, the correction of"
                                + " 2024-03-01, corrects a version that was never sealed"
                                + MEND);
    }

    @Test
    void aChainThatIsCutShortIsFoundByTheFilesThatItSpokeOf() throws Exception {
        List<List<String>> entries = entries();
        rewrite(entries.subList(0, 2));
        assertThat(site.check(DAY))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                VERSION
                                                        + "/sealed/article.1.txt:1:1:"
                                                        + " error[seal-unfinished]: "));
        Files.delete(site.file(SEALS));
        assertThat(site.check(DAY))
                .hasSize(2)
                .allMatch(line -> line.contains(": error[seal-unfinished]: "));
    }

    @Test
    void entriesInAnotherOrderAreFound() throws Exception {
        List<List<String>> entries = entries();
        rewrite(List.of(entries.get(1), entries.get(0), entries.get(2)));
        assertThat(site.check(DAY)).filteredOn(line -> line.startsWith(SEALS)).hasSize(3);
    }

    @Test
    void aFolderThatIsRenamedIsMissed() throws Exception {
        Files.move(
                site.file("notices/privacy/2023-01-01"), site.file("notices/privacy/2023-02-01"));
        assertThat(site.check(DAY))
                .contains(
                        SEALS
                                + ":3:3: error[seal-broken]: the version 2023-01-01 was sealed, and"
                                + " its folder is gone; bring the folder back from version control,"
                                + " under its own name");
    }

    /** The entries of the file, line by line, each line with its end. */
    private List<List<String>> entries() throws Exception {
        List<List<String>> entries = new ArrayList<>();
        for (String line : site.text(SEALS).split("(?<=\n)", -1)) {
            if (line.startsWith("- ")) {
                entries.add(new ArrayList<>());
            }
            if (!entries.isEmpty() && !line.isEmpty()) {
                entries.get(entries.size() - 1).add(line);
            }
        }
        return entries;
    }

    private void rewrite(List<List<String>> entries) throws Exception {
        StringBuilder text = new StringBuilder("# Somebody wrote this.\nseals:\n");
        entries.forEach(entry -> entry.forEach(text::append));
        site.write(SEALS, text.toString());
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
