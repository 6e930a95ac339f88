package dev.noticeboard.source;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Opening;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the contacts of {@code site.yaml}.
 *
 * <p>A telephone number without a country's code is read as it is dialled within the country of the
 * contact's address, and where there is none, within the North American numbering plan. Whether a
 * call is free is told by the number itself.
 */
final class ContactReader {

    private static final String OTHERWISE = "US";

    private final Values values;
    private final List<String> languages;
    private final String zone;
    private final Findings findings;

    /**
     * Reads contacts.
     *
     * @param languages the site's languages
     * @param zone the time zone of times that name none
     * @param findings takes what is wrong
     */
    ContactReader(Values values, List<String> languages, String zone, Findings findings) {
        this.values = values;
        this.languages = languages;
        // The identifier of UTC alone means nothing to a reader.
        this.zone = zone.equals("Z") ? "UTC" : zone;
        this.findings = findings;
    }

    /** Reads one contact; one with neither a role nor a kind goes by its id. */
    Contact read(YamlNode.Entry entry, YamlNode.Mapping contact) {
        String id = entry.key().text();
        Optional<Contact.PostalAddress> address =
                contact.get("address").map(node -> address(Values.mapping(contact, "address")));
        String country = address.flatMap(Contact.PostalAddress::country).orElse(OTHERWISE);
        Optional<Contact.Kind> kind = Values.text(contact, "kind").flatMap(Contact.Kind::of);
        List<Opening> opening =
                Values.texts(contact, "open").stream()
                        .flatMap(text -> Opening.parse(text).stream())
                        .toList();
        Place place = entry.key().place();
        return new Contact(
                id,
                kind,
                values.localized(contact, "role")
                        .or(() -> kind.map(known -> role(known, place)))
                        .orElseGet(() -> withoutRole(id, contact, place)),
                Values.scalar(contact, "phone").flatMap(scalar -> phone(scalar, country)),
                Values.scalar(contact, "tty").flatMap(scalar -> phone(scalar, country)),
                Values.text(contact, "email"),
                Values.text(contact, "form"),
                forms(contact),
                Values.texts(contact, "languages"),
                opening,
                values.localized(contact, "zone")
                        .or(() -> Optional.of(Localized.of(zone, place)))
                        .filter(shown -> !opening.isEmpty()),
                values.localized(contact, "hours"),
                address,
                place);
    }

    /** What a kind is called in each language that Noticeboard has words in. */
    private Localized role(Contact.Kind kind, Place place) {
        String key = "contact.role." + kind.key();
        Map<String, String> roles = new TreeMap<>();
        for (String language : languages) {
            MessagesReader.read(language).ifPresent(words -> roles.put(language, words.get(key)));
        }
        MessagesReader.read("en").ifPresent(words -> roles.put("", words.get(key)));
        return new Localized(roles, place);
    }

    private Localized withoutRole(String id, YamlNode.Mapping contact, Place place) {
        // A role or a kind that cannot be used has a finding that says why.
        if (!contact.isRefused("role") && !contact.isRefused("kind")) {
            findings.add(
                    Rule.MISSING_KEY,
                    place,
                    "'" + id + "' does not say 'role', which it has to",
                    "add 'role: …', or 'kind: …' for one of the contacts that laws speak of");
        }
        return Localized.of(id, place);
    }

    private List<Contact.Form> forms(YamlNode.Mapping contact) {
        List<Contact.Form> forms = new ArrayList<>();
        for (YamlNode item : Values.items(contact, "forms")) {
            // What lacks one of the two has a finding that says so.
            if (item instanceof YamlNode.Mapping form) {
                Optional<String> link = Values.text(form, "link");
                values.localized(form, "for")
                        .flatMap(purpose -> link.map(to -> new Contact.Form(purpose, to)))
                        .ifPresent(forms::add);
            }
        }
        return forms;
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
                values.localized(address, "country-name"),
                AddressLayouts.of(Values.text(address, "country"), languages, address.place()));
    }

    private Optional<Contact.Phone> phone(YamlNode.Scalar scalar, String country) {
        String written = Values.text(scalar);
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(written, country);
            // A number "possible only locally" lacks its area code: nobody elsewhere can dial it.
            if (numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
                return Optional.of(
                        new Contact.Phone(
                                written,
                                numbers.format(number, PhoneNumberFormat.E164),
                                numbers.getNumberType(number) == PhoneNumberType.TOLL_FREE));
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
