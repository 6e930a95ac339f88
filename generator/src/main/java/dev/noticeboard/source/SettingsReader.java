package dev.noticeboard.source;

import dev.noticeboard.model.Business;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Organization;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReader;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code site.yaml} into a site that has no notices yet. */
final class SettingsReader {

    private static final Place START = Place.startOf(SourcePaths.SITE);

    private final SchemaReader schema;

    /** Reads by the schema of {@code site.yaml}. */
    SettingsReader(SchemaReader schema) {
        this.schema = schema;
    }

    /** Reads the file; one that could not be read makes a site of which nothing is known. */
    Reading<Site> read(Optional<SourceText> text) {
        Findings findings = new Findings();
        YamlNode.Mapping file =
                text.map(found -> findings.take(schema.read(found)))
                        .orElseGet(() -> new YamlNode.Mapping(START, Map.of()));
        List<String> languages = languages(file, findings);
        Values values = new Values(languages, findings);
        ZoneId zone = zone(file, findings);
        Site site =
                new Site(
                        organization(Values.mapping(file, "organization"), values),
                        languages,
                        zone,
                        Values.text(file, "theme").orElse("plain"),
                        file.get("theme").map(YamlNode::place).orElse(START),
                        Values.text(file, "base-url").map(SettingsReader::endingInSlash),
                        contacts(
                                Values.mapping(file, "contacts"),
                                new ContactReader(values, languages, zone.getId(), findings)),
                        business(file),
                        new WellKnownReader(values).read(file),
                        Collections.unmodifiableMap(
                                Values.textByKey(Values.mapping(file, "links"))),
                        Collections.unmodifiableMap(
                                Values.textByKey(Values.mapping(file, "publish"))),
                        List.of());
        return findings.with(site);
    }

    private static Organization organization(YamlNode.Mapping organization, Values values) {
        return new Organization(
                values.localized(organization, "name")
                        .orElseGet(() -> Localized.of("", organization.place())),
                values.localized(organization, "legal-name"),
                Values.text(organization, "url"),
                values.localized(organization, "headquarters"));
    }

    private static Business business(YamlNode.Mapping file) {
        YamlNode.Mapping business = Values.mapping(file, "business");
        Map<String, Boolean> settings = new LinkedHashMap<>();
        business.entries()
                .forEach(
                        (key, entry) -> {
                            if (entry.value() instanceof YamlNode.Scalar scalar) {
                                settings.put(key, scalar.isTrue());
                            }
                        });
        return new Business(settings, Values.texts(business, "languages"), business.place());
    }

    // BCP 47 (RFC 5646), 2.1.1: tags are the same whatever their case.
    private static List<String> languages(YamlNode.Mapping file, Findings findings) {
        List<String> languages = new ArrayList<>();
        for (YamlNode.Scalar scalar : Values.scalars(file, "languages")) {
            String tag = Values.text(scalar);
            if (languages.stream().noneMatch(tag::equalsIgnoreCase)) {
                languages.add(tag);
            } else if (!languages.contains(tag)) {
                findings.add(
                        Rule.BAD_VALUE,
                        scalar.place(),
                        "'languages' says '" + tag.toLowerCase(Locale.ROOT) + "' twice",
                        "keep one of the two");
            }
        }
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private static ZoneId zone(YamlNode.Mapping file, Findings findings) {
        Optional<YamlNode.Scalar> scalar = Values.scalar(file, "time-zone");
        Set<String> known = ZoneId.getAvailableZoneIds();
        Optional<String> name = scalar.map(Values::text).filter(known::contains);
        if (scalar.isPresent() && name.isEmpty()) {
            String written = Values.text(scalar.get());
            findings.add(
                    Rule.BAD_VALUE,
                    scalar.get().place(),
                    "there is no time zone '" + written + "'",
                    NearestName.of(written, known)
                            .map(nearest -> "did you mean '" + nearest + "'?")
                            .orElse("write a continent and a city, such as America/Los_Angeles"));
        }
        return name.map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    private static String endingInSlash(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    private static Map<String, Contact> contacts(YamlNode.Mapping contacts, ContactReader reader) {
        Map<String, Contact> read = new LinkedHashMap<>();
        contacts.entries()
                .forEach(
                        (id, entry) ->
                                read.put(id, reader.read(entry, Values.mapping(contacts, id))));
        return Collections.unmodifiableMap(read);
    }
}
