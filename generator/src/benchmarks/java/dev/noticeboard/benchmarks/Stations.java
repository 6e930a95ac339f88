package dev.noticeboard.benchmarks;

import dev.noticeboard.article.Article;
import dev.noticeboard.check.Checks;
import dev.noticeboard.check.Subject;
import dev.noticeboard.inspect.InspectedFile;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Site;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.readability.Readability;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.SiteRenderer;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.source.SiteReader;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each station takes for one version of a notice, in a warm process: the mean time of one
 * operation. The redline is of this version and the one before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Stations {

    /** The folder of a notice, in the {@code notices} of any site. */
    @Param("content/notices/privacy")
    public String notice;

    private Sources sources;
    private OneNotice read;
    private Article older;
    private Article newer;
    private SiteSources pages;
    private SiteFile page;

    /** Takes the notice through all stations once. */
    @Setup
    public void takeThroughAllStations() throws IOException {
        Path folder = Path.of(System.getProperty("noticeboard.root", ".")).resolve(notice);
        sources = OneNotice.sources(folder, 1);
        read = new OneNotice(sources);
        newer = read.article(read.newest());
        OneNotice both = new OneNotice(OneNotice.sources(folder, 2));
        older = both.article(both.oldest());
        pages = read.pages();
        page =
                pages().stream()
                        .filter(file -> file.path().endsWith(".html"))
                        .reduce((a, b) -> a.content().length < b.content().length ? b : a)
                        .orElseThrow();
    }

    /** From its files to a notice; the files are in memory. */
    @Benchmark
    public Site reading() {
        return new SiteReader(false).read(sources).value();
    }

    /** From a version to its article. */
    @Benchmark
    public Article assembling() {
        return read.article(read.newest());
    }

    /** All that is looked for in an article, readability included. */
    @Benchmark
    public List<Finding> checks() {
        return Checks.run(
                new Subject(
                        read.site(),
                        read.notice(),
                        read.newest(),
                        read.text(read.newest()),
                        newer));
    }

    /** How hard an article is to read. */
    @Benchmark
    public Optional<Readability> readability() {
        return Readability.of(newer);
    }

    /** From two articles to their redline, for a notice of at least two versions. */
    @Benchmark
    public Redline redline() {
        return Redline.of(older, newer);
    }

    /** All pages and files of a notice of this one version, some four of them. */
    @Benchmark
    public List<SiteFile> pages() {
        return new SiteRenderer(pages).notice(read.notice()).files();
    }

    /** One page, the heaviest of these. */
    @Benchmark
    public InspectedFile inspecting() {
        return InspectedFile.of(page, Optional.empty());
    }
}
