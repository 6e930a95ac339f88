package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred findings about real notices, drawn by a seed, for a person to read against their
 * sources: more than 95 have to be true.
 *
 * <p>{@code -Dnoticeboard.corpus=DIR -Dnoticeboard.sample=SEED} prints them, each with the lines
 * round it, after a count of all findings by rule. {@code -Dnoticeboard.sample.rule=RULE} draws
 * among those of one rule.
 */
class FindingSampleTest {

    private static final int SIZE = 100;

    @TempDir private Path folder;

    @Test
    void printsASample() throws Exception {
        String seed = System.getProperty("noticeboard.sample", "");
        Assumptions.assumeFalse(seed.isEmpty(), "-Dnoticeboard.sample=SEED was not given");
        List<String> found = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (String tree : List.of("archive", "languages")) {
            Outcome outcome = check(Corpus.folder().resolve(tree));
            outcome.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
            outcome.findings().stream()
                    .filter(finding -> isAskedFor(finding.rule()))
                    .map(finding -> shown(tree, finding, outcome.sourceLines()))
                    .forEach(found::add);
        }
        List<String> sample = sample(found, Long.parseLong(seed));
        System.out.println(counts);
        System.out.println("sample of " + found.size() + " findings by seed " + seed);
        IntStream.range(0, sample.size())
                .forEach(i -> System.out.println("\n#" + (i + 1) + " " + sample.get(i)));
        assertThat(sample).hasSize(Math.min(SIZE, found.size()));
    }

    private static boolean isAskedFor(String rule) {
        String only = System.getProperty("noticeboard.sample.rule", "");
        return only.isEmpty() || only.equals(rule);
    }

    @Test
    void theSameSeedDrawsTheSameSampleWithoutRepetition() {
        List<String> all = IntStream.range(0, 1000).mapToObj(Integer::toString).toList();
        assertThat(sample(all, 7))
                .hasSize(SIZE)
                .doesNotHaveDuplicates()
                .isEqualTo(sample(all, 7))
                .isNotEqualTo(sample(all, 8));
        assertThat(sample(all.subList(0, 3), 7)).containsExactlyInAnyOrder("0", "1", "2");
    }

    @Test
    void aFindingIsShownWithTheLinesRoundIt() {
        Finding finding =
                Finding.of(Rule.PLACEHOLDER, new Place("notice.md", 2, 1), "wrong", "mend it");
        assertThat(shown("tree", finding, Map.of("notice.md", List.of("one", "two", "three"))))
                .isEqualTo(
                        "tree/notice.md:2:1: warning[placeholder]: wrong; mend it\n"
                                + "      1  one\n    > 2  two\n      3  three");
    }

    private Outcome check(Path source) throws UsageException {
        return new Noticeboard(
                        Sites.settings(source, folder, LocalDate.parse("2026-11-29"), FailOn.NEVER))
                .check();
    }

    private static List<String> sample(List<String> all, long seed) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.min(SIZE, shuffled.size()));
    }

    private static String shown(String tree, Finding finding, Map<String, List<String>> sources) {
        List<String> lines = sources.getOrDefault(finding.place().file(), List.of());
        int line = finding.place().line();
        return tree
                + "/"
                + finding
                + IntStream.rangeClosed(line - 2, line + 2)
                        .filter(number -> number > 0 && number <= lines.size())
                        .mapToObj(
                                number ->
                                        (number == line ? "\n    > " : "\n      ")
                                                + number
                                                + "  "
                                                + shortened(lines.get(number - 1)))
                        .collect(Collectors.joining());
    }

    private static String shortened(String line) {
        return line.length() > 400 ? line.substring(0, 400) + "…" : line;
    }
}
