package dev.noticeboard.source.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Disclosures.Item;
import dev.noticeboard.model.Disclosures.MethodType;
import dev.noticeboard.model.Disclosures.Recipient;
import dev.noticeboard.model.Disclosures.RecipientRole;
import dev.noticeboard.model.Disclosures.RequestCount;
import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReader;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads {@code disclosures.yaml}, in which {@code none} says none and a missing key says nothing.
 */
public final class DisclosuresReader {

    // What is said once for all categories is read with the categories.
    private static final String ALL_CATEGORIES = "all-categories";

    private final SchemaReader schema;
    private final List<String> languages;

    /**
     * Reads the disclosures of a site.
     *
     * @param languages the site's languages, the one that counts first
     */
    public DisclosuresReader(List<String> languages, SchemaReader schema) {
        this.schema = schema;
        this.languages = languages;
    }

    /**
     * Reads a file.
     *
     * @param contacts the contacts that it may name, by id
     */
    public Reading<Disclosures> read(SourceText text, Map<String, Contact> contacts) {
        Findings findings = new Findings();
        YamlNode.Mapping file = findings.take(schema.read(text));
        Disclosures read = new FileReading(findings).disclosures(file);
        new DisclosureReferences(read, contacts, findings).check();
        Contradictions.in(read, findings);
        return findings.with(read);
    }

    /** The reading of one file. */
    private final class FileReading {

        private final Findings findings;
        private final Values values;
        private final FactReader facts;

        FileReading(Findings findings) {
            this.findings = findings;
            this.values = new Values(languages, findings);
            this.facts = new FactReader(values, findings);
        }

        Disclosures disclosures(YamlNode.Mapping file) {
            YamlNode.Mapping methods = Values.mapping(file, "request-methods");
            YamlNode.Mapping metrics = Values.mapping(file, "request-metrics");
            return new Disclosures(
                    entries(file, "categories", this::category),
                    facts.ofCategories(Values.mapping(file, ALL_CATEGORIES)),
                    entries(file, "sources", this::item),
                    entries(file, "purposes", this::item),
                    entries(file, "recipients", this::recipient),
                    entries(file, "rights", this::right),
                    methods.get("methods").isPresent()
                            ? entries(methods, "methods", this::method)
                            : facts.entries(file.get("request-methods"), List.of()),
                    counts(metrics),
                    statements(file));
        }

        private Map<String, Fact<Answer>> statements(YamlNode.Mapping file) {
            Map<String, Fact<Answer>> found = new LinkedHashMap<>();
            file.entries()
                    .forEach(
                            (key, entry) -> {
                                if (!FactPaths.LISTS.contains(key) && !key.equals(ALL_CATEGORIES)) {
                                    facts.collect(key, entry.value(), found);
                                }
                            });
            YamlNode.Mapping methods = Values.mapping(file, "request-methods");
            for (String key : List.of("instructions", "opt-out-confirmation")) {
                methods.get(key)
                        .ifPresent(node -> facts.collect("request-methods." + key, node, found));
            }
            Values.mapping(file, "request-metrics")
                    .get("large-volume")
                    .ifPresent(node -> facts.collect("request-metrics.large-volume", node, found));
            return found;
        }

        private <T> Fact<List<T>> entries(
                YamlNode.Mapping file,
                String key,
                BiFunction<YamlNode.Mapping, String, Optional<T>> read) {
            List<T> entries = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (YamlNode node : Values.items(file, key)) {
                if (node instanceof YamlNode.Mapping entry) {
                    // A request method goes by its type.
                    Optional<String> id =
                            Values.text(entry, "id").or(() -> Values.text(entry, "type"));
                    if (id.isPresent() && !ids.add(id.get())) {
                        findings.add(
                                Rule.BAD_VALUE,
                                entry.get("id").orElse(entry).place(),
                                "two entries of '" + key + "' have the id '" + id.get() + "'",
                                key.equals("rights")
                                        ? "name all places where it holds in one 'in'"
                                        : "give each an id of its own");
                    }
                    id.flatMap(found -> read.apply(entry, found)).ifPresent(entries::add);
                }
            }
            return facts.entries(file.get(key), entries);
        }

        private Optional<Category> category(YamlNode.Mapping entry, String id) {
            Optional<Localized> name = values.localized(entry, "name");
            List<Localized> examples = values.localizedList(entry, "examples");
            Optional<Localized> condition = values.localized(entry, "condition");
            Map<String, Fact<Answer>> own = facts.ofCategories(entry);
            return name.map(
                    text -> new Category(id, text, examples, condition, own, entry.place()));
        }

        private Optional<Item> item(YamlNode.Mapping entry, String id) {
            Optional<Localized> name = values.localized(entry, "name");
            Optional<Localized> detail = values.localized(entry, "detail");
            return name.map(text -> new Item(id, text, detail, entry.place()));
        }

        private Optional<Recipient> recipient(YamlNode.Mapping entry, String id) {
            return item(entry, id)
                    .map(
                            item ->
                                    new Recipient(
                                            id,
                                            item.name(),
                                            item.detail(),
                                            Values.text(entry, "role").flatMap(RecipientRole::of),
                                            values.localized(entry, "where"),
                                            values.date(entry, "since"),
                                            entry.place()));
        }

        private Optional<Right> right(YamlNode.Mapping entry, String id) {
            if (entry.get("name").isEmpty() && !Right.KNOWN.contains(id)) {
                findings.add(
                        Rule.MISSING_KEY,
                        entry.place(),
                        "the right '" + id + "' has no name, and Noticeboard has none for it",
                        NearestName.of(id, Right.KNOWN)
                                .map(known -> "did you mean '" + known + "'? Or add 'name: …'")
                                .orElse("add 'name: …'"));
            }
            return Optional.of(
                    new Right(
                            id,
                            values.localized(entry, "name"),
                            values.localized(entry, "detail"),
                            values.localized(entry, "how"),
                            jurisdictions(entry),
                            entry.place()));
        }

        private List<String> jurisdictions(YamlNode.Mapping right) {
            List<String> known = new ArrayList<>();
            for (YamlNode.Scalar scalar : Values.scalars(right, "in")) {
                String id = Values.text(scalar);
                if (Right.JURISDICTIONS.contains(id)) {
                    known.add(id);
                } else {
                    findings.add(
                            Rule.UNKNOWN_REFERENCE,
                            scalar.place(),
                            "there is no jurisdiction '" + id + "'",
                            NearestName.mend(id, Right.JURISDICTIONS, "jurisdiction"));
                }
            }
            return known;
        }

        private Optional<RequestMethod> method(YamlNode.Mapping entry, String id) {
            Optional<Localized> detail = values.localized(entry, "detail");
            return Values.text(entry, "type")
                    .flatMap(MethodType::of)
                    .map(
                            type ->
                                    new RequestMethod(
                                            id,
                                            type,
                                            Values.text(entry, "contact"),
                                            Values.text(entry, "link"),
                                            detail,
                                            Values.texts(entry, "for"),
                                            entry.place()));
        }

        private Fact<List<RequestCount>> counts(YamlNode.Mapping metrics) {
            List<RequestCount> counts = new ArrayList<>();
            for (YamlNode node : Values.items(metrics, "counts")) {
                if (node instanceof YamlNode.Mapping entry) {
                    Values.text(entry, "request")
                            .map(request -> count(metrics, entry, request))
                            .ifPresent(counts::add);
                }
            }
            if (!counts.isEmpty() && metrics.get("year").isEmpty()) {
                findings.add(
                        Rule.MISSING_KEY,
                        metrics.place(),
                        "'request-metrics' does not say 'year', the year that its counts are of",
                        "add 'year: …'");
            }
            return facts.entries(metrics.get("counts"), counts);
        }

        private RequestCount count(
                YamlNode.Mapping metrics, YamlNode.Mapping entry, String request) {
            return new RequestCount(
                    request,
                    Values.integer(metrics, "year", 0),
                    Values.integer(entry, "received", 0),
                    Values.integer(entry, "complied", 0),
                    Values.integer(entry, "denied", 0),
                    Values.integer(entry, "days", 0),
                    Values.text(metrics, "average").orElse("median").equals("median"),
                    entry.place());
        }
    }
}
