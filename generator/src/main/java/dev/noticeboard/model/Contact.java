package dev.noticeboard.model;

import java.util.List;
import java.util.Optional;

/**
 * Whom a visitor can turn to, and how.
 *
 * @param id the id by which notices refer to it
 * @param role what it is for, such as "Privacy office"
 * @param phone a telephone number
 * @param email an e-mail address
 * @param form the address of a web form
 * @param hours when it can be reached, in words
 * @param address a postal address
 * @param place where it is defined
 */
public record Contact(
        String id,
        Localized role,
        Optional<Phone> phone,
        Optional<String> email,
        Optional<String> form,
        Optional<Localized> hours,
        Optional<PostalAddress> address,
        Place place) {

    /**
     * A telephone number.
     *
     * @param written the number as the site writes it
     * @param e164 the same by ITU-T E.164, such as {@code +15014240123}
     */
    public record Phone(String written, String e164) {}

    /**
     * A postal address.
     *
     * @param street the lines above the town
     * @param locality the town
     * @param region the state or province
     * @param postalCode the postal code
     * @param country the country's ISO 3166-1 alpha-2 code
     * @param countryName the country as the site writes it
     */
    public record PostalAddress(
            List<String> street,
            Optional<String> locality,
            Optional<String> region,
            Optional<String> postalCode,
            Optional<String> country,
            Optional<Localized> countryName) {

        public PostalAddress {
            street = List.copyOf(street);
        }
    }
}
