package dev.noticeboard.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One organization's notices, described by {@code site.yaml}.
 *
 * @param organization who owes them
 * @param languages the BCP 47 tags, the first being the language that counts
 * @param zone the time zone in which a day begins
 * @param theme the theme's name
 * @param themeAt where the theme is named, or the start of the file
 * @param baseUrl the absolute address of the site's root, ending in {@code /}
 * @param contacts the contacts by id, in the order of the file
 * @param business what decides which requirements of laws apply to it
 * @param wellKnown the well-known files that it asks for
 * @param links the addresses of the pages that notices lead to, by id, such as {@code
 *     do-not-sell-or-share}
 * @param targets the publish targets by name
 * @param notices the notices, in the order of their slugs
 */
public record Site(
        Organization organization,
        List<String> languages,
        ZoneId zone,
        String theme,
        Place themeAt,
        Optional<String> baseUrl,
        Map<String, Contact> contacts,
        Business business,
        WellKnown wellKnown,
        Map<String, String> links,
        Map<String, String> targets,
        List<Notice> notices) {

    public Site {
        languages = List.copyOf(languages);
        notices = List.copyOf(notices);
    }

    /** Where its files are. */
    public SiteAddresses addresses() {
        return new SiteAddresses(language());
    }

    /** The same site with other notices. */
    public Site with(List<Notice> others) {
        return new Site(
                organization,
                languages,
                zone,
                theme,
                themeAt,
                baseUrl,
                contacts,
                business,
                wellKnown,
                links,
                targets,
                others);
    }

    /** The language that counts where texts differ. */
    public String language() {
        return languages.get(0);
    }

    /** The same site at no known address. */
    public Site withoutBaseUrl() {
        return new Site(
                organization,
                languages,
                zone,
                theme,
                themeAt,
                Optional.empty(),
                contacts,
                business,
                wellKnown,
                links,
                targets,
                notices);
    }
}
