package dev.noticeboard.render.data;

import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Opening;
import dev.noticeboard.model.Organization;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Json;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.SiteSources;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page says, for machines, in the words of schema.org: no fact that the page does not show.
 */
public final class JsonLd {

    private JsonLd() {}

    /**
     * A notice's page.
     *
     * @param contacts the ids of the contacts that the page shows
     */
    public static Markup notice(
            SiteSources sources,
            LocalizedNotice localized,
            Version version,
            Address address,
            List<String> contacts) {
        String language = localized.language();
        Collection<Contact> shown =
                contacts.stream()
                        .flatMap(id -> contact(sources, version, language, id).stream())
                        .toList();
        Json.Members page =
                thing("WebPage")
                        .with("name", localized.article(version).title())
                        .with("inLanguage", language)
                        .with(
                                "description",
                                localized.notice().description().map(words -> words.in(language)))
                        .with("url", sources.site().baseUrl().map(address::below))
                        .with("version", version.label())
                        .with("datePublished", version.posted().map(Object::toString))
                        .with("publisher", organization(sources, shown, language));
        return markup(page);
    }

    /** A page about a notice, such as the one that lists all its versions. */
    public static Markup about(
            SiteSources sources, LocalizedNotice localized, String name, Address address) {
        String language = localized.language();
        return markup(
                thing("WebPage")
                        .with("name", name)
                        .with("inLanguage", language)
                        .with("url", sources.site().baseUrl().map(address::below))
                        .with("publisher", organization(sources, List.of(), language)));
    }

    // A sealed text shows a contact as it was sealed, whatever the site says of it by now.
    private static Optional<Contact> contact(
            SiteSources sources, Version version, String language, String id) {
        return Optional.ofNullable(version.seal().inputs().get(language))
                .map(inputs -> inputs.contacts().get(id))
                .or(() -> Optional.ofNullable(sources.site().contacts().get(id)));
    }

    public static Markup index(SiteSources sources, String language, Address address) {
        Json.Members site =
                thing("WebSite")
                        .with("name", sources.site().organization().name().in(language))
                        .with("inLanguage", language)
                        .with("url", sources.site().baseUrl().map(address::below))
                        .with(
                                "publisher",
                                organization(
                                        sources, sources.site().contacts().values(), language));
        return markup(site);
    }

    private static Json.Members organization(
            SiteSources sources, Collection<Contact> contacts, String language) {
        Organization organization = sources.site().organization();
        Json.Members json =
                Json.object()
                        .with("@type", "Organization")
                        .with("name", organization.name().in(language));
        if (contacts.isEmpty()) {
            return json;
        }
        // A ContactPoint has no address in schema.org; the organization has.
        Optional<Json.Members> address =
                contacts.stream()
                        .flatMap(contact -> contact.address().stream())
                        .findFirst()
                        .map(JsonLd::postal);
        Json.Members addressed = address.isPresent() ? json.with("address", address.get()) : json;
        List<Json> points = points(contacts, language);
        return points.isEmpty()
                ? addressed
                : addressed.with("contactPoint", Json.array(points, point -> point));
    }

    private static List<Json> points(Collection<Contact> contacts, String language) {
        List<Json> points = new ArrayList<>();
        for (Contact contact : contacts) {
            boolean reached =
                    contact.phone().isPresent()
                            || contact.email().isPresent()
                            || contact.form().isPresent();
            if (reached) {
                points.add(point(contact, language));
            }
            contact.tty().ifPresent(tty -> points.add(textTelephone(contact, tty, language)));
            contact.forms().forEach(form -> points.add(form(contact, form, language)));
        }
        return points;
    }

    private static Json point(Contact contact, String language) {
        Json.Members point =
                Json.object()
                        .with("@type", "ContactPoint")
                        .with("contactType", contact.role().in(language))
                        .with("telephone", contact.phone().map(Contact.Phone::e164))
                        .with(
                                "contactOption",
                                contact.phone()
                                        .filter(Contact.Phone::tollFree)
                                        .map(phone -> "https://schema.org/TollFree"))
                        .with("email", contact.email())
                        .with("url", contact.form());
        Json.Members reached =
                contact.languages().isEmpty()
                        ? point
                        : point.with("availableLanguage", Json.strings(contact.languages()));
        return contact.opening().isEmpty()
                ? reached
                : reached.with("hoursAvailable", Json.array(contact.opening(), JsonLd::hours));
    }

    private static Json textTelephone(Contact contact, Contact.Phone tty, String language) {
        return Json.object()
                .with("@type", "ContactPoint")
                .with("contactType", contact.role().in(language))
                .with("telephone", tty.e164())
                .with("contactOption", "https://schema.org/HearingImpairedSupported");
    }

    private static Json form(Contact contact, Contact.Form form, String language) {
        return Json.object()
                .with("@type", "ContactPoint")
                .with("contactType", contact.role().in(language))
                .with("name", form.purpose().in(language))
                .with("url", form.link());
    }

    private static Json hours(Opening opening) {
        return Json.object()
                .with("@type", "OpeningHoursSpecification")
                .with("dayOfWeek", Json.strings(days(opening)))
                .with("opens", opening.opens())
                .with("closes", opening.closes());
    }

    private static List<String> days(Opening opening) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day = opening.first(); ; day = day.plus(1)) {
            String name = day.name();
            days.add(
                    "https://schema.org/"
                            + name.charAt(0)
                            + name.substring(1).toLowerCase(Locale.ROOT));
            if (day == opening.last()) {
                return days;
            }
        }
    }

    private static Json.Members postal(Contact.PostalAddress address) {
        return Json.object()
                .with("@type", "PostalAddress")
                .with("streetAddress", String.join(", ", address.street()))
                .with("addressLocality", address.locality())
                .with("addressRegion", address.region())
                .with("postalCode", address.postalCode())
                .with("addressCountry", address.country());
    }

    private static Json.Members thing(String type) {
        return Json.object().with("@context", "https://schema.org").with("@type", type);
    }

    private static Markup markup(Json json) {
        return new Markup(json.prettyForScript().strip());
    }
}
