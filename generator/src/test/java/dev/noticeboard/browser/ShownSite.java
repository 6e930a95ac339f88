package dev.noticeboard.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sites that are looked at in browsers, each built once, when somebody first asks for it. */
enum ShownSite {
    /** The first site, or the one that somebody asked to look at. */
    CONTENT {
        @Override
        BuiltSite build() {
            return BuiltSite.asked()
                    .orElseGet(
                            () ->
                                    BuiltSite.of(
                                            Path.of("..", "content"),
                                            Path.of("target", "site-of-content")));
        }
    },

    /**
     * What the first one has not got: versions that are over, yet to come and withdrawn, Japanese
     * and Arabic, a base URL, aliases, numbers, notes, and a table of twelve columns.
     */
    SEVERAL_VERSIONS {
        @Override
        BuiltSite build() {
            return BuiltSite.of(
                    RESOURCES.resolve("browser/several"),
                    Path.of("target", "site-of-several-versions"));
        }
    },

    /** A company that states its facts. */
    FACTS {
        @Override
        BuiltSite build() {
            return BuiltSite.of(RESOURCES.resolve("garden"), Path.of("target", "site-of-facts"));
        }
    },

    /** Redlines of what is hard to show. */
    REDLINES {
        @Override
        BuiltSite build() {
            return BuiltSite.of(
                    RESOURCES.resolve("browser/redlines"), Path.of("target", "site-of-redlines"));
        }
    },

    /** What a review proposes. */
    PROPOSED {
        @Override
        BuiltSite build() throws Exception {
            return ProposedPages.built();
        }
    };

    private static final Path RESOURCES = Path.of("src/test/resources/dev/noticeboard");

    private static final Map<ShownSite, BuiltSite> BUILT = new ConcurrentHashMap<>();

    abstract BuiltSite build() throws Exception;

    /** The site, which nobody may change. */
    BuiltSite built() {
        return BUILT.computeIfAbsent(this, ShownSite::builtNow);
    }

    private static BuiltSite builtNow(ShownSite site) {
        try {
            return site.build();
        } catch (Exception e) {
            throw new IllegalStateException(site + " does not build", e);
        }
    }
}
