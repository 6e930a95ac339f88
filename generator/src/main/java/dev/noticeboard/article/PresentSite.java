package dev.noticeboard.article;

import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Organization;
import dev.noticeboard.model.Outside;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The site as it is now, as what an article that is not sealed takes from. */
public final class PresentSite {

    private final Site site;
    private final Set<String> pages;

    /** Looks at a site. */
    public PresentSite(Site site) {
        this.site = site;
        this.pages = pages(site);
    }

    /**
     * What an article of a notice may take from the site.
     *
     * @param notice the notice
     * @param language the language of the text
     * @param messages Noticeboard's own words, in that language or in the one that stands in for it
     */
    public Outside outside(Notice notice, String language, Messages messages) {
        return new Outside(
                messages,
                values(notice, language),
                notice.contacts(),
                site.contacts(),
                site.links(),
                notice.anchors().keySet(),
                pages);
    }

    private Map<String, String> values(Notice notice, String language) {
        Organization organization = site.organization();
        Map<String, Localized> localized = new TreeMap<>();
        localized.put("notice.title", notice.title());
        localized.put("organization.name", organization.name());
        organization.legalName().ifPresent(it -> localized.put("organization.legal-name", it));
        organization.headquarters().ifPresent(it -> localized.put("organization.headquarters", it));
        Map<String, String> values = new TreeMap<>();
        localized.forEach((name, text) -> values.put(name, text.in(language)));
        organization.url().ifPresent(url -> values.put("organization.url", url));
        return values;
    }

    private static Set<String> pages(Site site) {
        Set<String> pages = new TreeSet<>();
        pages.add("/");
        for (String language : site.languages()) {
            String tree = language.equals(site.language()) ? "/" : "/" + language + "/";
            pages.add(tree);
            for (Notice notice : site.notices()) {
                addPages(pages, tree + notice.slug() + "/", notice, language);
            }
        }
        return pages;
    }

    private static void addPages(Set<String> pages, String root, Notice notice, String language) {
        for (Version version : notice.versions()) {
            if (version.texts().containsKey(language)) {
                pages.add(root);
                pages.add(root + "history/");
                pages.add(root + version.name() + "/");
            }
        }
    }
}
