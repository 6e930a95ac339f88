package dev.noticeboard.article;

import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.NoticeAddresses;
import dev.noticeboard.model.NoticeKind;
import dev.noticeboard.model.Organization;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.model.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The site as it is now, as what an article that is not sealed takes from. */
public final class PresentSite {

    private static final String POLICY = NoticeKind.PRIVACY_POLICY.word();

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
    public ExternalInputs inputs(Notice notice, String language, Messages messages) {
        return new ExternalInputs(
                messages,
                values(notice, language),
                notice.contacts(),
                site.contacts(),
                links(notice, language),
                notice.anchors().keySet(),
                pages);
    }

    /** The links of the site; where it has none to its privacy policy, the one that it has. */
    private Map<String, String> links(Notice from, String language) {
        Map<String, String> links = new TreeMap<>(site.links());
        List<Notice> policies =
                site.notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.PRIVACY_POLICY)
                        .filter(notice -> pages.contains(path(notice, language)))
                        .toList();
        policies.stream()
                .filter(it -> policies.size() == 1 || from.factsOf().equals(Optional.of(it.slug())))
                .findFirst()
                .ifPresent(it -> links.putIfAbsent(POLICY, path(it, language)));
        return links;
    }

    private String path(Notice notice, String language) {
        return SiteAddresses.written(site.addresses().notice(notice.slug(), language).current());
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
        pages.add(site.addresses().home(site.language()));
        for (String language : site.languages()) {
            pages.add(site.addresses().home(language));
            for (Notice notice : site.notices()) {
                addPages(pages, site.addresses().notice(notice.slug(), language), notice, language);
            }
        }
        return pages.stream().map(SiteAddresses::written).collect(Collectors.toSet());
    }

    private static void addPages(
            Set<String> pages, NoticeAddresses addresses, Notice notice, String language) {
        for (Version version : notice.versions()) {
            if (version.texts().containsKey(language)) {
                pages.add(addresses.current());
                pages.add(addresses.history());
                pages.add(addresses.dated(version.name()));
            }
        }
    }
}
