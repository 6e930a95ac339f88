package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Block.Way;
import dev.noticeboard.model.Block.WayKind;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Contact.PostalAddress;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contact in words: how it is reached, each way with its name and where it leads.
 *
 * @param language the language in which the site's own texts are shown
 * @param words the names of the ways, by the keys of Noticeboard's own words
 */
public record ContactWords(String language, UnaryOperator<String> words) {

    /** The contact as a block of an article. */
    public Block.ContactBlock block(Contact contact, Place place) {
        List<Way> ways = new ArrayList<>();
        contact.phone()
                .ifPresent(
                        phone ->
                                ways.add(
                                        way(
                                                WayKind.PHONE,
                                                "contact.phone",
                                                List.of(phone.written()),
                                                // RFC 3966, section 3: a global number has no
                                                // separators.
                                                Optional.of("tel:" + phone.e164()))));
        contact.email()
                .ifPresent(
                        email ->
                                ways.add(
                                        way(
                                                WayKind.EMAIL,
                                                "contact.email",
                                                List.of(email),
                                                Optional.of("mailto:" + email))));
        contact.form()
                .ifPresent(
                        form ->
                                ways.add(
                                        way(
                                                WayKind.FORM,
                                                "contact.form",
                                                List.of(form),
                                                Optional.of(form))));
        contact.address()
                .ifPresent(
                        address ->
                                ways.add(
                                        way(
                                                WayKind.POST,
                                                "contact.post",
                                                lines(address),
                                                Optional.empty())));
        contact.hours()
                .ifPresent(
                        hours ->
                                ways.add(
                                        way(
                                                WayKind.HOURS,
                                                "contact.hours",
                                                List.of(hours.in(language)),
                                                Optional.empty())));
        return new Block.ContactBlock(place, contact.id(), contact.role().in(language), ways);
    }

    private Way way(WayKind kind, String label, List<String> lines, Optional<String> target) {
        return new Way(kind, words.apply(label), lines, target);
    }

    // The order of the United States, where the first site lives; other countries' own orders are
    // not known here yet.
    private List<String> lines(PostalAddress address) {
        String region =
                Stream.of(address.region(), address.postalCode())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        String town =
                Stream.of(address.locality().orElse(""), region)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(address.street());
        if (!town.isEmpty()) {
            lines.add(town);
        }
        address.countryName()
                .map(name -> name.in(language))
                .or(address::country)
                .ifPresent(lines::add);
        return lines;
    }
}
