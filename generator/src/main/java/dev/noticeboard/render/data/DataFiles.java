package dev.noticeboard.render.data;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Json;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.notice.ListedNotice;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.SiteSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a site says to programs: its notices and versions, and what search engines may visit. */
public final class DataFiles {

    private final SiteSources sources;

    public DataFiles(SiteSources sources) {
        this.sources = sources;
    }

    /**
     * {@code versions.json} of a notice in one language, newest version first.
     *
     * @param original the notice in the language that counts
     */
    public SiteFile versions(LocalizedNotice localized, LocalizedNotice original) {
        String path = localized.data().path();
        List<Version> versions = new ArrayList<>(localized.versions());
        Collections.reverse(versions);
        Optional<Version> current = localized.timeline().inEffect().filter(localized::has);
        Json.Members json =
                Json.object()
                        .with("notice", localized.notice().slug())
                        .with("lang", localized.language())
                        .with("title", localized.title())
                        .with("address", localized.shortAddress().from(path))
                        .with("history", localized.history().from(path))
                        .with("feed", localized.feed().from(path))
                        .with("in-effect", current.map(Version::name))
                        .with("shown", localized.shown().map(Version::name))
                        .with(
                                "reacknowledge-since",
                                localized.reacknowledgeSince().map(Version::name));
        Json.Members all =
                withUpcomingElsewhere(json, ListedNotice.of(localized, original).next(), path)
                        .with("versions", Json.array(versions, v -> version(v, localized, path)));
        return SiteFile.text(path, all.pretty(), "application/json");
    }

    private static Json version(Version version, LocalizedNotice localized, String path) {
        Timeline timeline = localized.timeline();
        Json.Members members =
                Json.object()
                        .with("id", version.name())
                        .with("status", timeline.status(version).word())
                        .with("title", localized.article(version).title())
                        .with("version", version.label())
                        .with(
                                "from",
                                timeline.everApplies(version)
                                        ? Optional.of(version.name())
                                        : Optional.empty())
                        .with("until", timeline.until(version).map(Object::toString))
                        .with("posted", version.posted().map(Object::toString))
                        .with("added", version.seal().added().map(Object::toString))
                        .with("reviewed", version.reviewed().map(Object::toString))
                        .with("withdrawn", version.withdrawn().map(gone -> gone.date().toString()))
                        .with("kind", version.change().map(ChangeKind::word))
                        .with("article", localized.digest(version))
                        .with("address", localized.dated(version).from(path))
                        .with("changes", localized.changes(version).from(path))
                        .with(
                                "changes-data",
                                localized
                                        .before(version)
                                        .map(before -> localized.changesData(version).from(path)));
        List<Correction> corrections = timeline.corrections(version, localized.language());
        return corrections.isEmpty()
                ? members
                : members.with(
                        "corrections",
                        Json.array(
                                corrections,
                                each ->
                                        Json.object()
                                                .with("day", each.day().toString())
                                                .with("technical", each.technical())
                                                .with(
                                                        "address",
                                                        localized
                                                                .correction(version, each)
                                                                .from(path))));
    }

    /** The next version to come, where it is not there in this language but in the original. */
    private static Json.Members withUpcomingElsewhere(
            Json.Members json, Optional<ListedNotice.Elsewhere> next, String path) {
        return next.map(
                        version ->
                                json.with(
                                        "upcoming-elsewhere",
                                        Json.object()
                                                .with("id", version.version())
                                                .with("lang", version.language())
                                                .with("address", version.address().from(path))
                                                .with("versions", version.data().from(path))))
                .orElse(json);
    }

    /**
     * {@code notices.json}: every notice of the site in every language.
     *
     * @param nextChange the next day on which the same sources make other pages
     */
    public SiteFile notices(List<ListedNotice> notices, Optional<LocalDate> nextChange) {
        String path = SiteAddresses.NOTICES;
        Json.Members json =
                Json.object()
                        .with(
                                "organization",
                                sources.site().organization().name().in(sources.site().language()))
                        .with("languages", Json.strings(sources.site().languages()))
                        .with("next-change", nextChange.map(Object::toString))
                        .with(
                                "notices",
                                Json.array(
                                        notices.stream()
                                                .filter(notice -> notice.shown().isPresent())
                                                .toList(),
                                        notice -> notice(notice, path)));
        return SiteFile.text(path, json.pretty(), "application/json");
    }

    private static Json notice(ListedNotice notice, String path) {
        ListedNotice.Shown shown = notice.shown().orElseThrow();
        Json.Members json =
                Json.object()
                        .with("notice", notice.slug())
                        .with("lang", notice.language())
                        .with("title", notice.title())
                        .with("version", shown.version())
                        .with("status", shown.status().word())
                        .with("upcoming", shown.upcoming())
                        .with("address", notice.shortAddress().from(path))
                        .with("versions", notice.data().from(path));
        return withUpcomingElsewhere(json, notice.next(), path);
    }

    /** {@code robots.txt} (RFC 9309). */
    public SiteFile robots() {
        String sitemap =
                sources.site()
                        .baseUrl()
                        .map(
                                base ->
                                        "\nSitemap: "
                                                + Address.of(SiteAddresses.SITEMAP).below(base)
                                                + "\n")
                        .orElse("");
        return SiteFile.text(
                SiteAddresses.ROBOTS, "User-agent: *\nAllow: /\n" + sitemap, "text/plain");
    }

    /**
     * {@code sitemap.xml} by the protocol of sitemaps.org: the pages that search engines may list.
     * It holds absolute addresses alone, so there is none where the site has no base URL.
     */
    public Optional<SiteFile> sitemap(List<String> pages) {
        return sources.site().baseUrl().map(base -> sitemap(pages, base));
    }

    private static SiteFile sitemap(List<String> pages, String base) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String page : pages) {
            xml.append("  <url><loc>")
                    .append(Html.escaped(Address.of(page).below(base)))
                    .append("</loc></url>\n");
        }
        return SiteFile.text(
                SiteAddresses.SITEMAP, xml.append("</urlset>\n").toString(), "application/xml");
    }
}
