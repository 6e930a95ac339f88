package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.Exhaustive;
import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checkouts in which a stranger has put links, hidden names and odd files, at every place that is
 * read or written. Whatever a command does with one, nothing outside of the folders that it was
 * given is read or changed.
 */
class HostileCheckoutsTest {

    private static final String TEXT = "notices/privacy/2024-03-01/notice.md";

    /** What every checkout is looked at with, then one of what is asked now and then. */
    private static final List<String> ALWAYS = List.of("check", "build");

    private static final List<String> SOMETIMES =
            List.of("review", "coverage", "redline", "announce");

    /** What writes among the sources, or elsewhere, comes last: one of them. */
    private static final List<String> AT_LAST =
            List.of("seal", "seal-draft", "correct", "draft", "publish", "schema");

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
        nothingOutsideIsReadOrChanged(Integer.getInteger("noticeboard.hostile", 100));
    }

    @Exhaustive
    @Test
    void nothingOutsideIsReadOrChangedInFiveTimesAsMany() throws Exception {
        nothingOutsideIsReadOrChanged(500);
    }

    private void nothingOutsideIsReadOrChanged(int checkouts) throws Exception {
        long seed = Long.getLong("noticeboard.seed", System.nanoTime());
        System.out.println("hostile checkouts: -Dnoticeboard.seed=" + seed);
        Path template = template();
        Path checkout = template.resolveSibling("checkout");
        Path lying = template.resolveSibling("outside");
        Files.move(template.resolve("outside"), lying);
        FilesBelow outside = FilesBelow.of(lying);
        FilesBelow.copy(template.resolve("checkout"), checkout);
        FilesBelow pristine = FilesBelow.unread(checkout);
        int runs = 0;
        int refused = 0;
        for (int i = 0; i < checkouts; i++) {
            Random random = new Random(seed + i);
            List<String> names = commands(random);
            if (names.contains("correct")) {
                Files.writeString(checkout.resolve(TEXT), "We keep names.\n");
            }
            List<String> laid = Oddity.layInto(checkout, lying, random);
            for (String name : names) {
                runs++;
                refused += assertHarmless(name, name + " of seed " + (seed + i) + ": " + laid);
            }
            assertThat(FilesBelow.of(lying)).as("%s of %s", names, laid).isEqualTo(outside);
            pristine.restore(checkout, template.resolve("checkout"));
        }
        System.out.println(refused + " of " + runs + " runs were refused or failed");
        if (checkouts >= 100) {
            assertThat(refused).isBetween(runs / 10, runs * 9 / 10);
        }
    }

    private static List<String> commands(Random random) {
        List<String> names = new ArrayList<>(ALWAYS);
        names.add(SOMETIMES.get(random.nextInt(SOMETIMES.size())));
        names.add(AT_LAST.get(random.nextInt(AT_LAST.size())));
        return names;
    }

    private int assertHarmless(String name, String what) throws Exception {
        Path checkout = folder.resolve("checkout");
        Run run = RUNS.get(name);
        List<Path> named = new ArrayList<>();
        for (String path : run.writes()) {
            Path written = checkout.resolve(path);
            if (name.equals("schema") && Files.isSymbolicLink(written)) {
                // Without a source folder it is whoever names a link that answers for it.
                return 0;
            }
            named.add(Files.isDirectory(written) ? written.toRealPath() : written);
        }
        FilesBelow before = FilesBelow.unread(checkout);
        Ran ran = run(name, checkout);
        assertThat(ran.status()).as(what).isBetween(0, 2);
        assertThat(ran.out() + ran.err())
                .as(what)
                .doesNotContain(CANARY)
                .doesNotContain("fault of Noticeboard")
                .doesNotContain("java.");
        for (String changed : FilesBelow.unread(checkout).changedSince(before)) {
            Path path = checkout.resolve(changed);
            assertThat(named).as("%s: %s changed", what, changed).anyMatch(path::startsWith);
            assertThat(FilesBelow.text(path)).as("%s: %s", what, changed).doesNotContain(CANARY);
        }
        return ran.status() == 0 ? 0 : 1;
    }

    private static Ran run(String name, Path checkout) {
        List<String> words = new ArrayList<>();
        for (String word : RUNS.get(name).words()) {
            words.add(word.replace("{}", checkout.toString()));
        }
        if (!name.equals("schema")) {
            words.add("--source=" + checkout);
        }
        return Ran.run(words.toArray(String[]::new));
    }

    /** A checkout with everything in it that a command makes, and what lies outside of it. */
    private Path template() throws Exception {
        Path place = folder.resolve("template");
        Path checkout = place.resolve("checkout");
        GitClone clone = GitClone.of(SITE, checkout, ".");
        for (String name : List.of("seal", "build", "publish", "announce", "schema")) {
            Ran ran = run(name, checkout);
            assertThat(ran.status()).as("%s: %s", name, ran).isZero();
        }
        SITE.with("notices/privacy/draft/notice.md", "We keep all.\n").writeTo(checkout);
        clone.commit("All of it");
        clone.git("gc", "--quiet");
        for (String secret :
                List.of(".env", ".hidden/notice.md", "README.md", "src/notice.md", ".git/canary")) {
            Files.createDirectories(checkout.resolve(secret).getParent());
            Files.writeString(checkout.resolve(secret), CANARY + "\n");
        }
        FilesBelow.remove(checkout.resolve(".git/hooks"));
        FilesBelow.copy(checkout, place.resolve("outside"));
        FilesBelow.remove(place.resolve("outside/.git"));
        // What lies outside would do as sources and as a site: only that it is marked.
        for (String marked :
                List.of("notices", "rule-sets", "schemas", "site.yaml", "target/announcement")) {
            FilesBelow.append(place.resolve("outside").resolve(marked), CANARY + "\n");
        }
        return place;
    }
}
