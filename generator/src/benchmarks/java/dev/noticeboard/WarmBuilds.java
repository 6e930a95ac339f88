package dev.noticeboard;

import com.sun.management.OperatingSystemMXBean;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a site of one sentence costs in a process that has built it before: hardly more than what is
 * set up again. No test: it is run by hand, and {@code BENCHMARKS.md} holds its figures.
 */
final class WarmBuilds {

    private static final int WARM_UP = 500;
    private static final int COUNTED = 100;

    private WarmBuilds() {}

    /** Prints a row of a table for each site. */
    public static void main(String[] arguments) throws IOException, UsageException {
        Map<String, String> sites = new TreeMap<>();
        sites.put("one sentence", "");
        sites.put("one sentence and two laws", "rule-sets: [eu-gdpr, us-ca-ccpa]");
        Path folder = Files.createTempDirectory("noticeboard-warm-");
        for (Map.Entry<String, String> site : sites.entrySet()) {
            Path sources = site(site.getValue()).writeTo(folder.resolve(site.getKey()));
            Path output = folder.resolve(site.getKey() + " built");
            build(sources, output, WARM_UP);
            double milliseconds = build(sources, output, COUNTED) / 1e6 / COUNTED;
            System.out.printf(Locale.ROOT, "| %s | %.1f ms |%n", site.getKey(), milliseconds);
        }
    }

    private static MiniSite site(String laws) {
        return MiniSite.of(
                """
                -- site.yaml --
                organization: {name: Example}
                -- notices/privacy/notice.yaml --
                title: Privacy policy
                %s
                -- notices/privacy/2024-03-01/notice.md --
                We keep your name.
                """
                        .formatted(laws));
    }

    /** The processor time of some builds, in nanoseconds, the collector's included. */
    private static long build(Path sources, Path output, int times) throws UsageException {
        OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = machine.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            LocalDate day = LocalDate.parse("2026-11-30");
            new Noticeboard(Sites.settings(sources, output, day, FailOn.NEVER)).build();
        }
        return machine.getProcessCpuTime() - start;
    }
}
