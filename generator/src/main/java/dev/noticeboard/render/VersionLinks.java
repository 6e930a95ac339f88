package dev.noticeboard.render;

import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import java.util.List;
import java.util.Map;

/**
 * Where a version can be read, wherever it is listed: the one place that knows all pages of a
 * version.
 *
 * @param edition the notice in the language of the list
 * @param phrases the list's own words
 */
record VersionLinks(Edition edition, Phrases phrases) {

    /** A link before it is known from where it leads. */
    record VersionLink(String words, Address address) {}

    List<VersionLink> of(Version version) {
        return List.of(new VersionLink(phrases.words("history.text"), edition.dated(version)));
    }

    /** The same for a page, each with words that tell it from those of other versions. */
    List<Page.QualifiedLink> from(String page, Version version) {
        String name =
                phrases.words(
                        "print.version",
                        Map.of(
                                "date",
                                version.effective()
                                        .map(phrases.messages()::date)
                                        .orElse(version.name())));
        String of = phrases.words("section.link-of", Map.of("heading", name));
        return of(version).stream()
                .map(link -> new Page.QualifiedLink(link.words(), of, link.address().from(page)))
                .toList();
    }
}
