package dev.noticeboard.render.page;

import dev.noticeboard.article.ContactAnchor;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.NoticeKind;
import dev.noticeboard.model.Site;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.data.Feed;
import dev.noticeboard.render.html.Isolated;
import dev.noticeboard.render.notice.LanguageNames;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.Proposal;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The skeleton round the content of each page. */
public final class Frames {

    private final SiteSources sources;
    private final Address stylesheet;

    /**
     * The frames of a site.
     *
     * @param stylesheet where the style sheet is
     */
    public Frames(SiteSources sources, Address stylesheet) {
        this.sources = sources;
        this.stylesheet = stylesheet;
    }

    /**
     * What makes one page's frame its own.
     *
     * @param language the page's language
     * @param page its path
     * @param title the document's title
     * @param heading the {@code h1}
     * @param description one sentence about it
     * @param indexed whether search engines may list it
     * @param way the steps between the index and this page, each with its address
     * @param last the last step of the breadcrumb, empty on the index itself
     * @param elsewhere the page in the other languages, itself among them
     * @param canonical the page that stands for this one in a search engine
     * @param relations further link relations
     * @param jsonLd what the page says as JSON-LD
     * @param printHead the running head on paper
     * @param printFoot the running foot on paper
     * @param contact where the contact block is, if not on the index
     * @param notice the notice that the page is about, in its language
     */
    record Particulars(
            String language,
            String page,
            String title,
            String heading,
            Optional<String> description,
            boolean indexed,
            List<Page.NamedLink> way,
            Optional<String> last,
            List<Elsewhere> elsewhere,
            Address canonical,
            List<Page.Relation> relations,
            Optional<Markup> jsonLd,
            String printHead,
            String printFoot,
            Optional<Address> contact,
            Optional<LocalizedNotice> notice) {}

    /** The page in one language; unavailable where the address leads to the notice instead. */
    record Elsewhere(String language, Address address, boolean unavailable) {}

    Page.Frame frame(Particulars p) {
        Site site = sources.site();
        Phrases phrases = sources.phrases(p.language());
        String words = phrases.messages().language();
        Address home = Address.of(sources.addresses().home(p.language()));
        return new Page.Frame(
                p.language(),
                Languages.direction(p.language()),
                phrases.tagOn(p.language()),
                Languages.direction(words),
                sources.proposal().isPresent()
                        ? phrases.words("title.proposed", Map.of("title", p.title()))
                        : p.title(),
                Isolated.markup(p.heading(), p.language()),
                p.description(),
                p.indexed() && sources.proposal().isEmpty(),
                proposed(p, phrases, home),
                sources.href(stylesheet, p.page()),
                site.organization().name().in(p.language()),
                sources.href(home, p.page()),
                breadcrumb(p, phrases, home),
                languages(p),
                relations(p),
                openGraph(p),
                p.jsonLd(),
                p.printHead(),
                p.printFoot(),
                contact(p, home),
                p.notice().map(notice -> sources.href(notice.history(), p.page())),
                p.notice().map(notice -> sources.href(notice.feed(), p.page())),
                phrases.messages().words());
    }

    private Optional<Markup> proposed(Particulars p, Phrases phrases, Address home) {
        Address list = home.at(Proposal.LIST);
        return sources.proposal()
                .map(
                        proposal ->
                                phrases.sentence(
                                        "banner.proposed",
                                        Map.of(),
                                        Map.of("proposed", sources.href(list, p.page()))));
    }

    private List<Page.Crumb> breadcrumb(Particulars p, Phrases phrases, Address home) {
        List<Page.Crumb> crumbs = new ArrayList<>();
        if (p.last().isPresent()) {
            crumbs.add(
                    new Page.Crumb(
                            Isolated.markup(
                                    phrases.words("breadcrumb.home"),
                                    phrases.messages().language()),
                            Optional.of(sources.href(home, p.page()))));
            p.way()
                    .forEach(
                            step ->
                                    crumbs.add(
                                            new Page.Crumb(
                                                    Isolated.markup(step.words(), p.language()),
                                                    Optional.of(step.address()))));
            crumbs.add(
                    new Page.Crumb(
                            Isolated.markup(p.last().get(), p.language()), Optional.empty()));
        }
        return crumbs;
    }

    private List<Page.LanguageLink> languages(Particulars p) {
        if (sources.site().languages().size() < 2) {
            return List.of();
        }
        return p.elsewhere().stream()
                .map(
                        other ->
                                new Page.LanguageLink(
                                        other.language(),
                                        Languages.direction(other.language()),
                                        LanguageNames.of(sources, other.language()),
                                        other.language().equals(p.language())
                                                ? Optional.empty()
                                                : Optional.of(
                                                        sources.href(other.address(), p.page())),
                                        other.unavailable()))
                .toList();
    }

    private List<Page.Relation> relations(Particulars p) {
        List<Page.Relation> relations = new ArrayList<>();
        // Absolute addresses exist only where the site has a base URL.
        sources.site()
                .baseUrl()
                .ifPresent(
                        base -> {
                            relations.add(relation("canonical", p.canonical().below(base)));
                            relations.addAll(alternates(p, base));
                        });
        relations.addAll(p.relations());
        privacyPolicy(p)
                .map(address -> relation("privacy-policy", sources.href(address, p.page())))
                .ifPresent(relations::add);
        p.notice().map(notice -> feed(notice.feed().from(p.page()))).ifPresent(relations::add);
        return relations;
    }

    /**
     * The site's privacy policy (RFC 6903, section 4), in the page's language or else in the one
     * that counts; nothing on the policy's own page, and where no one notice is meant.
     */
    private Optional<Address> privacyPolicy(Particulars p) {
        List<Notice> policies =
                sources.site().notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.PRIVACY_POLICY)
                        .toList();
        if (policies.size() != 1) {
            return Optional.empty();
        }
        String slug = policies.get(0).slug();
        return Stream.of(p.language(), sources.site().language())
                .filter(language -> isPublished(slug, language))
                .findFirst()
                .map(language -> sources.addresses().notice(slug, language).current())
                .map(Address::of)
                .filter(address -> !address.path().equals(p.page()));
    }

    private boolean isPublished(String slug, String language) {
        return sources.site().notices().stream()
                .filter(notice -> notice.slug().equals(slug))
                .flatMap(notice -> notice.versions().stream())
                .anyMatch(version -> version.texts().containsKey(language));
    }

    private List<Page.Relation> alternates(Particulars p, String base) {
        List<Elsewhere> same = p.elsewhere().stream().filter(e -> !e.unavailable()).toList();
        if (same.size() < 2) {
            return List.of();
        }
        List<Page.Relation> alternates = new ArrayList<>();
        for (Elsewhere other : same) {
            alternates.add(alternate(other.language(), other.address().below(base)));
        }
        same.stream()
                .filter(other -> other.language().equals(sources.site().language()))
                .findFirst()
                .ifPresent(
                        main -> alternates.add(alternate("x-default", main.address().below(base))));
        return alternates;
    }

    private List<Page.Property> openGraph(Particulars p) {
        List<Page.Property> properties = new ArrayList<>();
        properties.add(new Page.Property("og:title", p.heading()));
        properties.add(new Page.Property("og:type", "website"));
        p.description()
                .ifPresent(words -> properties.add(new Page.Property("og:description", words)));
        properties.add(
                new Page.Property(
                        "og:site_name", sources.site().organization().name().in(p.language())));
        properties.add(new Page.Property("og:locale", p.language().replace('-', '_')));
        sources.site()
                .baseUrl()
                .ifPresent(
                        base ->
                                properties.add(
                                        new Page.Property("og:url", p.canonical().below(base))));
        return properties;
    }

    private Optional<String> contact(Particulars p, Address home) {
        return p.contact()
                .or(
                        () ->
                                sources.site().contacts().keySet().stream()
                                        .findFirst()
                                        .map(ContactAnchor::of)
                                        .map(home::at))
                .map(address -> sources.href(address, p.page()));
    }

    static Page.Relation relation(String rel, String address) {
        return new Page.Relation(rel, address, Optional.empty(), Optional.empty());
    }

    private static Page.Relation feed(String address) {
        return new Page.Relation(
                "alternate", address, Optional.empty(), Optional.of(Feed.MEDIA_TYPE));
    }

    private static Page.Relation alternate(String language, String address) {
        return new Page.Relation("alternate", address, Optional.of(language), Optional.empty());
    }
}
