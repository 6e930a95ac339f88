package dev.noticeboard.source.seals;

import dev.noticeboard.model.AddressLayout;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.FactsFile;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Opening;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReader;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads {@code sealed/inputs.yaml}: what the articles of a sealed version take from outside its
 * folder. Noticeboard has written it, so that texts are taken as they stand, to the last space.
 */
final class InputsReader {

    private final SchemaReader schema;

    /** Reads by the schema of the file. */
    InputsReader(SchemaReader schema) {
        this.schema = schema;
    }

    /**
     * What the file says.
     *
     * @param recorded what each language's article takes, by language
     * @param facts the disclosures of another notice that the version uses
     */
    record Inputs(Map<String, ExternalInputs> recorded, Optional<FactsFile> facts) {

        /** Nothing was taken. */
        static final Inputs NONE = new Inputs(Map.of(), Optional.empty());
    }

    /** Reads the file. */
    Reading<Inputs> read(SourceText text) {
        Findings findings = new Findings();
        YamlNode.Mapping file = findings.take(schema.read(text));
        YamlNode.Mapping languages = Values.mapping(file, "languages");
        Map<String, ExternalInputs> inputs = new TreeMap<>();
        for (String language : languages.entries().keySet()) {
            inputs.put(language, inputs(Values.mapping(languages, language)));
        }
        YamlNode.Mapping disclosures = Values.mapping(file, "disclosures");
        Optional<FactsFile> facts =
                exact(disclosures, "file")
                        .flatMap(
                                path ->
                                        exact(disclosures, "text")
                                                .map(words -> new FactsFile(path, words)));
        return findings.with(new Inputs(inputs, facts));
    }

    private static ExternalInputs inputs(YamlNode.Mapping node) {
        YamlNode.Mapping contacts = Values.mapping(node, "contacts");
        Map<String, Contact> byId = new LinkedHashMap<>();
        contacts.entries()
                .forEach(
                        (id, entry) ->
                                byId.put(id, contact(entry.key(), Values.mapping(contacts, id))));
        return new ExternalInputs(
                new Messages(
                        Values.text(node, "words-language").orElse(""),
                        texts(Values.mapping(node, "words"))),
                texts(Values.mapping(node, "values")),
                Values.texts(node, "shown"),
                byId,
                texts(Values.mapping(node, "links")),
                Set.copyOf(Values.texts(node, "anchors")),
                Set.copyOf(Values.texts(node, "pages")));
    }

    private static Contact contact(YamlNode.Scalar id, YamlNode.Mapping contact) {
        YamlNode.Mapping address = Values.mapping(contact, "address");
        return new Contact(
                id.text(),
                Optional.empty(),
                Localized.of(exact(contact, "role").orElse(id.text()), id.place()),
                phone(contact, "phone", isTollFree(contact)),
                phone(contact, "tty", false),
                exact(contact, "email"),
                exact(contact, "form"),
                forms(contact, id),
                exact(Values.scalars(contact, "languages")),
                exact(Values.scalars(contact, "open")).stream()
                        .flatMap(text -> Opening.parse(text).stream())
                        .toList(),
                exact(contact, "zone").map(zone -> Localized.of(zone, id.place())),
                exact(contact, "hours").map(hours -> Localized.of(hours, id.place())),
                contact.get("address").map(node -> address(address, id)),
                id.place());
    }

    private static List<Contact.Form> forms(YamlNode.Mapping contact, YamlNode.Scalar id) {
        List<Contact.Form> forms = new ArrayList<>();
        for (YamlNode item : Values.items(contact, "forms")) {
            if (item instanceof YamlNode.Mapping form) {
                Optional<String> link = exact(form, "link");
                exact(form, "for")
                        .map(purpose -> Localized.of(purpose, id.place()))
                        .flatMap(purpose -> link.map(to -> new Contact.Form(purpose, to)))
                        .ifPresent(forms::add);
            }
        }
        return forms;
    }

    private static boolean isTollFree(YamlNode.Mapping contact) {
        return Values.scalar(contact, "toll-free").map(YamlNode.Scalar::isTrue).orElse(false);
    }

    private static Optional<Contact.Phone> phone(
            YamlNode.Mapping contact, String key, boolean tollFree) {
        return exact(contact, key)
                .map(
                        phone ->
                                new Contact.Phone(
                                        phone,
                                        exact(contact, key + "-e164").orElse(phone),
                                        tollFree));
    }

    private static Contact.PostalAddress address(YamlNode.Mapping address, YamlNode.Scalar id) {
        return new Contact.PostalAddress(
                exact(Values.scalars(address, "street")),
                exact(address, "locality"),
                exact(address, "region"),
                exact(address, "postal-code"),
                exact(address, "country"),
                exact(address, "country-name").map(name -> Localized.of(name, id.place())),
                // Before layouts were sealed, every address was written as in the United States.
                Localized.of(
                        exact(address, "layout").orElse(AddressLayout.UNITED_STATES), id.place()));
    }

    private static Map<String, String> texts(YamlNode.Mapping node) {
        Map<String, String> texts = new TreeMap<>();
        node.entries().keySet().forEach(key -> exact(node, key).ifPresent(t -> texts.put(key, t)));
        return texts;
    }

    private static Optional<String> exact(YamlNode.Mapping node, String key) {
        return Values.scalar(node, key).map(YamlNode.Scalar::text);
    }

    private static List<String> exact(Collection<YamlNode.Scalar> scalars) {
        return scalars.stream().map(YamlNode.Scalar::text).toList();
    }
}
