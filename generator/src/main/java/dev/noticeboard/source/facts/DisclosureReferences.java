package dev.noticeboard.source.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Item;
import dev.noticeboard.model.Disclosures.MethodType;
import dev.noticeboard.model.Disclosures.Recipient;
import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that what disclosures refer to by its id is there. */
final class DisclosureReferences {

    private final Disclosures disclosures;
    private final Map<String, Contact> contacts;
    private final Findings findings;
    private final Map<String, Set<String>> ids;
    private final Set<String> requests = new TreeSet<>(Right.KNOWN);

    DisclosureReferences(
            Disclosures disclosures, Map<String, Contact> contacts, Findings findings) {
        this.disclosures = disclosures;
        this.contacts = contacts;
        this.findings = findings;
        requests.addAll(RequestMethod.SHORT);
        disclosures.rights().stated().orElse(List.of()).forEach(right -> requests.add(right.id()));
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
        disclosures
                .requestMetrics()
                .stated()
                .orElse(List.of())
                .forEach(count -> known(count.request(), count.place()));
    }

    private void check(String key, Fact<Answer> fact) {
        if (fact.stated().orElse(null) instanceof Answer.References references) {
            String list = FactPaths.LIST_OF.get(key);
            Set<String> known = ids.getOrDefault(list, Set.of());
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
        method.requests().forEach(request -> known(request, method.place()));
        Optional<Contact> contact = method.contact().map(contacts::get);
        if (method.contact().isPresent() && contact.isEmpty()) {
            String id = method.contact().get();
            findings.add(
                    Finding.of(
                            Rule.UNKNOWN_CONTACT,
                            method.place(),
                            "site.yaml defines no contact '" + id + "'",
                            NearestName.mend(id, contacts.keySet(), "contact")));
        } else if (method.address().isPresent() || method.type() == MethodType.IN_PERSON) {
            return;
        } else if (contact.isEmpty()) {
            findings.add(
                    Rule.MISSING_KEY,
                    method.place(),
                    "the request method '"
                            + method.id()
                            + "' names no contact and no link, so that nobody can use it",
                    "add 'contact: …', or 'link: …'");
        } else if (!takes(contact.get(), method.type())) {
            findings.add(
                    Rule.UNKNOWN_REFERENCE,
                    method.place(),
                    "the contact '" + contact.get().id() + "' has no " + way(method.type()),
                    "add it to the contact in site.yaml, or name another type");
        }
    }

    /** A request is known by the right that it uses, or by its short name. */
    private void known(String request, Place place) {
        if (!requests.contains(request)) {
            findings.add(
                    Rule.UNKNOWN_REFERENCE,
                    place,
                    "there is no kind of request '" + request + "'",
                    NearestName.mend(request, requests, "request"));
        }
    }

    private static String way(MethodType type) {
        return switch (type) {
            case TOLL_FREE -> "'phone' that is toll-free";
            case PHONE -> "'phone'";
            case EMAIL -> "'email'";
            case WEBSITE, FORM -> "'form'";
            default -> "'address'";
        };
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
