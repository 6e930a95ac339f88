package dev.noticeboard.build;

import dev.noticeboard.inspect.WrittenLink;
import dev.noticeboard.output.FileSink;
import dev.noticeboard.render.SiteRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Makes what is made of each notice, or takes it as an earlier build made it of the same; several
 * notices at the same time.
 */
final class NoticeBuilds {

    // Any other folder is no notice, and its name may be none for a file of ours.
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final NoticeStations stations;
    private final SiteRenderer renderer;
    private final List<WrittenLink> shared;
    private final Consumer<PreparedNotice> seen;
    private final Optional<PageCache> cache;
    private final boolean anew;
    private final String inputs;
    private final Queue<PageCache.Made> made = new ConcurrentLinkedQueue<>();

    private NoticeBuilds(
            NoticeStations stations,
            Consumer<PreparedNotice> seen,
            Optional<PageCache> cache,
            boolean anew) {
        this.stations = stations;
        this.renderer = new SiteRenderer(stations.sources());
        this.shared = WrittenLinks.ofSettings(stations.texts(), stations.sources());
        this.seen = seen;
        this.cache = cache;
        this.anew = anew;
        this.inputs = cache.isPresent() ? stations.inputs().shared() : "";
    }

    /** Takes what there is in a cache, and keeps there what there was not. */
    static NoticeBuilds cached(NoticeStations stations, Optional<PageCache> cache) {
        return new NoticeBuilds(stations, prepared -> {}, cache, false);
    }

    /** Makes all anew, whatever there is in a cache, and keeps it there. */
    static NoticeBuilds anew(NoticeStations stations, Optional<PageCache> cache) {
        return new NoticeBuilds(stations, prepared -> {}, cache, true);
    }

    /**
     * Makes all anew.
     *
     * @param seen is shown every notice before its pages are made, by any thread
     */
    static NoticeBuilds shown(NoticeStations stations, Consumer<PreparedNotice> seen) {
        return new NoticeBuilds(stations, seen, Optional.empty(), true);
    }

    NoticeStations stations() {
        return stations;
    }

    /** Renders the pages of the site. */
    SiteRenderer renderer() {
        return renderer;
    }

    /** The links that editors wrote for all pages. */
    List<WrittenLink> shared() {
        return shared;
    }

    /**
     * What is made of a notice.
     *
     * @param sink takes the pages that are made
     */
    NoticeBuild notice(String slug, FileSink sink) {
        if (cache.isEmpty() || !SLUG.matcher(slug).matches()) {
            return built(slug, sink);
        }
        String of = stations.inputs().of(slug, inputs, stations.foundIn(slug));
        Optional<NoticeBuild> earlier = anew ? Optional.empty() : cache.get().find(slug, of);
        return earlier.orElseGet(
                () -> {
                    NoticeBuild built = built(slug, sink);
                    if (PageCache.isLasting(built)) {
                        made.add(new PageCache.Made(slug, of, built));
                    }
                    return built;
                });
    }

    private NoticeBuild built(String slug, FileSink sink) {
        PreparedNotice prepared = stations.notice(slug);
        seen.accept(prepared);
        return NoticeBuild.of(prepared, stations, renderer, shared, sink);
    }

    /** Keeps what was made, for the next build. */
    void keep() throws IOException {
        if (cache.isPresent()) {
            cache.get().keep(List.copyOf(made));
        }
    }
}
