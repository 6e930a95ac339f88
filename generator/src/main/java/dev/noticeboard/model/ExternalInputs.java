package dev.noticeboard.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an article may take from outside its version's folder, in one language. A seal keeps what it
 * did take, so that a sealed version reads nothing outside its folder.
 *
 * @param messages Noticeboard's own words
 * @param values the values that running text may name, by name
 * @param shown the ids of the contacts that the notice shows, in order
 * @param contacts the contacts that the text may show or link to, by id
 * @param links the addresses of the pages that notices lead to, by id
 * @param anchors the old anchors of the notice's sections
 * @param pages the paths of the site's pages, from its root, each ending in {@code /}
 */
public record ExternalInputs(
        Messages messages,
        Map<String, String> values,
        List<String> shown,
        Map<String, Contact> contacts,
        Map<String, String> links,
        Set<String> anchors,
        Set<String> pages) {

    public ExternalInputs {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        shown = List.copyOf(shown);
        contacts = Collections.unmodifiableMap(new TreeMap<>(contacts));
        links = Collections.unmodifiableMap(new TreeMap<>(links));
        anchors = Collections.unmodifiableSet(new TreeSet<>(anchors));
        pages = Collections.unmodifiableSet(new TreeSet<>(pages));
    }

    /** The same, with what it lacks taken from another one. */
    public ExternalInputs orElse(ExternalInputs other) {
        return new ExternalInputs(
                both(messages, other.messages),
                both(values, other.values),
                shown.isEmpty() ? other.shown : shown,
                both(contacts, other.contacts),
                both(links, other.links),
                both(anchors, other.anchors),
                both(pages, other.pages));
    }

    /** The same, with the words that it lacks taken from others. */
    public ExternalInputs orElse(Messages other) {
        return new ExternalInputs(
                both(messages, other), values, shown, contacts, links, anchors, pages);
    }

    private static Messages both(Messages own, Messages other) {
        return new Messages(own.language(), both(own.words(), other.words()));
    }

    private static <T> Map<String, T> both(Map<String, T> own, Map<String, T> other) {
        Map<String, T> all = new TreeMap<>(other);
        all.putAll(own);
        return all;
    }

    private static Set<String> both(Set<String> own, Set<String> other) {
        Set<String> all = new TreeSet<>(other);
        all.addAll(own);
        return all;
    }
}
