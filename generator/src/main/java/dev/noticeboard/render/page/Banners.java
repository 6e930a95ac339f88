package dev.noticeboard.render.page;

import dev.noticeboard.article.ContactAnchor;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.LanguageNames;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a visitor has to know about a version before reading it. */
final class Banners {

    private static final String INFORMATION = "information";
    private static final String CAUTION = "caution";
    private static final String STOP = "stop";

    private final SiteSources sources;
    private final LocalizedNotice localized;
    private final LocalizedNotice original;
    private final Phrases phrases;
    private final String page;

    /**
     * The banners of one page.
     *
     * @param localized the notice in the language of the page
     * @param original the notice in the language that counts
     * @param page the path of the page
     */
    Banners(SiteSources sources, LocalizedNotice localized, LocalizedNotice original, String page) {
        this.sources = sources;
        this.localized = localized;
        this.original = original;
        this.phrases = sources.phrases(localized.language());
        this.page = page;
    }

    /** The banners of a page that shows a version, in the order in which they stand. */
    List<Page.Banner> of(Version version, boolean dated) {
        List<Page.Banner> banners = new ArrayList<>();
        Status status = localized.timeline().status(version);
        if (status == Status.DRAFT) {
            banners.add(banner(STOP, "banner.draft", Map.of()));
        } else if (status == Status.WITHDRAWN) {
            banners.add(withdrawn(version));
        } else if (dated) {
            banners.add(status(version, status));
        } else if (status == Status.UPCOMING) {
            banners.add(whereApplies().isPresent() ? status(version, status) : notYet(version));
        }
        banners.addAll(corrected(version, dated));
        localized
                .timeline()
                .openWindow(version)
                .ifPresent(window -> banners.add(comments(window, version)));
        if (!dated) {
            localized
                    .next()
                    .flatMap(next -> there(next).map(there -> announcement(next, there)))
                    .ifPresent(banners::add);
        }
        if (!localized.original() && status != Status.DRAFT) {
            banners.add(translation(version, dated));
        }
        return banners;
    }

    /** A dated page tells of every correction, the page in effect of those made of late. */
    private List<Page.Banner> corrected(Version version, boolean dated) {
        CorrectionPhrases words = new CorrectionPhrases(sources, localized, original);
        Timeline timeline = localized.timeline();
        List<Correction> made =
                dated
                        ? timeline.corrections(version, localized.language())
                        : timeline.recentCorrections(version, localized.language());
        return made.stream()
                .map(correction -> words.banner(version, correction, page))
                .map(sentence -> new Page.Banner(INFORMATION, sentence))
                .toList();
    }

    private Page.Banner status(Version version, Status status) {
        Map<String, Markup> places = new LinkedHashMap<>();
        places.put("date", start(version));
        places.put("from", start(version));
        places.put("zone", Phrases.isolated(sources.site().zone().getId()));
        localized.timeline().until(version).ifPresent(date -> places.put("to", phrases.time(date)));
        localized
                .timeline()
                .inEffect()
                .ifPresent(current -> places.put("current-date", start(current)));
        return switch (status) {
            case IN_EFFECT -> banner(INFORMATION, "banner.in-effect", places);
            case UPCOMING ->
                    withChanges(
                            banner(INFORMATION, "banner.upcoming" + orNone(), places),
                            version,
                            localized);
            default -> withSince(banner(CAUTION, "banner.superseded" + orNone(), places), version);
        };
    }

    /** A banner with the way to what a version will change, in the language that it is there in. */
    private Page.Banner withChanges(Page.Banner banner, Version version, LocalizedNotice there) {
        if (there.before(version).isEmpty()) {
            return banner;
        }
        boolean here = there.language().equals(localized.language());
        return with(
                banner,
                here ? "banner.changes" : "banner.changes-elsewhere",
                there,
                there.changes(version));
    }

    private Page.Banner withSince(Page.Banner banner, Version version) {
        return localized.hasSince(version)
                ? with(banner, "banner.since", localized, localized.since(version))
                : banner;
    }

    /** A banner with a link behind its words, unless that leads to the page itself. */
    private Page.Banner with(
            Page.Banner banner, String key, LocalizedNotice there, Address target) {
        if (target.path().equals(page)) {
            return banner;
        }
        Markup link =
                phrases.linked(
                        key,
                        Map.of("language", name(there)),
                        Map.of("page", there.target(target, page, localized)));
        Markup words = new Html().markup(banner.words()).text(" ").markup(link).done();
        return new Page.Banner(banner.ground(), words);
    }

    private Page.Banner withdrawn(Version version) {
        Version.Withdrawal withdrawal = version.withdrawn().orElseThrow();
        Map<String, Markup> places = new LinkedHashMap<>();
        places.put("date", phrases.time(withdrawal.date()));
        places.put(
                "reason",
                phrases.ofVersion(CorrectionPhrases.withoutStop(withdrawal.reason()), version));
        places.put("from", start(version));
        localized.timeline().until(version).ifPresent(date -> places.put("to", phrases.time(date)));
        boolean applied = localized.timeline().everApplies(version);
        return banner(
                STOP, (applied ? "banner.withdrawn" : "banner.withdrawn-never") + orNone(), places);
    }

    // Each sentence that names what applies now has a twin for when nothing does.
    private String orNone() {
        return whereApplies().isPresent() ? "" : "-none";
    }

    /** The notice in the language in which the version in effect can be read. */
    private Optional<LocalizedNotice> whereApplies() {
        return localized.timeline().inEffect().flatMap(this::there);
    }

    /** The notice in the language of the page, or else in the one that counts. */
    private Optional<LocalizedNotice> there(Version version) {
        return Stream.of(localized, original).filter(it -> it.has(version)).findFirst();
    }

    private Markup name(LocalizedNotice there) {
        return LanguageNames.marked(sources, there.language(), phrases);
    }

    private Page.Banner banner(String ground, String key, Map<String, Markup> places) {
        LocalizedNotice current = whereApplies().orElse(localized);
        return new Page.Banner(
                ground,
                phrases.linked(
                        key,
                        places,
                        Map.of(
                                "current", current.target(current.shortAddress(), page, localized),
                                "history",
                                        localized.target(localized.history(), page, localized))));
    }

    private Markup start(Version version) {
        return version.effective().map(phrases::time).orElse(Markup.NONE);
    }

    private Page.Banner notYet(Version version) {
        return new Page.Banner(
                INFORMATION,
                phrases.sentence(
                        "banner.not-yet",
                        Map.of("date", start(version)),
                        Map.of("upcoming", localized.dated(version).from(page))));
    }

    private Page.Banner announcement(Version version, LocalizedNotice there) {
        String elsewhere = there.language().equals(localized.language()) ? "" : "-elsewhere";
        String posted = version.posted().isPresent() ? "-posted" : "";
        Map<String, Markup> places = new LinkedHashMap<>();
        places.put("date", start(version));
        places.put("change", firstChange(version, there));
        places.put("language", name(there));
        version.posted().ifPresent(date -> places.put("posted", phrases.time(date)));
        Markup words =
                phrases.linked(
                        "banner.announced" + posted + elsewhere,
                        places,
                        Map.of("upcoming", there.target(there.dated(version), page, localized)));
        return withChanges(new Page.Banner(INFORMATION, words), version, there);
    }

    private Markup firstChange(Version version, LocalizedNotice there) {
        return Optional.ofNullable(version.texts().get(there.language())).stream()
                .flatMap(text -> text.changes().stream())
                .findFirst()
                .map(change -> phrases.ofNotice(change, there.language()))
                .orElse(Markup.NONE);
    }

    private Page.Banner comments(Version.CommentWindow window, Version version) {
        Contact contact =
                Optional.ofNullable(sources.site().contacts().get(window.contact())).orElseThrow();
        boolean current = page.equals(localized.shortAddress().path());
        Address shown =
                localized.contacts(version).contains(contact.id())
                        ? (current ? localized.shortAddress() : localized.dated(version))
                        : Address.of(sources.addresses().home(localized.language()));
        return new Page.Banner(
                INFORMATION,
                phrases.sentence(
                        "banner.comments",
                        Map.of(
                                "date", phrases.time(window.until()),
                                "zone", Phrases.isolated(sources.site().zone().getId()),
                                "role",
                                        new Markup(
                                                Html.escaped(
                                                        contact.role().in(localized.language())))),
                        Map.of("contact", shown.at(ContactAnchor.of(contact.id())).from(page))));
    }

    private Page.Banner translation(Version version, boolean dated) {
        Optional<Version> current = localized.timeline().current();
        boolean older = !dated && current.isPresent() && !current.get().equals(version);
        Address counts = dated ? original.dated(version) : original.shortAddress();
        Map<String, Markup> places = new LinkedHashMap<>();
        places.put("language", name(original));
        places.put("date", start(version));
        return new Page.Banner(
                CAUTION,
                phrases.linked(
                        older ? "banner.translation-older" : "banner.translation",
                        places,
                        Map.of("original", original.target(counts, page, localized))));
    }
}
