package dev.noticeboard.render.page;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.facts.ContactText;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.data.JsonLd;
import dev.noticeboard.render.html.BlockHtml;
import dev.noticeboard.render.html.ChangeHtml;
import dev.noticeboard.render.html.InlineHtml;
import dev.noticeboard.render.html.Isolated;
import dev.noticeboard.render.notice.ListedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.Proposal;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that belong to no notice: the index, the page for what does not exist, and aliases. */
public final class IndexPages {

    private final SiteSources sources;
    private final Frames frames;

    public IndexPages(SiteSources sources, Frames frames) {
        this.sources = sources;
        this.frames = frames;
    }

    /**
     * The index in one language.
     *
     * @param notices the notices in that language, or in the one that counts
     */
    public Page.IndexPage index(String language, List<ListedNotice> notices) {
        Phrases phrases = sources.phrases(language);
        String page = sources.addresses().home(language);
        String title = phrases.words("index.heading", Map.of("organization", name(language)));
        Frames.Particulars particulars =
                particulars(
                        language,
                        page,
                        title,
                        title,
                        Optional.empty(),
                        true,
                        Optional.of(JsonLd.index(sources, language, Address.of(page))));
        return new Page.IndexPage(
                frames.frame(particulars),
                Proposal.LIST,
                sources.proposal().map(proposal -> new ProposedTexts(sources, page).of(proposal)),
                items(notices, false, page, language),
                items(notices, true, page, language),
                contacts(language));
    }

    /** The page that a host shows for an address that does not exist. */
    public Page.NotFoundPage notFound(List<ListedNotice> notices) {
        String language = sources.site().language();
        Phrases phrases = sources.phrases(language);
        String page = SiteAddresses.NOT_FOUND;
        return new Page.NotFoundPage(
                frames.frame(
                        particulars(
                                language,
                                page,
                                phrases.words(
                                        "title.not-found", Map.of("organization", name(language))),
                                phrases.words("not-found.heading"),
                                Optional.of(phrases.words("not-found.heading")),
                                false,
                                Optional.empty())),
                items(notices, false, page, language),
                contacts(language));
    }

    /**
     * The page at an old address of a notice.
     *
     * @param target where it leads
     * @param sections the sections there, so that a link to one of them at the old address has a
     *     place, and one click leads on
     */
    Page.AliasPage alias(
            String page, String language, Address target, List<Page.AliasSection> sections) {
        Phrases phrases = sources.phrases(language);
        String href = sources.href(target, page);
        return new Page.AliasPage(
                frames.frame(
                        particulars(
                                language,
                                page,
                                phrases.words(
                                        "title.alias", Map.of("organization", name(language))),
                                phrases.words("alias.heading"),
                                Optional.of(phrases.words("alias.heading")),
                                false,
                                Optional.empty())),
                href,
                phrases.sentence("alias.moved", Map.of(), Map.of("target", href)),
                sections);
    }

    private Frames.Particulars particulars(
            String language,
            String page,
            String title,
            String heading,
            Optional<String> last,
            boolean indexed,
            Optional<Markup> jsonLd) {
        List<Frames.Elsewhere> elsewhere = new ArrayList<>();
        for (String other : indexed ? sources.site().languages() : List.<String>of()) {
            elsewhere.add(
                    new Frames.Elsewhere(
                            other, Address.of(sources.addresses().home(other)), false));
        }
        return new Frames.Particulars(
                language,
                page,
                title,
                heading,
                Optional.empty(),
                indexed,
                List.of(),
                last,
                elsewhere,
                Address.of(page),
                List.of(),
                jsonLd,
                heading,
                name(language),
                Optional.empty(),
                Optional.empty());
    }

    private List<Page.NoticeItem> items(
            List<ListedNotice> notices, boolean withdrawn, String page, String language) {
        return notices.stream()
                .filter(notice -> notice.shown().isPresent())
                .filter(notice -> notice.isWithdrawn() == withdrawn)
                .map(notice -> item(notice, page, language))
                .toList();
    }

    private Page.NoticeItem item(ListedNotice notice, String page, String language) {
        Phrases phrases = sources.phrases(language);
        return new Page.NoticeItem(
                Isolated.markup(notice.title(), notice.language()),
                Optional.of(notice.language()).filter(other -> !other.equals(language)),
                Languages.direction(notice.language()),
                sources.href(notice.shortAddress(), page),
                notice.description(),
                lines(notice.shown().orElseThrow(), phrases),
                sources.href(notice.history(), page),
                phrases.words("index.history", Map.of("notice", notice.title())));
    }

    // What applies is the same in every language, also where this one is behind.
    private static List<Markup> lines(ListedNotice.Shown shown, Phrases phrases) {
        List<Markup> lines = new ArrayList<>();
        switch (shown.current()) {
            case WITHDRAWN ->
                    shown.withdrawn()
                            .ifPresent(
                                    date ->
                                            lines.add(
                                                    dated(
                                                            phrases,
                                                            "index.withdrawn-on",
                                                            phrases.time(date))));
            case UPCOMING ->
                    lines.add(dated(phrases, "index.not-yet", start(shown.start(), phrases)));
            default -> lines.add(dated(phrases, "index.in-effect", start(shown.start(), phrases)));
        }
        shown.following()
                .ifPresent(date -> lines.add(dated(phrases, "index.upcoming", phrases.time(date))));
        return lines;
    }

    private static Markup start(Optional<LocalDate> date, Phrases phrases) {
        return date.map(phrases::time).orElse(Markup.NONE);
    }

    private static Markup dated(Phrases phrases, String key, Markup date) {
        return phrases.sentence(key, Map.of("date", date), Map.of());
    }

    private List<Markup> contacts(String language) {
        Phrases phrases = sources.phrases(language);
        ContactText words = new ContactText(language, phrases.messages()::get);
        List<Markup> blocks = new ArrayList<>();
        for (Contact contact : sources.site().contacts().values()) {
            Html html = new Html();
            InlineHtml inlines = new InlineHtml(html, phrases, language);
            new BlockHtml(html, inlines, ChangeHtml.none(html, inlines, phrases), phrases)
                    .write(
                            BlockHtml.kept(ArticleTree.of(words.block(contact, contact.place()))),
                            "");
            blocks.add(html.done());
        }
        return blocks;
    }

    private String name(String language) {
        return sources.site().organization().name().in(language);
    }
}
