package dev.noticeboard.source;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Item;
import dev.noticeboard.model.Disclosures.MethodType;
import dev.noticeboard.model.Disclosures.Recipient;
import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that what disclosures refer to by its id is there. */
final class DisclosureReferences {

    private static final Map<String, String> LIST_OF =
            Map.of(
                    "sources", "sources",
                    "purposes", "purposes",
                    "disclosure-purposes", "purposes",
                    "sale-purposes", "purposes",
                    "sensitive-use", "purposes",
                    "disclosed-to", "recipients",
                    "sold-to", "recipients",
                    "shared-to", "recipients");

    private final Disclosures disclosures;
    private final Map<String, Contact> contacts;
    private final Findings findings;
    private final Map<String, Set<String>> ids;

    DisclosureReferences(
            Disclosures disclosures, Map<String, Contact> contacts, Findings findings) {
        this.disclosures = disclosures;
        this.contacts = contacts;
        this.findings = findings;
        this.ids =
                Map.of(
                        "sources", ids(disclosures.sources()),
                        "purposes", ids(disclosures.purposes()),
                        "recipients",
                                disclosures.recipients().stated().orElse(List.of()).stream()
                                        .map(Recipient::id)
                                        .collect(Collectors.toSet()));
    }

    private static Set<String> ids(Fact<List<Item>> items) {
        return items.stated().orElse(List.of()).stream().map(Item::id).collect(Collectors.toSet());
    }

    void check() {
        Stream.concat(
                        Stream.of(disclosures.allCategories()),
                        disclosures.listed().stream().map(Disclosures.Category::facts))
                .forEach(facts -> facts.forEach(this::check));
        disclosures.requestMethods().stated().orElse(List.of()).forEach(this::check);
    }

    private void check(String key, Fact<Answer> fact) {
        if (fact.stated().orElse(null) instanceof Answer.References references) {
            String list = LIST_OF.get(key);
            Set<String> known = new HashSet<>(ids.get(list));
            for (Answer.Reference to : references.to()) {
                if (!known.contains(to.id())) {
                    findings.add(
                            Rule.UNKNOWN_REFERENCE,
                            to.place(),
                            "'" + list + "' has no entry '" + to.id() + "'",
                            NearestName.mend(to.id(), known, "entry"));
                }
            }
        }
    }

    private void check(RequestMethod method) {
        if (method.contact().isEmpty()) {
            return;
        }
        String id = method.contact().get();
        Contact contact = contacts.get(id);
        if (contact == null) {
            findings.add(
                    Finding.of(
                            Rule.UNKNOWN_CONTACT,
                            method.place(),
                            "site.yaml defines no contact '" + id + "'",
                            NearestName.mend(id, contacts.keySet(), "contact")));
        } else if (method.address().isEmpty() && !takes(contact, method.type())) {
            String way = method.type().word();
            findings.add(
                    Rule.UNKNOWN_REFERENCE,
                    method.place(),
                    "the contact '" + id + "' cannot be reached by '" + way + "'",
                    "add that to the contact in site.yaml, or name another type");
        }
    }

    // In person needs no more than an address, and that only where visitors cannot be expected to
    // know it.
    private static boolean takes(Contact contact, MethodType type) {
        Set<Contact.Method> ways = contact.methods();
        return switch (type) {
            case TOLL_FREE -> ways.contains(Contact.Method.TOLL_FREE_PHONE);
            case PHONE ->
                    ways.contains(Contact.Method.PHONE)
                            || ways.contains(Contact.Method.TOLL_FREE_PHONE);
            case EMAIL -> ways.contains(Contact.Method.EMAIL);
            case WEBSITE, FORM -> ways.contains(Contact.Method.FORM);
            case ADDRESS -> ways.contains(Contact.Method.POST);
            case IN_PERSON -> true;
        };
    }
}
