package dev.noticeboard.rules;

import java.util.List;
import java.util.Map;

/** Everything that stands between a site's sources and its findings. */
interface SiteChecker {

    /**
     * Checks a site.
     *
     * @param files the text of each file by its path below the source folder
     * @return the findings as the console prints them, sorted
     */
    List<String> findings(Map<String, String> files);
}
