package dev.noticeboard.render.notice;

import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a version can be read, wherever it is listed: the one place that knows all pages of a
 * version.
 *
 * @param localized the notice in the language of the list
 * @param phrases the list's own words
 */
public record VersionLinks(LocalizedNotice localized, Phrases phrases) {

    /** A link before it is known from where it leads. */
    public record VersionLink(String words, Address address) {}

    /** The pages that a version has on every day. */
    public List<VersionLink> of(Version version) {
        List<VersionLink> links = new ArrayList<>();
        links.add(new VersionLink(phrases.words("history.text"), localized.dated(version)));
        if (localized.before(version).isPresent()) {
            links.add(
                    new VersionLink(phrases.words("history.redline"), localized.changes(version)));
        }
        return links;
    }

    /** The pages that a version has on the day that the site is built as of. */
    private List<VersionLink> today(Version version) {
        List<VersionLink> links = new ArrayList<>(of(version));
        if (localized.hasSince(version)) {
            links.add(new VersionLink(phrases.words("history.since"), localized.since(version)));
        }
        return links;
    }

    /**
     * Today's pages as links on a page, each with words that tell it from those of other versions.
     */
    public List<Page.QualifiedLink> from(String page, Version version) {
        String of = phrases.words("section.link-of", Map.of("heading", phrases.version(version)));
        return today(version).stream()
                .map(link -> new Page.QualifiedLink(link.words(), of, link.address().from(page)))
                .toList();
    }
}
