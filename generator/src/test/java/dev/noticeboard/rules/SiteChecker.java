package dev.noticeboard.rules;

import dev.noticeboard.MiniSite;
import java.util.List;

/** Everything that stands between a site's sources and its findings. */
interface SiteChecker {

    /** The findings about a site, as the console prints them, sorted. */
    List<String> findings(MiniSite site);
}
