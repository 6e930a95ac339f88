package dev.noticeboard.article;

import dev.noticeboard.model.Contact;
import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one article takes from outside its folder: each thing that is taken is remembered, because a
 * seal keeps just that.
 */
final class RecordingInputs {

    private final ExternalInputs all;
    private final Map<String, String> words = new TreeMap<>();
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Contact> contacts = new TreeMap<>();
    private final Map<String, String> links = new TreeMap<>();
    private final Set<String> anchors = new TreeSet<>();
    private final Set<String> pages = new TreeSet<>();
    private boolean shownTaken;

    RecordingInputs(ExternalInputs all) {
        this.all = all;
    }

    /** What is there to be taken; looking at it takes nothing. */
    ExternalInputs all() {
        return all;
    }

    String word(String key) {
        String word = all.messages().get(key);
        words.put(key, word);
        return word;
    }

    /** A date in long form. */
    String date(LocalDate date) {
        return new Messages(
                        all.messages().language(),
                        Map.of(
                                "date.long",
                                word("date.long"),
                                "date.month." + date.getMonthValue(),
                                word("date.month." + date.getMonthValue())))
                .date(date);
    }

    Optional<String> value(String name) {
        Optional<String> value = Optional.ofNullable(all.values().get(name));
        value.ifPresent(text -> values.put(name, text));
        return value;
    }

    List<String> shown() {
        shownTaken = true;
        return all.shown();
    }

    Optional<Contact> contact(String id) {
        Optional<Contact> contact = Optional.ofNullable(all.contacts().get(id));
        contact.ifPresent(found -> contacts.put(id, found));
        return contact;
    }

    /** The address of a page that notices lead to. */
    Optional<String> link(String id) {
        Optional<String> link = Optional.ofNullable(all.links().get(id));
        link.ifPresent(address -> links.put(id, address));
        return link;
    }

    boolean anchor(String name) {
        boolean there = all.anchors().contains(name);
        if (there) {
            anchors.add(name);
        }
        return there;
    }

    boolean page(String path) {
        boolean there = all.pages().contains(path);
        if (there) {
            pages.add(path);
        }
        return there;
    }

    /** All that was taken so far. */
    ExternalInputs recorded() {
        return new ExternalInputs(
                new Messages(all.messages().language(), words),
                values,
                shownTaken ? all.shown() : List.of(),
                contacts,
                links,
                anchors,
                pages);
    }
}
