package dev.noticeboard.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.output.SiteFile;
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
 * <p>An id must never change (4.2.6). It is the permanent address, where the site has a base URL,
 * and else a name-based UUID (RFC 9562, 5.3). Every date comes from the sources, so that the same
 * sources make the same feed on any day.
 */
final class Feed {

    /** RFC 4287, section 7. */
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final SiteSources sources;
    private final Edition edition;
    private final Comparisons comparisons;
    private final Phrases phrases;

    private Feed(SiteSources sources, Edition edition, Comparisons comparisons) {
        this.sources = sources;
        this.edition = edition;
        this.comparisons = comparisons;
        this.phrases = sources.phrases(edition.language());
    }

    /**
     * The feed of a notice.
     *
     * @param edition the notice in the language of the feed, with one version at least
     * @param comparisons its versions, compared
     */
    static SiteFile of(SiteSources sources, Edition edition, Comparisons comparisons) {
        String xml = new Feed(sources, edition, comparisons).xml();
        return SiteFile.text(edition.feed().path(), xml, MEDIA_TYPE);
    }

    private String xml() {
        List<Version> versions = new ArrayList<>(edition.versions());
        Collections.reverse(versions);
        String organization = sources.site().organization().name().in(edition.language());
        Xml xml =
                new Xml()
                        .open(
                                "feed",
                                "xmlns",
                                "http://www.w3.org/2005/Atom",
                                "xml:lang",
                                edition.language())
                        .text("id", id(edition.feed()))
                        .text("title", edition.title() + " – " + organization);
        edition.notice()
                .description()
                .ifPresent(words -> xml.text("subtitle", words.in(edition.language())));
        xml.text("updated", instant(latest(versions)))
                .open("author")
                .text("name", organization)
                .close("author")
                .empty("link", "rel", "self", "type", MEDIA_TYPE, "href", href(edition.feed()));
        page(xml, edition.shortAddress());
        versions.forEach(version -> entry(xml, version));
        return xml.close("feed").done();
    }

    private void entry(Xml xml, Version version) {
        Address address = edition.dated(version);
        xml.open("entry")
                .text("id", id(address))
                .text("title", title(version), "xml:lang", words())
                .text("published", instant(posted(version)))
                .text("updated", instant(updated(version)));
        page(xml, address);
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
        text(version)
                .flatMap(VersionText::summary)
                .ifPresent(summary -> xml.text("summary", summary));
        xml.open("content", "type", "xhtml", "xml:lang", words())
                .markup(content(version))
                .close("content")
                .close("entry");
    }

    private String title(Version version) {
        String date = version.effective().map(phrases.messages()::date).orElse(version.name());
        return phrases.words(
                "feed.entry", Map.of("notice", edition.article(version).title(), "date", date));
    }

    /** What a reader shows: the same facts, words and links as the history. */
    private Markup content(Version version) {
        Html html =
                new Html()
                        .open("div", Map.of("xmlns", XHTML, "dir", Languages.direction(words())))
                        .open("dl");
        for (Page.Fact fact : new VersionFacts(edition, phrases).announced(version)) {
            html.open("dt").text(fact.term()).close("dt");
            html.open("dd").markup(fact.words()).close("dd");
        }
        html.close("dl");
        text(version).ifPresent(text -> ownWords(html, text));
        comparisons.changes(version).ifPresent(compared -> sections(html, compared));
        for (VersionLinks.VersionLink link : new VersionLinks(edition, phrases).of(version)) {
            html.open("p")
                    .open("a", Map.of("href", href(link.address())))
                    .text(link.words())
                    .close("a")
                    .close("p");
        }
        return html.close("div").done();
    }

    /** Which sections a version changed, each as a link into its redline. */
    private void sections(Html html, Comparison compared) {
        ChangedSections changed = new ChangedSections(compared.redline(), phrases);
        if (changed.lines().isEmpty()) {
            return;
        }
        html.open("p").text(phrases.words("redline.listed-heading")).close("p").open("ul");
        for (ChangedSections.Line line : changed.lines()) {
            Address place = edition.changes(compared.newer()).at(line.anchor());
            html.open("li")
                    .open("a", Map.of("href", href(place)))
                    .markup(changed.words(line, Phrases.isolated(line.heading())))
                    .close("a")
                    .close("li");
        }
        html.close("ul");
    }

    /** What the notice's authors say about a version, in its language. */
    private void ownWords(Html html, VersionText text) {
        String language = edition.language();
        Map<String, String> own =
                language.equals(words())
                        ? Map.of()
                        : Map.of(
                                "lang", language,
                                "xml:lang", language,
                                "dir", Languages.direction(language));
        text.summary().ifPresent(words -> html.open("p", own).text(words).close("p"));
        if (!text.changes().isEmpty()) {
            html.open("ul", own);
            text.changes().forEach(change -> html.open("li").text(change).close("li"));
            html.close("ul");
        }
    }

    private Optional<VersionText> text(Version version) {
        return Optional.ofNullable(version.texts().get(edition.language()));
    }

    private String words() {
        return Frames.wordsTag(phrases.messages().language(), edition.language());
    }

    private void page(Xml xml, Address address) {
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                edition.language(),
                "href",
                href(address));
    }

    private String href(Address address) {
        return sources.site()
                .baseUrl()
                .map(address::below)
                .orElseGet(() -> address.from(edition.feed().path()));
    }

    private String id(Address address) {
        String name =
                sources.site().organization().name().in(sources.site().language())
                        + "\n"
                        + address.path();
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
                edition.timeline().corrections(version, edition.language()).stream()
                        .map(Correction::day);
        Stream<LocalDate> added = version.seal().added().stream();
        return Stream.concat(
                        Stream.of(Stream.of(posted(version)), corrected, added)
                                .flatMap(days -> days),
                        version
                                .withdrawn()
                                .filter(
                                        gone ->
                                                edition.timeline().status(version)
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
