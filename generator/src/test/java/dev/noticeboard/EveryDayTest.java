package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.build.SitePreparation;
import dev.noticeboard.model.NextChange;
import dev.noticeboard.model.Reading;
import dev.noticeboard.output.FileSink;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.RenderedNotice;
import dev.noticeboard.render.RenderedSite;
import dev.noticeboard.render.SiteRenderer;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Settings;
import dev.noticeboard.source.text.Sources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The next change is the day on which the pages change, no day before and no day after: each site
 * is built for every day of four months, and its pages differ from those of the day before on the
 * announced days alone.
 */
class EveryDayTest {

    private static final LocalDate START = LocalDate.parse("2024-01-20");
    private static final int DAYS = 120;

    @Test
    void pagesDifferOnTheAnnouncedDaysAlone() {
        pagesDifferOnTheAnnouncedDaysAlone(1);
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 3})
    void pagesOfOtherSitesDifferOnTheAnnouncedDaysAlone(long seed) {
        pagesDifferOnTheAnnouncedDaysAlone(seed);
    }

    private static void pagesDifferOnTheAnnouncedDaysAlone(long seed) {
        MiniSite site = generated(new Random(seed));
        List<LocalDate> announced = new ArrayList<>();
        List<LocalDate> changed = new ArrayList<>();
        Built before = built(site, START);
        for (LocalDate day = START.plusDays(1);
                day.isBefore(START.plusDays(DAYS));
                day = day.plusDays(1)) {
            Built now = built(site, day);
            if (before.next.equals(Optional.of(day))) {
                announced.add(day);
            } else {
                assertThat(now.next).as("announced on %s", day).isEqualTo(before.next);
            }
            if (!now.files.equals(before.files)) {
                changed.add(day);
            }
            before = now;
        }
        assertThat(announced).as(site.files().toString()).isEqualTo(changed).hasSizeGreaterThan(2);
    }

    /**
     * A site as of one day.
     *
     * @param next the day that it announces
     * @param files what it consists of, without that day
     */
    private record Built(Optional<LocalDate> next, Map<String, String> files) {}

    private static Built built(MiniSite site, LocalDate day) {
        Settings settings = Sites.settings(Path.of("in"), Path.of("out"), day, FailOn.ERROR);
        Reading<Sources> read = Reading.of(site.sources());
        SiteSources sources = new SitePreparation(settings).prepare(read).sources();
        Map<String, String> files = new TreeMap<>();
        SiteRenderer renderer = new SiteRenderer(sources);
        List<RenderedNotice> notices =
                sources.site().notices().stream()
                        .map(notice -> renderer.notice(notice, FileSink.MEMORY))
                        .toList();
        Optional<LocalDate> next = NextChange.after(day, sources.site().notices());
        List<SiteFile> others = renderer.site(notices, next, FileSink.MEMORY);
        for (SiteFile file : RenderedSite.of(notices, others).files()) {
            String text =
                    new String(file.content(), UTF_8)
                            .replaceFirst(" *\"next-change\": \"[0-9-]+\",\n", "");
            files.put(file.path(), file.permanent() + " " + file.anchors() + "\n" + text);
        }
        return new Built(next, files);
    }

    private static MiniSite generated(Random random) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "site.yaml",
                """
                organization: {name: Example}
                languages: [en, de]
                base-url: https://example.com/
                contacts:
                  office: {role: Privacy office, email: office@example.com}
                """);
        for (String slug : List.of("cookies", "privacy")) {
            files.put("notices/" + slug + "/notice.yaml", "title: " + slug + "\n");
            for (int version = random.nextInt(4); version >= 0; version--) {
                LocalDate effective = day(random);
                String folder = "notices/" + slug + "/" + effective + "/";
                files.put(folder + "notice.md", front(random) + "## One\n\nWords.\n");
                if (random.nextBoolean()) {
                    files.put(folder + "notice.de.md", "## Eins\n\nWorte.\n");
                }
            }
        }
        return new MiniSite(files);
    }

    private static String front(Random random) {
        StringBuilder front = new StringBuilder("---\nchange: material\n");
        if (random.nextInt(3) == 0) {
            front.append("withdrawn: {date: ").append(day(random)).append(", reason: Wrong}\n");
        }
        if (random.nextInt(2) == 0) {
            front.append("comments: {until: ").append(day(random)).append(", to: office}\n");
        }
        return front.append("---\n").toString();
    }

    /** A day around those that are built, or a little before or after them. */
    private static LocalDate day(Random random) {
        return START.plusDays(random.nextInt(DAYS + 60) - 30L);
    }
}
