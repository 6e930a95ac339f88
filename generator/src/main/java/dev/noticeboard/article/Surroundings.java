package dev.noticeboard.article;

import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that an article takes from outside its own text.
 *
 * @param site the site
 * @param notice the notice
 * @param version the version
 * @param language the language of the text
 * @param messages Noticeboard's own words
 * @param values the values that running text may name, by name
 * @param targets what the text's references and links may lead to
 */
record Surroundings(
        Site site,
        Notice notice,
        Version version,
        String language,
        Messages messages,
        Map<String, String> values,
        LinkTargets targets) {

    static Surroundings of(
            Site site, Notice notice, Version version, VersionText text, Messages messages) {
        return new Surroundings(
                site,
                notice,
                version,
                text.language(),
                messages,
                values(site, notice, version, text, messages),
                LinkTargets.of(site, notice, text.body()));
    }

    String title() {
        return values.getOrDefault("notice.title", "");
    }

    private static Map<String, String> values(
            Site site, Notice notice, Version version, VersionText text, Messages messages) {
        String language = text.language();
        Map<String, String> values = new TreeMap<>();
        values.put("notice.title", text.title().orElseGet(() -> notice.title().in(language)));
        values.put("organization.name", site.organization().name().in(language));
        site.organization()
                .legalName()
                .ifPresent(name -> values.put("organization.legal-name", name.in(language)));
        site.organization().url().ifPresent(url -> values.put("organization.url", url));
        site.organization()
                .headquarters()
                .ifPresent(words -> values.put("organization.headquarters", words.in(language)));
        version.effective().ifPresent(date -> values.put("effective-date", messages.date(date)));
        version.label().ifPresent(label -> values.put("version", label));
        return values;
    }
}
