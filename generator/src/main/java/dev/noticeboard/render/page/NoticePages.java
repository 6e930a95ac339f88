package dev.noticeboard.render.page;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ContactAnchor;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.data.JsonLd;
import dev.noticeboard.render.html.ArticleHtml;
import dev.noticeboard.render.html.Isolated;
import dev.noticeboard.render.html.SectionMark;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.notice.VersionFacts;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a notice in one language: the one in effect, and each version's own. */
public final class NoticePages {

    /** Up to so many sections, the contents are a plain list. */
    private static final int FEW_SECTIONS = 7;

    private final SiteSources sources;
    private final Frames frames;
    private final LocalizedNotice localized;
    private final LocalizedNotice original;
    private final List<LocalizedNotice> localizations;
    private final Phrases phrases;
    private final SectionMarks marks;
    private final Map<String, String> articles = new HashMap<>();

    /**
     * The pages of a notice.
     *
     * @param localized the notice in the language of the pages
     * @param localizations the notice in every language, the one that counts first
     * @param comparisons its versions, compared
     * @param histories its sections, each through all versions
     */
    public NoticePages(
            SiteSources sources,
            Frames frames,
            LocalizedNotice localized,
            List<LocalizedNotice> localizations,
            Comparisons comparisons,
            SectionHistories histories) {
        this.sources = sources;
        this.frames = frames;
        this.localized = localized;
        this.original = localizations.get(0);
        this.localizations = localizations;
        this.phrases = sources.phrases(localized.language());
        this.marks = new SectionMarks(localized, comparisons, histories);
    }

    /** The page at the short address, which shows the version that applies. */
    public Page.NoticePage current(Version version) {
        return page(version, localized.shortAddress(), false);
    }

    /** The page at a version's own address. */
    public Page.NoticePage dated(Version version) {
        return page(version, localized.dated(version), true);
    }

    private Page.NoticePage page(Version version, Address address, boolean dated) {
        Article article = localized.article(version);
        VersionText text = version.texts().get(localized.language());
        String page = address.path();
        List<Page.ContentsLine> contents =
                contents(
                        article.body().sections(),
                        ArticleHtml.numbers(localized.notice(), article.body().sections()),
                        localized.language());
        return new Page.NoticePage(
                frames.frame(particulars(version, article, address, dated)),
                localized.notice().slug(),
                version.name(),
                dated,
                version.effective().isEmpty(),
                new Banners(sources, localized, original, page).of(version, dated),
                new VersionFacts(localized, phrases).of(version),
                localized.dated(version).from(page),
                text.summary().map(words -> new Markup(Html.escaped(words))),
                contents,
                phrases.words(
                        "contents.summary", Map.of("count", Integer.toString(contents.size()))),
                contents.size() > FEW_SECTIONS,
                ArticleHtml.at(html(version, article, dated), Address.of("").from(page)),
                text.changes(),
                redline(version, page),
                localized.before(version).map(other -> link(other, page)),
                localized.after(version).map(other -> link(other, page)));
    }

    private Optional<String> redline(Version version, String page) {
        return version.effective()
                .flatMap(date -> localized.before(version))
                .map(before -> localized.changes(version).from(page));
    }

    private String html(Version version, Article article, boolean dated) {
        Map<String, List<SectionMark>> own =
                version.effective().isPresent() ? marks.of(version) : Map.of();
        Map<String, List<SectionMark>> shown = dated ? own : marks.ofCurrent(version);
        // The same text is on two pages, which differ only where a change is announced.
        return shown.equals(own)
                ? articles.computeIfAbsent(version.name(), name -> html(article, own))
                : html(article, shown);
    }

    private String html(Article article, Map<String, List<SectionMark>> shown) {
        return ArticleHtml.of(article, localized.notice(), phrases, shown);
    }

    private Page.NamedLink link(Version version, String page) {
        String date = version.effective().map(phrases.messages()::date).orElse(version.name());
        return new Page.NamedLink(date, localized.dated(version).from(page));
    }

    private Frames.Particulars particulars(
            Version version, Article article, Address address, boolean dated) {
        Status status = localized.timeline().status(version);
        String page = address.path();
        boolean indexed = dated ? status == Status.IN_EFFECT : status != Status.WITHDRAWN;
        List<Page.NamedLink> way =
                dated
                        ? List.of(
                                new Page.NamedLink(
                                        localized.title(), localized.shortAddress().from(page)))
                        : List.of();
        List<String> contacts = localized.contacts(version);
        Optional<Address> contact =
                contacts.stream().findFirst().map(id -> address.at(ContactAnchor.of(id)));
        return new Frames.Particulars(
                localized.language(),
                page,
                title(version, article, status, dated),
                article.title(),
                localized.notice().description().map(words -> words.in(localized.language())),
                indexed && status != Status.DRAFT,
                way,
                Optional.of(dated ? versionWords(version) : article.title()),
                elsewhere(version, dated),
                status == Status.IN_EFFECT ? localized.shortAddress() : address,
                relations(version, address, dated),
                Optional.of(JsonLd.notice(sources, localized, version, address, contacts)),
                article.title()
                        + " · "
                        + sources.site().organization().name().in(localized.language()),
                foot(version, status),
                contact,
                Optional.of(localized));
    }

    private String title(Version version, Article article, Status status, boolean dated) {
        Map<String, String> places =
                Map.of(
                        "notice", article.title(),
                        "date", versionDate(version),
                        "organization",
                                sources.site().organization().name().in(localized.language()));
        if (status == Status.DRAFT) {
            return phrases.words(
                    "title.draft", Map.of("title", phrases.words("title.notice", places)));
        }
        String key =
                switch (status) {
                    case SUPERSEDED -> "title.superseded";
                    case UPCOMING -> "title.upcoming";
                    case WITHDRAWN -> "title.withdrawn";
                    default -> "title.dated";
                };
        return phrases.words(dated ? key : "title.notice", places);
    }

    private String foot(Version version, Status status) {
        String where =
                sources.site()
                        .baseUrl()
                        .map(base -> " · " + localized.dated(version).below(base))
                        .orElse("");
        String digest = localized.digest(version).substring(0, 12);
        return versionWords(version)
                + " · "
                + phrases.words("status." + status.word())
                + where
                + " · "
                + digest;
    }

    private String versionWords(Version version) {
        return version.effective().isEmpty()
                ? phrases.words("status.draft")
                : phrases.words("print.version", Map.of("date", versionDate(version)));
    }

    private String versionDate(Version version) {
        return version.effective().map(phrases.messages()::date).orElse("");
    }

    /** The way from one version to all others (RFC 5829, sections 3.1, 3.2, 3.5 and 3.6). */
    private List<Page.Relation> relations(Version version, Address address, boolean dated) {
        String page = address.path();
        List<Page.Relation> relations = new ArrayList<>();
        relations.add(Frames.relation("version-history", localized.history().from(page)));
        if (dated) {
            relations.add(Frames.relation("latest-version", localized.shortAddress().from(page)));
        }
        relate(relations, "predecessor-version", localized.predecessor(version), page);
        relate(relations, "successor-version", localized.successor(version), page);
        return relations;
    }

    private void relate(
            List<Page.Relation> relations, String rel, Optional<Version> other, String page) {
        other.map(version -> Frames.relation(rel, localized.dated(version).from(page)))
                .ifPresent(relations::add);
    }

    private List<Frames.Elsewhere> elsewhere(Version version, boolean dated) {
        List<Frames.Elsewhere> elsewhere = new ArrayList<>();
        for (LocalizedNotice other : localizations) {
            if (other.has(version)) {
                elsewhere.add(
                        new Frames.Elsewhere(
                                other.language(),
                                dated ? other.dated(version) : other.shortAddress(),
                                false));
            } else if (other.shown().isPresent()) {
                elsewhere.add(new Frames.Elsewhere(other.language(), other.shortAddress(), true));
            }
        }
        return elsewhere;
    }

    private static List<Page.ContentsLine> contents(
            List<Section> sections, Map<String, String> numbers, String language) {
        List<Page.ContentsLine> lines = new ArrayList<>();
        for (Section section : sections) {
            String words = PlacedText.words(section.heading()).strip();
            if (PlacedText.hasWords(words)) {
                lines.add(
                        new Page.ContentsLine(
                                section.anchor(),
                                Optional.ofNullable(numbers.get(section.anchor())),
                                Isolated.markup(words, language),
                                contents(section.sections(), numbers, language)));
            }
        }
        return lines;
    }
}
