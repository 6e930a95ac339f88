package dev.noticeboard.source.seals;

import dev.noticeboard.model.Contact;
import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.FactsFile;
import dev.noticeboard.model.Opening;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealedPart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The YAML that seals are written in: always the same bytes for the same things. */
public final class SealYaml {

    /** What stands above the first entry of {@code seals.yaml}. */
    public static final String HEAD =
            "# Written by noticeboard seal and noticeboard correct, and by nobody else.\nseals:\n";

    private final StringBuilder out = new StringBuilder();

    private SealYaml() {}

    /** The lines of an entry that its digest is of: all but the last one. */
    public static String entry(
            LocalDate version,
            EntryStatement statement,
            String sources,
            Map<SealedPart, Map<String, String>> digests,
            String inputs,
            Optional<String> previous) {
        SealYaml yaml = new SealYaml();
        yaml.line(0, "- version: " + version);
        yaml.line(2, "kind: " + statement.kind().word());
        yaml.line(2, "day: " + statement.day());
        statement.reason().ifPresent(reason -> yaml.text(2, "reason", reason));
        if (statement.past()) {
            yaml.line(2, "past: true");
        }
        yaml.line(2, "sources: " + sources);
        yaml.digests("articles", digests.get(SealedPart.ARTICLE));
        yaml.digests("told", digests.get(SealedPart.TOLD));
        yaml.line(2, "inputs: " + inputs);
        yaml.text(2, "noticeboard", statement.noticeboard());
        yaml.line(2, "rules: " + Rule.GENERATION);
        previous.ifPresent(digest -> yaml.line(2, "previous: " + digest));
        return yaml.out.toString();
    }

    private void digests(String key, Map<String, String> digests) {
        line(2, key + ":");
        new TreeMap<>(digests).forEach((tag, digest) -> line(4, tag + ": " + digest));
    }

    /** The last line of an entry. */
    public static String ownDigest(String digest) {
        return "  digest: " + digest + "\n";
    }

    /**
     * What a version takes from outside its folder.
     *
     * @param byLanguage what its articles take, by language
     * @param facts the disclosures of another notice that it uses
     */
    public static String inputs(Map<String, ExternalInputs> byLanguage, Optional<FactsFile> facts) {
        SealYaml yaml = new SealYaml();
        yaml.line(0, "# What this version takes from outside its folder, as it was sealed.");
        yaml.line(0, "languages:");
        new TreeMap<>(byLanguage).forEach(yaml::inputs);
        facts.ifPresent(
                file -> {
                    yaml.line(0, "disclosures:");
                    yaml.text(2, "file", file.file());
                    yaml.text(2, "text", file.text());
                });
        return yaml.out.toString();
    }

    private void inputs(String tag, ExternalInputs inputs) {
        line(2, tag + ":");
        texts(4, "values", inputs.values());
        list(4, "shown", inputs.shown());
        if (!inputs.contacts().isEmpty()) {
            line(4, "contacts:");
            inputs.contacts().forEach((id, contact) -> contact(id, contact, tag));
        }
        texts(4, "links", inputs.links());
        list(4, "anchors", inputs.anchors());
        list(4, "pages", inputs.pages());
        text(4, "words-language", inputs.messages().language());
        texts(4, "words", new TreeMap<>(inputs.messages().words()));
    }

    private void contact(String id, Contact contact, String tag) {
        line(6, quoted(id) + ":");
        text(8, "role", contact.role().in(tag));
        contact.phone()
                .ifPresent(
                        phone -> {
                            text(8, "phone", phone.written());
                            text(8, "phone-e164", phone.e164());
                            if (phone.tollFree()) {
                                line(8, "toll-free: true");
                            }
                        });
        contact.tty()
                .ifPresent(
                        tty -> {
                            text(8, "tty", tty.written());
                            text(8, "tty-e164", tty.e164());
                        });
        contact.email().ifPresent(email -> text(8, "email", email));
        contact.form().ifPresent(form -> text(8, "form", form));
        if (!contact.forms().isEmpty()) {
            line(8, "forms:");
        }
        for (Contact.Form form : contact.forms()) {
            text(8, "- for", form.purpose().in(tag));
            text(10, "link", form.link());
        }
        list(8, "languages", contact.languages());
        list(8, "open", contact.opening().stream().map(Opening::written).toList());
        contact.zone().ifPresent(zone -> text(8, "zone", zone.in(tag)));
        contact.hours().ifPresent(hours -> text(8, "hours", hours.in(tag)));
        contact.address().ifPresent(address -> address(address, tag));
    }

    private void address(Contact.PostalAddress address, String tag) {
        line(8, "address:");
        list(10, "street", address.street());
        address.locality().ifPresent(text -> text(10, "locality", text));
        address.region().ifPresent(text -> text(10, "region", text));
        address.postalCode().ifPresent(text -> text(10, "postal-code", text));
        address.country().ifPresent(text -> text(10, "country", text));
        address.countryName().ifPresent(name -> text(10, "country-name", name.in(tag)));
        text(10, "layout", address.layout().in(tag));
    }

    private void texts(int depth, String key, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            line(depth, key + ":");
            texts.forEach((name, text) -> text(depth + 2, quoted(name), text));
        }
    }

    private void list(int depth, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            line(depth, key + ":");
            texts.forEach(text -> line(depth, "- " + quoted(text)));
        }
    }

    private void text(int depth, String key, String text) {
        line(depth, key + ": " + quoted(text));
    }

    private void line(int depth, String words) {
        out.append(" ".repeat(depth)).append(words).append('\n');
    }

    // YAML 1.2.2, 7.3.1 "Double-Quoted Style". What is no text cannot have got here: the readers
    // of the sources refuse it.
    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
