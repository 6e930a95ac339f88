package dev.noticeboard.render.announce;

import dev.noticeboard.article.facts.ContactText;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Address;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.html.ChangedHeadings;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.notice.VersionFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The announcement of a version in each of its languages: an e-mail as text and as HTML, a banner
 * for other sites, and a post. It says nothing that depends on the day on which it is written.
 */
public final class Announcements {

    private final SiteSources sources;
    private final LocalizedNotice localized;
    private final Version version;
    private final LocalDate effective;
    private final String base;
    private final Phrases phrases;

    private Announcements(
            SiteSources sources,
            LocalizedNotice localized,
            Version version,
            LocalDate day,
            String base) {
        this.sources = sources;
        this.localized = localized;
        this.version = version;
        this.effective = day;
        this.base = base;
        this.phrases = sources.phrases(localized.language());
    }

    /**
     * The files of an announcement, by their names.
     *
     * @param version a version with an effective date
     * @param base the absolute address of the site's root
     */
    public static Map<String, String> of(
            SiteSources sources, Notice notice, Version version, String base) {
        LocalDate day =
                version.effective()
                        .orElseThrow(() -> new IllegalArgumentException("a draft has no date"));
        Map<String, String> files = new TreeMap<>();
        for (String language : sources.site().languages()) {
            LocalizedNotice localized = LocalizedNotice.of(sources, notice, language);
            if (localized.has(version)) {
                Announcement announcement =
                        new Announcements(sources, localized, version, day, base).announcement();
                files.put("email." + language + ".txt", AnnouncementText.of(announcement));
                files.put("email." + language + ".html", AnnouncementHtml.email(announcement));
                files.put("banner." + language + ".html", AnnouncementHtml.banner(announcement));
                files.put("post." + language + ".md", AnnouncementMarkdown.of(announcement));
            }
        }
        return files;
    }

    private Announcement announcement() {
        String title = localized.article(version).title();
        String organization = sources.site().organization().name().in(localized.language());
        String date = phrases.messages().date(effective);
        Map<String, String> names =
                Map.of("notice", title, "organization", organization, "date", date);
        Optional<Version> before = localized.before(version);
        return new Announcement(
                localized.language(),
                phrases.words("title.dated", names),
                phrases.words("feed.entry", Map.of("notice", title, "date", date)),
                phrases.words(
                        before.isPresent() ? "announce.opening" : "announce.opening-first", names),
                facts(date),
                passages(before),
                links(before),
                new Announcement.Contacts(phrases.words("contact.heading"), contacts()));
    }

    private List<Announcement.Fact> facts(String date) {
        List<Announcement.Fact> facts = new ArrayList<>();
        facts.add(
                new Announcement.Fact(
                        phrases.words("facts.effective"),
                        phrases.words("facts.from", Map.of("from", date))));
        facts.add(
                new Announcement.Fact(
                        phrases.words("history.kind"),
                        new VersionFacts(localized, phrases).kind(version)));
        version.label()
                .ifPresent(
                        label ->
                                facts.add(
                                        new Announcement.Fact(
                                                phrases.words("facts.label"), label)));
        return facts;
    }

    private List<Announcement.Passage> passages(Optional<Version> before) {
        List<Announcement.Passage> passages = new ArrayList<>();
        Optional<VersionText> text = Optional.ofNullable(version.texts().get(localized.language()));
        text.flatMap(VersionText::summary)
                .ifPresent(words -> passages.add(passage("glance.heading", false, List.of(words))));
        text.map(VersionText::changes)
                .filter(changes -> !changes.isEmpty())
                .ifPresent(changes -> passages.add(passage("versions.changed", true, changes)));
        before.ifPresent(older -> passages.add(sections(older)));
        return passages;
    }

    private Announcement.Passage sections(Version older) {
        Redline redline = Redline.of(localized.article(older), localized.article(version));
        List<String> headings =
                new ChangedHeadings(redline, phrases)
                        .entries().stream().map(ChangedHeadings.Entry::words).toList();
        return headings.isEmpty()
                ? passage(
                        "announce.sections", false, List.of(phrases.words("announce.no-sections")))
                : passage("announce.sections", true, headings);
    }

    private Announcement.Passage passage(String heading, boolean isList, List<String> lines) {
        return new Announcement.Passage(phrases.words(heading), isList, lines);
    }

    private List<Announcement.Link> links(Optional<Version> before) {
        List<Announcement.Link> links = new ArrayList<>();
        links.add(link("announce.read", localized.dated(version)));
        if (before.isPresent()) {
            links.add(link("announce.redline", localized.changes(version)));
        }
        return links;
    }

    private Announcement.Link link(String words, Address address) {
        return new Announcement.Link(phrases.words(words), address.below(base));
    }

    /** The contacts that the notice shows, and those in the version's text. */
    private List<Block.ContactBlock> contacts() {
        ContactText words = new ContactText(localized.language(), phrases.messages()::get);
        return Stream.concat(
                        localized.notice().contacts().stream(),
                        localized.contacts(version).stream())
                .distinct()
                .map(id -> Optional.ofNullable(sources.site().contacts().get(id)))
                .flatMap(Optional::stream)
                .map(contact -> words.block(contact, contact.place()))
                .toList();
    }
}
