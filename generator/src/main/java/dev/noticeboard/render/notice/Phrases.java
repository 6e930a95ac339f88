package dev.noticeboard.render.notice;

import dev.noticeboard.model.Languages;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of a page, with dates, strong first words and links in them.
 *
 * <p>In a messages file a sentence marks words to be made strong as {@code *words*} and a link as
 * {@code [words]({target})}; every other {@code {name}} is a place to fill.
 *
 * @param messages the words
 */
public record Phrases(Messages messages) {

    private static final Pattern MARK =
            Pattern.compile("\\*([^*]+)\\*|\\[([^\\]]+)\\]\\(\\{([a-z-]+)\\}\\)|\\{([a-z-]+)\\}");

    /** The plain words of a key. */
    public String words(String key) {
        return messages.get(key);
    }

    /** The plain words of a key with its places filled. */
    public String words(String key, Map<String, String> places) {
        return messages.get(key, places);
    }

    /**
     * A sentence.
     *
     * @param key the key of its words
     * @param places what stands at each place
     * @param targets where each link leads; a link without a target is shown as its words
     */
    public Markup sentence(String key, Map<String, Markup> places, Map<String, String> targets) {
        Map<String, Target> links = new HashMap<>();
        targets.forEach((name, address) -> links.put(name, Target.of(address)));
        return linked(key, places, links);
    }

    /** A sentence some of whose links may lead to pages in another language. */
    public Markup linked(String key, Map<String, Markup> places, Map<String, Target> targets) {
        return new Markup(filled(messages.get(key), places, targets));
    }

    /**
     * Where a link leads.
     *
     * @param address what its {@code href} holds
     * @param language the tag of the language of the page there, where it is another than here
     * @param of words that nobody sees, by which it differs from links with the same words
     */
    public record Target(String address, Optional<String> language, Optional<String> of) {

        static Target of(String address) {
            return new Target(address, Optional.empty(), Optional.empty());
        }

        /** The same, told from other links that have its words. */
        public Target of(Version version, String more, Phrases phrases) {
            String which = phrases.version(version) + more;
            return new Target(
                    address,
                    language,
                    Optional.of(phrases.words("section.link-of", Map.of("heading", which))));
        }

        private Map<String, String> attributes() {
            return language.map(tag -> Map.of("href", address, "hreflang", tag))
                    .orElseGet(() -> Map.of("href", address));
        }
    }

    /** A version by its date, such as "Version of March 1, 2024". */
    String version(Version version) {
        String date = version.effective().map(messages::date).orElse(version.name());
        return words("print.version", Map.of("date", date));
    }

    /** A date as a {@code time} element, its words kept on one line. */
    public Markup time(LocalDate date) {
        return new Html()
                .open("time", Map.of("datetime", date.toString()))
                .text(messages.date(date))
                .close("time")
                .done();
    }

    /**
     * Some days in a row, in words: both ends are inclusive, and one without an end still lasts.
     */
    public Markup period(Timeline.Period days) {
        Markup from = time(days.from());
        return days.to()
                .map(
                        to ->
                                sentence(
                                        "facts.from-to",
                                        Map.of("from", from, "to", time(to)),
                                        Map.of()))
                .orElseGet(() -> sentence("facts.since", Map.of("date", from), Map.of()));
    }

    /** Words of the site's own, set apart from the direction of the words around them. */
    public static Markup isolated(String words) {
        return new Html().open("bdi").text(words).close("bdi").done();
    }

    /** Words of a notice in a language, among the page's own. */
    public Markup ofNotice(String words, String language) {
        Map<String, String> attributes =
                isOwn(language)
                        ? Map.of()
                        : Map.of("lang", language, "dir", Languages.direction(language));
        return new Html().open("bdi", attributes).text(words).close("bdi").done();
    }

    /**
     * Words that a version says once for all its languages, such as a reason: they are in the
     * language of its {@code notice.md}.
     */
    public Markup ofVersion(String words, Version version) {
        return version.siteLanguage()
                .filter(language -> !isOwn(language))
                .map(language -> ofNotice(words, language))
                .orElseGet(() -> new Markup(Html.escaped(words)));
    }

    /**
     * The tag of the language of these words on a page: words in "zh" on a page in "zh-CN" are in
     * the page's own.
     */
    public String tagOn(String language) {
        String words = messages.language();
        return language.startsWith(words + "-") ? language : words;
    }

    /** Whether these words are in a language, or in one that it is a variety of. */
    private boolean isOwn(String language) {
        return tagOn(language).equals(language);
    }

    private static String filled(
            String pattern, Map<String, Markup> places, Map<String, Target> targets) {
        StringBuilder html = new StringBuilder();
        Matcher mark = MARK.matcher(pattern);
        int from = 0;
        while (mark.find()) {
            html.append(Html.escaped(pattern.substring(from, mark.start())));
            if (mark.group(1) != null) {
                html.append("<strong>")
                        .append(filled(mark.group(1), places, targets))
                        .append("</strong>");
            } else if (mark.group(2) != null) {
                html.append(link(mark.group(2), targets.get(mark.group(3)), places, targets));
            } else {
                html.append(place(mark.group(4), places, pattern));
            }
            from = mark.end();
        }
        return html.append(Html.escaped(pattern.substring(from))).toString();
    }

    private static String link(
            String words, Target target, Map<String, Markup> places, Map<String, Target> targets) {
        String inner = filled(words, places, targets);
        if (target == null) {
            return inner;
        }
        Html link = new Html().open("a", target.attributes()).markup(new Markup(inner));
        target.of()
                .ifPresent(of -> link.open("span", Map.of("class", "vh")).text(of).close("span"));
        return link.close("a").done().html();
    }

    private static String place(String name, Map<String, Markup> places, String pattern) {
        Markup found = places.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nothing to put at {" + name + "} in: " + pattern);
        }
        return found.html();
    }
}
