package dev.noticeboard.output;

import dev.noticeboard.files.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One of three sites for tests, which share some files, change some, and have some alone.
 *
 * @param files its files
 * @param manifest their manifest
 */
public record SampleSite(List<SiteFile> files, Manifest manifest) {

    private static final int PAGES = 24;

    public SampleSite {
        files = List.copyOf(files);
    }

    /** All of them. */
    public static final List<SampleSite> ALL = List.of(of(0), of(1), of(2));

    private static SampleSite of(int number) {
        List<SiteFile> files = new ArrayList<>();
        files.add(SiteFile.text("robots.txt", "User-agent: *\n", "text/plain"));
        for (int page = 0; page < PAGES; page++) {
            if (page % 3 != number) {
                files.add(page(number, page, 200));
            }
        }
        // So long that many a process is killed while it writes this one.
        files.add(page(number, PAGES, 40_000));
        return new SampleSite(files, Manifest.of(LocalDate.parse("2026-01-31"), files, List.of()));
    }

    private static SiteFile page(int number, int page, int lines) {
        String text = ("page " + page + " of site " + number + "\n").repeat(lines);
        return SiteFile.page("notice/" + page + "/index.html", text, false, List.of());
    }

    /** Builds it into a folder. */
    public void writeTo(Path folder) throws IOException {
        new OutputFolder(folder, Project.none()).write(files, manifest);
    }
}
