package dev.noticeboard.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a visitor can turn to, and how.
 *
 * @param id the id by which notices refer to it
 * @param kind which of the contacts that laws speak of it is, where it is one
 * @param role what it is for, such as "Privacy office"
 * @param phone a telephone number
 * @param tty the number of a text telephone
 * @param email an e-mail address
 * @param form the address of a web form
 * @param forms web forms that are each for something
 * @param languages the BCP 47 tags of the languages in which it can be reached, in the site's order
 * @param opening when it can be reached, by days and times
 * @param zone the time zone of these times, as it is shown
 * @param hours when it can be reached, in words
 * @param address a postal address
 * @param place where it is defined
 */
public record Contact(
        String id,
        Optional<Kind> kind,
        Localized role,
        Optional<Phone> phone,
        Optional<Phone> tty,
        Optional<String> email,
        Optional<String> form,
        List<Form> forms,
        List<String> languages,
        List<Opening> opening,
        Optional<Localized> zone,
        Optional<Localized> hours,
        Optional<PostalAddress> address,
        Place place) {

    public Contact {
        forms = List.copyOf(forms);
        languages = List.copyOf(languages);
        opening = List.copyOf(opening);
    }

    /** The ways to reach it, as laws tell them apart. */
    public Set<Method> methods() {
        Set<Method> methods = EnumSet.noneOf(Method.class);
        phone.ifPresent(
                number -> methods.add(number.tollFree() ? Method.TOLL_FREE_PHONE : Method.PHONE));
        tty.ifPresent(number -> methods.add(Method.TTY));
        email.ifPresent(text -> methods.add(Method.EMAIL));
        if (hasForm()) {
            methods.add(Method.FORM);
        }
        address.ifPresent(text -> methods.add(Method.POST));
        return methods;
    }

    /** Whether it has a web form of any kind. */
    public boolean hasForm() {
        return form.isPresent() || !forms.isEmpty();
    }

    /** A way to reach a contact, as laws tell them apart. */
    public enum Method {
        TOLL_FREE_PHONE,
        PHONE,
        TTY,
        EMAIL,
        FORM,
        POST
    }

    /** The contacts that laws speak of. */
    public enum Kind {
        PRIVACY_OFFICE,
        /** Who takes requests for the organization. */
        REQUEST_AGENT,
        /** GDPR, article 37. */
        DATA_PROTECTION_OFFICER,
        /** GDPR, article 27. */
        EU_REPRESENTATIVE,
        /** UK GDPR, article 27. */
        UK_REPRESENTATIVE,
        /** GDPR, article 4(7). */
        CONTROLLER;

        /** Its name in {@code site.yaml}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of that name, or empty where there is none. */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    /**
     * A web form that is for something.
     *
     * @param purpose what it is for
     * @param link its address
     */
    public record Form(Localized purpose, String link) {}

    /**
     * A telephone number.
     *
     * @param written the number as the site writes it
     * @param e164 the same by ITU-T E.164, such as {@code +15014240123}
     * @param tollFree whether a call costs the caller nothing
     */
    public record Phone(String written, String e164, boolean tollFree) {}

    /**
     * A postal address.
     *
     * @param street the lines above the town
     * @param locality the town
     * @param region the state or province
     * @param postalCode the postal code
     * @param country the country's ISO 3166-1 alpha-2 code
     * @param countryName the country as the site writes it
     * @param layout in which order it is written in each language, as {@link AddressLayout} has it
     */
    public record PostalAddress(
            List<String> street,
            Optional<String> locality,
            Optional<String> region,
            Optional<String> postalCode,
            Optional<String> country,
            Optional<Localized> countryName,
            Localized layout) {

        public PostalAddress {
            street = List.copyOf(street);
        }

        /** Its lines as they are written on a letter in a language. */
        public List<String> lines(String language) {
            return AddressLayout.lines(this, language);
        }
    }
}
