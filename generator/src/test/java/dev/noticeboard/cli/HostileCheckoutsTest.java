package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checkouts in which a stranger has put links, hidden names and odd files, at every place that is
 * read or written. Whatever a command does with one, nothing outside of the folders that it was
 * given is read or changed.
 */
class HostileCheckoutsTest {

    private static final int CHECKOUTS = Integer.getInteger("noticeboard.hostile", 500);

    private static final String TEXT = "notices/privacy/2024-03-01/notice.md";

    /** What stands in every file that must not be read. */
    private static final String CANARY = "canary-5d1e";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    base-url: https://example.com/legal/
                    -- rule-sets/own.yaml --
                    title: House rules
                    jurisdiction: us-ca
                    law: {name: House, citation: Handbook, in-force: 2024-01-01, text-checked: 2024-02-01}
                    applies-when: to us
                    requirements:
                      - {id: h.kept, citation: §1, requires: It says what., when: always, met-by: [section], severity: warning, since: 2024-01-01, verified: false}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    rule-sets: [own]
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2024-03-01/notice.de.md --
                    Wir behalten Ihren Namen.
                    -- notices/privacy/2024-03-01/disclosures.yaml --
                    rights: [{id: delete}]
                    -- notices/privacy/2026-01-01/notice.md --
                    We keep your name and address.
                    -- notices/privacy/2026-01-01/notice.de.md --
                    Wir behalten Ihren Namen und Ihre Anschrift.
                    -- notices/terms/notice.yaml --
                    title: Terms
                    -- notices/terms/2024-03-01/notice.md --
                    Be kind.
                    """);

    @TempDir private Path folder;

    /** What a command is given beside the source folder, where it writes, and its words. */
    private record Run(List<String> writes, List<String> words) {}

    private static final Map<String, Run> RUNS =
            Map.ofEntries(
                    run("check", List.of(), "check"),
                    run(
                            "build",
                            List.of("target/site"),
                            "build",
                            "--fail-on=never",
                            "--output={}/target/site"),
                    run("seal", List.of("notices"), "seal", "privacy"),
                    run("seal-draft", List.of("notices"), "seal", "privacy", "2027-01-01"),
                    run(
                            "correct",
                            List.of("notices"),
                            "correct",
                            "privacy",
                            "2024-03-01",
                            "--reason=Typo"),
                    run("draft", List.of("notices"), "draft", "terms"),
                    run("redline", List.of(), "redline", "privacy", "2024-03-01", "2026-01-01"),
                    run("coverage", List.of(), "coverage", "--format=json"),
                    run(
                            "announce",
                            List.of("target/announcement"),
                            "announce",
                            "privacy",
                            "2026-01-01",
                            "--output={}/target/announcement"),
                    run(
                            "review",
                            List.of("target/review", "target/review.md"),
                            "review",
                            "--base=HEAD",
                            "--output={}/target/review",
                            "--report={}/target/review.md"),
                    run(
                            "publish",
                            List.of("target/site", "public"),
                            "publish",
                            "--fail-on=never",
                            "--allow=unsealed",
                            "--output={}/target/site",
                            "--target=directory:{}/public"),
                    run("schema", List.of("schemas"), "schema", "--output={}/schemas"));

    private static Map.Entry<String, Run> run(String name, List<String> writes, String... words) {
        return Map.entry(name, new Run(writes, List.of(words)));
    }

    @Test
    void nothingOutsideIsReadOrChanged() throws Exception {
        long seed = Long.getLong("noticeboard.seed", System.nanoTime());
        System.out.println("hostile checkouts: -Dnoticeboard.seed=" + seed);
        Path template = template();
        List<String> names = new ArrayList<>(new TreeSet<>(RUNS.keySet()));
        Path checkout = template.resolveSibling("checkout");
        Path outside = template.resolveSibling("outside");
        Files.move(template.resolve("outside"), outside);
        int refused = 0;
        for (int i = 0; i < CHECKOUTS; i++) {
            Random random = new Random(seed + i);
            String name = names.get(i % names.size());
            FilesBelow.copy(template.resolve("checkout"), checkout, name.equals("review"));
            if (name.equals("correct")) {
                Files.writeString(checkout.resolve(TEXT), "We keep names.\n");
            }
            List<String> laid = Oddity.layInto(checkout, outside, random);
            refused += assertHarmless(name, name + " of seed " + (seed + i) + ": " + laid);
            FilesBelow.remove(checkout);
        }
        System.out.println(refused + " of " + CHECKOUTS + " runs were refused or failed");
        assertThat(refused).isBetween(CHECKOUTS / 10, CHECKOUTS * 9 / 10);
    }

    private int assertHarmless(String name, String what) throws Exception {
        Path checkout = folder.resolve("checkout");
        Path lying = folder.resolve("outside");
        Run run = RUNS.get(name);
        List<Path> named = new ArrayList<>();
        for (String path : run.writes()) {
            Path written = checkout.resolve(path);
            named.add(Files.isDirectory(written) ? written.toRealPath() : written);
        }
        FilesBelow outside = FilesBelow.of(lying);
        FilesBelow before = FilesBelow.of(checkout);
        List<String> words = new ArrayList<>();
        for (String word : run.words()) {
            words.add(word.replace("{}", checkout.toString()));
        }
        if (!name.equals("schema")) {
            words.add("--source=" + checkout);
        }
        Ran ran = Ran.run(words.toArray(String[]::new));
        assertThat(ran.status()).as(what).isBetween(0, 2);
        assertThat(ran.out() + ran.err())
                .as(what)
                .doesNotContain(CANARY)
                .doesNotContain("fault of Noticeboard")
                .doesNotContain("java.");
        assertThat(FilesBelow.of(lying)).as(what).isEqualTo(outside);
        FilesBelow after = FilesBelow.of(checkout);
        for (String changed : after.changedSince(before)) {
            Path path = checkout.resolve(changed);
            assertThat(named).as("%s: %s changed", what, changed).anyMatch(path::startsWith);
            assertThat(FilesBelow.text(path)).as("%s: %s", what, changed).doesNotContain(CANARY);
        }
        return ran.status() == 0 ? 0 : 1;
    }

    /** A checkout with everything in it that a command makes, and what lies outside of it. */
    private Path template() throws Exception {
        Path place = folder.resolve("template");
        Path checkout = place.resolve("checkout");
        GitClone clone = GitClone.of(SITE, checkout, ".");
        for (String name : List.of("seal", "build", "publish", "announce", "schema")) {
            Run run = RUNS.get(name);
            List<String> words = new ArrayList<>();
            for (String word : run.words()) {
                words.add(word.replace("{}", checkout.toString()));
            }
            words.addAll(name.equals("schema") ? List.of() : List.of("--source=" + checkout));
            Ran ran = Ran.run(words.toArray(String[]::new));
            assertThat(ran.status()).as("%s: %s", name, ran).isZero();
        }
        SITE.with("notices/privacy/draft/notice.md", "We keep all.\n")
                .with("notices/privacy/draft/notice.de.md", "Wir behalten alles.\n")
                .writeTo(checkout);
        clone.commit("All of it");
        for (String secret :
                List.of(".env", ".hidden/notice.md", "README.md", "src/notice.md", ".git/canary")) {
            Files.createDirectories(checkout.resolve(secret).getParent());
            Files.writeString(checkout.resolve(secret), CANARY + "\n");
        }
        FilesBelow.remove(checkout.resolve(".git/hooks"));
        FilesBelow.copy(checkout, place.resolve("outside"), false);
        // What lies outside would do as sources and as a site: only that it is marked.
        for (String marked :
                List.of("notices", "rule-sets", "schemas", "site.yaml", "target/announcement")) {
            FilesBelow.append(place.resolve("outside").resolve(marked), CANARY + "\n");
        }
        return place;
    }
}
