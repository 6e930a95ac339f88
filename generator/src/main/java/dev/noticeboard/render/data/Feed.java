package dev.noticeboard.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The feed of a notice in one language (RFC 4287): an entry for each version, newest first, from
 * the day on which it is committed.
 *
 * <p>A version that came after this language did and is not there in it has an entry that leads to
 * the original. Once it is translated, the translation has an entry of its own.
 *
 * <p>An id must never change (4.2.6). It is the permanent address, where the site has a base URL,
 * and else a name-based UUID (RFC 9562, 5.3); of a version that is not there in this language, a
 * place in the feed. Every date comes from the sources, so that the same sources make the same feed
 * on any day.
 */
public final class Feed {

    /** RFC 4287, section 7. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    private final SiteSources sources;
    private final LocalizedNotice localized;
    private final LocalizedNotice original;
    private final Phrases phrases;
    private final FeedContent content;

    private Feed(
            SiteSources sources,
            LocalizedNotice localized,
            LocalizedNotice original,
            Comparisons comparisons) {
        this.sources = sources;
        this.localized = localized;
        this.original = original;
        this.phrases = sources.phrases(localized.language());
        this.content = new FeedContent(sources, localized, original, comparisons, this::href);
    }

    /**
     * The feed of a notice.
     *
     * @param localized the notice in the language of the feed, with one version at least
     * @param original the notice in the language that counts
     * @param comparisons its versions, compared
     */
    public static SiteFile of(
            SiteSources sources,
            LocalizedNotice localized,
            LocalizedNotice original,
            Comparisons comparisons) {
        String xml = new Feed(sources, localized, original, comparisons).xml();
        return SiteFile.text(localized.feed().path(), xml, MEDIA_TYPE);
    }

    private String xml() {
        List<Version> versions = versions();
        String organization = sources.site().organization().name().in(localized.language());
        Xml xml =
                new Xml()
                        .open(
                                "feed",
                                "xmlns",
                                "http://www.w3.org/2005/Atom",
                                "xml:lang",
                                localized.language())
                        .text("id", id(localized.feed()))
                        .text("title", localized.title() + " – " + organization);
        localized
                .notice()
                .description()
                .ifPresent(words -> xml.text("subtitle", words.in(localized.language())));
        xml.text("updated", instant(latest(versions)))
                .open("author")
                .text("name", organization)
                .close("author")
                .empty("link", "rel", "self", "type", MEDIA_TYPE, "href", href(localized.feed()));
        page(xml, localized.shortAddress(), localized);
        versions.forEach(version -> entry(xml, version));
        return xml.close("feed").done();
    }

    /**
     * The versions in this language, and those in the original alone from the first of them on, or
     * from the one that applies before it: nobody was told here of what is older. Newest first.
     */
    private List<Version> versions() {
        String since =
                Stream.concat(
                                localized.versions().stream().limit(1),
                                localized.timeline().current().stream())
                        .map(Version::name)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        List<Version> versions = new ArrayList<>();
        for (Version version : localized.timeline().versions()) {
            if (there(version).has(version) && version.name().compareTo(since) >= 0) {
                versions.add(version);
            }
        }
        Collections.reverse(versions);
        return versions;
    }

    /** The notice in the language in which a version can be read. */
    private LocalizedNotice there(Version version) {
        return localized.has(version) ? localized : original;
    }

    private void entry(Xml xml, Version version) {
        LocalizedNotice there = there(version);
        xml.open("entry")
                .text("id", id(localized.has(version) ? localized.dated(version) : place(version)))
                .text("title", title(version), "xml:lang", words())
                .text("published", instant(posted(version)))
                .text("updated", instant(updated(version)));
        page(xml, there.dated(version), there);
        version.change()
                .map(ChangeKind::word)
                .ifPresent(
                        kind ->
                                xml.empty(
                                        "category",
                                        "term",
                                        kind,
                                        "label",
                                        phrases.words("kind." + kind)));
        Optional.ofNullable(version.texts().get(there.language()))
                .flatMap(VersionText::summary)
                .ifPresent(summary -> xml.text("summary", summary, language(there)));
        xml.open("content", "type", "xhtml", "xml:lang", words())
                .markup(content.of(version))
                .close("content")
                .close("entry");
    }

    private String title(Version version) {
        String date = version.effective().map(phrases.messages()::date).orElse(version.name());
        String title =
                localized.has(version) ? localized.article(version).title() : localized.title();
        return phrases.words("feed.entry", Map.of("notice", title, "date", date));
    }

    /** What marks words of the notice, where the feed is in another language. */
    private String[] language(LocalizedNotice there) {
        return there.language().equals(localized.language())
                ? new String[0]
                : new String[] {"xml:lang", there.language()};
    }

    /** Where the feed itself speaks of a version that is not there in its language. */
    private Address place(Version version) {
        return localized.feed().at(version.name());
    }

    private String words() {
        return phrases.tagOn(localized.language());
    }

    private void page(Xml xml, Address address, LocalizedNotice there) {
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                there.language(),
                "href",
                href(address));
    }

    private String href(Address address) {
        return sources.site()
                .baseUrl()
                .map(address::below)
                .orElseGet(() -> address.from(localized.feed().path()));
    }

    private String id(Address address) {
        String name =
                sources.site().organization().name().in(sources.site().language())
                        + "\n"
                        + address.path()
                        + address.anchor().map(anchor -> "#" + anchor).orElse("");
        return sources.site()
                .baseUrl()
                .map(address::below)
                .orElseGet(() -> "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    /** When an entry's version was first shown, as far as its sources say. */
    private static LocalDate posted(Version version) {
        return version.posted().or(version::effective).orElseThrow();
    }

    /** The last day on which the sources say that something became different. */
    private LocalDate updated(Version version) {
        Stream<LocalDate> corrected =
                localized.timeline().corrections(version, there(version).language()).stream()
                        .map(Correction::day);
        Stream<LocalDate> added = version.seal().added().stream();
        return Stream.concat(
                        Stream.of(Stream.of(posted(version)), corrected, added)
                                .flatMap(days -> days),
                        version
                                .withdrawn()
                                .filter(
                                        gone ->
                                                localized.timeline().status(version)
                                                        == Status.WITHDRAWN)
                                .map(Version.Withdrawal::date)
                                .stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate latest(List<Version> versions) {
        return versions.stream().map(this::updated).max(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * A day as a date-time of RFC 3339: noon in UTC, which is the same day of the calendar from
     * twelve hours west of it to eleven hours east. The start of the day in the site's own zone
     * would depend on which rules for that zone the Java runtime happens to know.
     */
    private static String instant(LocalDate day) {
        return day + "T12:00:00Z";
    }
}
