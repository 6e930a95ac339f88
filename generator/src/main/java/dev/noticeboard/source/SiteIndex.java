package dev.noticeboard.source;

import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that one notice may know of another, so that no notice has to be held for the others.
 *
 * @param site the site with the outlines of its notices: no texts, no sealed texts, and the facts
 *     only of those from which others take theirs
 * @param broken the files of those with an error in them
 */
public record SiteIndex(Site site, Set<String> broken) {

    public SiteIndex {
        broken = Set.copyOf(broken);
    }

    /** The site with all of one notice, and the outlines of the others. */
    public Site with(Notice whole) {
        return site.with(
                site.notices().stream()
                        .map(notice -> notice.slug().equals(whole.slug()) ? whole : notice)
                        .toList());
    }

    /** The outline of a notice. */
    public Optional<Notice> notice(String slug) {
        return site.notices().stream().filter(notice -> notice.slug().equals(slug)).findFirst();
    }

    /** The slugs of its notices, in the order of the site. */
    public List<String> slugs() {
        return site.notices().stream().map(Notice::slug).toList();
    }
}
