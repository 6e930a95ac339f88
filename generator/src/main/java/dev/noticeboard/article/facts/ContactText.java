package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Block.Way;
import dev.noticeboard.model.Block.WayKind;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Opening;
import dev.noticeboard.model.Place;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A contact in words: how it is reached, each way with its name and where it leads.
 *
 * @param language the language in which the site's own texts are shown
 * @param words the names of the ways, by the keys of Noticeboard's own words
 */
public record ContactText(String language, UnaryOperator<String> words) {

    /** The contact as a block of an article. */
    public Block.ContactBlock block(Contact contact, Place place) {
        List<Way> ways = new ArrayList<>();
        contact.phone()
                .ifPresent(
                        phone ->
                                ways.add(
                                        call(
                                                WayKind.PHONE,
                                                phone.tollFree()
                                                        ? "contact.phone.toll-free"
                                                        : "contact.phone",
                                                phone)));
        contact.tty().ifPresent(tty -> ways.add(call(WayKind.TTY, "contact.tty", tty)));
        contact.email()
                .map(email -> link(WayKind.EMAIL, "contact.email", email, "mailto:" + email))
                .ifPresent(ways::add);
        contact.form()
                .map(form -> link(WayKind.FORM, "contact.form", form, form))
                .ifPresent(ways::add);
        contact.forms().forEach(form -> ways.add(form(form)));
        contact.address()
                .map(address -> way(WayKind.POST, "contact.post", address.lines(language)))
                .ifPresent(ways::add);
        List<String> hours = hours(contact);
        if (!hours.isEmpty()) {
            ways.add(way(WayKind.HOURS, "contact.hours", hours));
        }
        languages(contact)
                .map(names -> way(WayKind.LANGUAGES, "contact.languages", List.of(names)))
                .ifPresent(ways::add);
        return new Block.ContactBlock(place, contact.id(), contact.role().in(language), ways);
    }

    private Way form(Contact.Form form) {
        return new Way(
                WayKind.FORM,
                fill("contact.form.for", Map.of("for", form.purpose().in(language))),
                List.of(form.link()),
                Optional.of(form.link()));
    }

    // In the language of the page, as all its labels are.
    private Optional<String> languages(Contact contact) {
        return contact.languages().stream()
                .map(tag -> words.apply("contact.language." + tag))
                .reduce(
                        (before, next) ->
                                fill(
                                        "contact.languages.more",
                                        Map.of("before", before, "next", next)));
    }

    // RFC 3966, section 3: a global number has no separators.
    private Way call(WayKind kind, String label, Contact.Phone phone) {
        return link(kind, label, phone.written(), "tel:" + phone.e164());
    }

    private Way link(WayKind kind, String label, String line, String target) {
        return new Way(kind, words.apply(label), List.of(line), Optional.of(target));
    }

    private Way way(WayKind kind, String label, List<String> lines) {
        return new Way(kind, words.apply(label), lines, Optional.empty());
    }

    private List<String> hours(Contact contact) {
        String zone = contact.zone().map(shown -> shown.in(language)).orElse("");
        Stream<String> opening = contact.opening().stream().map(hours -> opening(hours, zone));
        Stream<String> inWords = contact.hours().map(hours -> hours.in(language)).stream();
        return Stream.concat(opening, inWords).toList();
    }

    private String opening(Opening opening, String zone) {
        String first = day(opening.first());
        String days =
                opening.first() == opening.last()
                        ? first
                        : fill("contact.days", Map.of("first", first, "last", day(opening.last())));
        return fill(
                "contact.open",
                Map.of(
                        "days",
                        days,
                        "from",
                        opening.opens(),
                        "to",
                        opening.closes(),
                        "zone",
                        zone));
    }

    private String day(DayOfWeek day) {
        return words.apply("contact.day." + day.getValue());
    }

    private String fill(String key, Map<String, String> places) {
        return new Messages(language, Map.of(key, words.apply(key))).get(key, places);
    }
}
