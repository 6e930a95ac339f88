package dev.noticeboard;

import com.sun.management.OperatingSystemMXBean;
import dev.noticeboard.model.Finding;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What twice the input costs, for each kind of input that once took time that grew with its square,
 * or could. No test: it is run by hand, and {@code BENCHMARKS.md} holds its figures.
 *
 * <p>Each site is checked, or two versions of it compared, three times after once that is not
 * counted; the median of the processor times counts, the collector's included.
 */
final class Doubling {

    private static final double MOST = 2.3;
    private static final int RUNS = 3;

    private Doubling() {}

    /**
     * Prints a row of a table for each kind; exit status 1 where a row is over the limit.
     *
     * @param arguments words that the names of the kinds begin with; all kinds where there is none
     */
    public static void main(String[] arguments) throws IOException, UsageException {
        boolean fine = true;
        Map<String, Kind> kinds = new LinkedHashMap<>(kinds());
        kinds.putAll(RedlineDoubling.kinds());
        kinds.keySet()
                .removeIf(
                        name ->
                                arguments.length > 0
                                        && Arrays.stream(arguments).noneMatch(name::startsWith));
        for (Map.Entry<String, Kind> kind : kinds.entrySet()) {
            double once = seconds(kind.getValue(), kind.getValue().size);
            double twice = seconds(kind.getValue(), 2 * kind.getValue().size);
            double ratio = twice / once;
            fine &= ratio <= MOST;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.2f s | %.2f s | %.1f |%n",
                    kind.getKey(),
                    kind.getValue().size,
                    once,
                    twice,
                    ratio);
        }
        System.exit(fine ? 0 : 1);
    }

    /** What is done with a site. */
    interface Work {
        Outcome on(Noticeboard noticeboard) throws UsageException;
    }

    /** A kind of site, the smaller of the two sizes in which it is measured, and what is done. */
    record Kind(int size, IntFunction<MiniSite> site, Work work) {

        Kind(int size, IntFunction<MiniSite> site) {
            this(size, site, Noticeboard::check);
        }
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("empty files in a version's folder", new Kind(5_000, Doubling::files));
        kinds.put("findings in one line", new Kind(20_000, n -> text("a&#x200b;b ".repeat(n))));
        kinds.put("codes in one line", new Kind(20_000, n -> text("`a` ".repeat(n))));
        kinds.put("tags in `languages`", new Kind(10_000, Doubling::languages));
        kinds.put("categories, each with 20 sources", new Kind(1_000, Doubling::categories));
        String nest = "[".repeat(1000) + "a" + "]".repeat(999) + "\n\n";
        kinds.put("blocks of 1,000 nested brackets", new Kind(400, n -> text(nest.repeat(n))));
        kinds.put("broken links and sections", new Kind(800, Doubling::links));
        kinds.put("short lines", new Kind(100_000, n -> text("word\n".repeat(n))));
        kinds.put("paragraphs", new Kind(20_000, n -> text("word\n\n".repeat(n))));
        kinds.put("marks of direction in one line", new Kind(50_000, Doubling::marks));
        kinds.put("`{{contact}}`, 100 contacts each", new Kind(20_000, Doubling::contacts));
        return kinds;
    }

    private static double seconds(Kind kind, int size) throws IOException, UsageException {
        Path folder = Files.createTempDirectory("doubling");
        kind.site.apply(size).writeTo(folder);
        Settings settings = Sites.settings(folder, folder.resolve("out"));
        List<Double> times = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            long before = processorNanos();
            Outcome outcome = kind.work.on(new Noticeboard(settings));
            long took = processorNanos() - before;
            if (run > 0) {
                times.add(took / 1e9);
            }
            if (outcome.findings().stream().map(Finding::message).anyMatch(String::isEmpty)) {
                throw new IllegalStateException("a finding says nothing");
            }
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static MiniSite text(String text) {
        return MiniSite.of(
                "-- site.yaml --\norganization: {name: Example}\n"
                        + "-- notices/privacy/notice.yaml --\ntitle: Privacy policy\n"
                        + "-- notices/privacy/2024-03-01/notice.md --\n"
                        + text
                        + "\n");
    }

    private static MiniSite files(int number) {
        Map<String, String> files = new LinkedHashMap<>(text("Words.").files());
        for (int i = 0; i < number; i++) {
            files.put("notices/privacy/2024-03-01/file" + i + ".txt", "");
        }
        return new MiniSite(files);
    }

    private static MiniSite languages(int number) {
        String tags =
                IntStream.range(0, number)
                        .mapToObj(
                                i -> "x" + Integer.toString(40_000 + i, 36).replaceAll("\\d", "z"))
                        .collect(Collectors.joining(", "));
        return text("Words.")
                .with("site.yaml", "organization: {name: Example}\nlanguages: [" + tags + "]\n");
    }

    private static MiniSite categories(int number) {
        String sources =
                IntStream.range(0, 20)
                        .mapToObj(i -> "  - {id: s" + i + ", name: Source " + i + "}\n")
                        .collect(Collectors.joining("", "sources:\n", ""));
        String named =
                IntStream.range(0, 20).mapToObj(i -> "s" + i).collect(Collectors.joining(", "));
        String categories =
                IntStream.range(0, number)
                        .mapToObj(i -> "  - {id: c" + i + ", name: C" + i + ", sources: [" + named)
                        .collect(Collectors.joining("]}\n", "categories:\n", "]}\n"));
        return text("{{disclosures categories}}")
                .with("notices/privacy/2024-03-01/disclosures.yaml", sources + categories);
    }

    private static MiniSite links(int number) {
        return text(
                IntStream.range(0, number)
                        .mapToObj(
                                i ->
                                        "## What we keep "
                                                + i
                                                + "\n\nSee [that](#what-we-kept-"
                                                + i
                                                + ").\n\n")
                        .collect(Collectors.joining()));
    }

    private static MiniSite marks(int number) {
        return text("a\u200fb ".repeat(number));
    }

    private static MiniSite contacts(int number) {
        String contacts =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "  c" + i + ": {role: Role, email: a@example.com}\n")
                        .collect(Collectors.joining());
        String shown =
                IntStream.range(0, 100).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        return text("{{contact}}\n\n".repeat(number))
                .with("site.yaml", "organization: {name: Example}\ncontacts:\n" + contacts)
                .with(
                        "notices/privacy/notice.yaml",
                        "title: Privacy policy\ncontacts: [" + shown + "]\n");
    }
}
