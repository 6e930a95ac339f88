package dev.noticeboard.source;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Reads the contacts of {@code site.yaml}.
 *
 * <p>A telephone number without a country's code is read as it is dialled within the country of the
 * contact's address, and where there is none, within the North American numbering plan.
 */
final class ContactReader {

    private static final String OTHERWISE = "US";

    private final Values values;
    private final Findings findings;

    /** Reads contacts; what is wrong goes to the findings. */
    ContactReader(Values values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** Reads one contact; one without a role goes by its id. */
    Contact read(YamlNode.Entry entry, YamlNode.Mapping contact) {
        String id = entry.key().text();
        Optional<Contact.PostalAddress> address =
                contact.get("address").map(node -> address(Values.mapping(contact, "address")));
        String country = address.flatMap(Contact.PostalAddress::country).orElse(OTHERWISE);
        return new Contact(
                id,
                values.localized(contact, "role")
                        .orElseGet(() -> Localized.of(id, entry.key().place())),
                Values.scalar(contact, "phone").flatMap(scalar -> phone(scalar, country)),
                Values.text(contact, "email"),
                Values.text(contact, "form"),
                values.localized(contact, "hours"),
                address,
                entry.key().place());
    }

    private Contact.PostalAddress address(YamlNode.Mapping address) {
        List<String> street =
                Values.text(address, "street")
                        .map(text -> text.lines().map(String::strip).toList())
                        .orElseGet(
                                () ->
                                        Values.scalars(address, "street").stream()
                                                .map(Values::text)
                                                .toList());
        return new Contact.PostalAddress(
                street,
                Values.text(address, "locality"),
                Values.text(address, "region"),
                Values.text(address, "postal-code"),
                Values.text(address, "country"),
                values.localized(address, "country-name"));
    }

    private Optional<Contact.Phone> phone(YamlNode.Scalar scalar, String country) {
        String written = Values.text(scalar);
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(written, country);
            // A number "possible only locally" lacks its area code: nobody elsewhere can dial it.
            if (numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
                return Optional.of(
                        new Contact.Phone(written, numbers.format(number, PhoneNumberFormat.E164)));
            }
            return refuse(scalar, country);
        } catch (NumberParseException e) {
            return refuse(scalar, country);
        }
    }

    private Optional<Contact.Phone> refuse(YamlNode.Scalar scalar, String country) {
        findings.add(
                Rule.BAD_PHONE,
                scalar.place(),
                "'%s' is no telephone number that can be dialled in %s or from abroad"
                        .formatted(Values.text(scalar), country),
                "write + and the country's code in front, as in +1 501 424 0123");
        return Optional.empty();
    }
}
