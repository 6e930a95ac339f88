package dev.noticeboard.render.notice;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Articles;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.NoticeAddresses;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.theme.Theme;
import dev.noticeboard.review.TextChange;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * All that the pages of a site are made of.
 *
 * @param site the site
 * @param asOf the day that decides what each version is
 * @param articles the articles, one for each version and language
 * @param messages Noticeboard's own words for each language of the site
 * @param coverage what became of what the laws ask of a notice, in English, by the slugs of the
 *     notices that publish it
 * @param theme how the pages look
 * @param proposal what the site proposes, where it is a preview of a proposal
 */
public record SiteSources(
        Site site,
        LocalDate asOf,
        Articles articles,
        Map<String, Messages> messages,
        Map<String, Markup> coverage,
        Theme theme,
        Optional<Proposal> proposal) {

    public SiteSources {
        messages = Map.copyOf(messages);
        coverage = Map.copyOf(coverage);
    }

    /**
     * The same site as a preview of a proposal. It has no base URL, because it is not what stands
     * there.
     */
    public SiteSources proposed(Proposal proposed) {
        return new SiteSources(
                site.withoutBaseUrl(),
                asOf,
                articles,
                messages,
                coverage,
                theme,
                Optional.of(proposed));
    }

    /**
     * The path of the page, in the preview of a proposal, that shows a text: its redline where it
     * has one.
     */
    public String pageOf(TextChange text) {
        NoticeAddresses addresses = addresses().notice(text.notice(), text.language());
        if (text.ownComparison().isPresent()) {
            return addresses.proposed(text.version());
        }
        return text.comparison().isPresent()
                ? addresses.changes(text.version())
                : addresses.dated(text.version());
    }

    /** The path of the page that an article has for ever. */
    public String pageOf(Article article) {
        return addresses().notice(article.notice(), article.language()).dated(article.version());
    }

    /** Noticeboard's own words for a language of the site. */
    public Phrases phrases(String language) {
        Messages found = messages.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no words were read for '" + language + "'");
        }
        return new Phrases(found);
    }

    /**
     * Where a link on a page leads. The page for what does not exist is shown at any depth, so its
     * links alone begin at the path of the base URL, where there is one.
     *
     * @param page the path of the page that the link stands on
     */
    public String href(Address target, String page) {
        Optional<String> base = site.baseUrl().filter(url -> page.equals(SiteAddresses.NOT_FOUND));
        return base.map(url -> target.below(URI.create(url).getRawPath()))
                .orElseGet(() -> target.from(page));
    }

    /** Where the files of the site are. */
    public SiteAddresses addresses() {
        return site.addresses();
    }
}
