package dev.noticeboard.source;

import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads {@code disclosures.yaml}, in which {@code none} says none and a missing key says nothing.
 */
final class DisclosuresReader {

    private final SchemaReader schema;
    private final List<String> languages;

    /** Reads the disclosures of a site with these languages. */
    DisclosuresReader(List<String> languages, SchemaReader schema) {
        this.schema = schema;
        this.languages = languages;
    }

    /** Reads a file. */
    Reading<Disclosures> read(SourceText text) {
        Findings findings = new Findings();
        Values values = new Values(languages, findings);
        YamlNode.Mapping file = findings.take(schema.read(text));
        BiFunction<YamlNode.Mapping, String, Optional<Disclosures.Item>> item =
                (entry, id) -> item(entry, id, values);
        return findings.with(
                new Disclosures(
                        fact(file, "categories", findings, (e, id) -> category(e, id, values)),
                        fact(file, "sources", findings, item),
                        fact(file, "purposes", findings, item),
                        fact(file, "recipients", findings, item),
                        fact(file, "rights", findings, item)));
    }

    private static <T> Fact<List<T>> fact(
            YamlNode.Mapping file,
            String key,
            Findings findings,
            BiFunction<YamlNode.Mapping, String, Optional<T>> read) {
        Optional<YamlNode> value = file.get(key);
        if (value.isEmpty()) {
            return Fact.notStated();
        } else if (value.get() instanceof YamlNode.Scalar none) {
            return new Fact.None<>(none.place());
        }
        List<T> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode node : Values.items(file, key)) {
            if (node instanceof YamlNode.Mapping entry) {
                Optional<String> id = Values.text(entry, "id");
                if (id.isPresent() && !ids.add(id.get())) {
                    findings.add(
                            Rule.BAD_VALUE,
                            entry.get("id").orElse(entry).place(),
                            "two entries of '" + key + "' have the id '" + id.get() + "'",
                            "give each an id of its own");
                }
                id.flatMap(found -> read.apply(entry, found)).ifPresent(entries::add);
            }
        }
        return new Fact.Stated<>(List.copyOf(entries), value.get().place());
    }

    private static Optional<Disclosures.Category> category(
            YamlNode.Mapping entry, String id, Values values) {
        Optional<Localized> name = values.localized(entry, "name");
        List<Localized> examples = values.localizedList(entry, "examples");
        Optional<Localized> condition = values.localized(entry, "condition");
        return name.map(
                text -> new Disclosures.Category(id, text, examples, condition, entry.place()));
    }

    private static Optional<Disclosures.Item> item(
            YamlNode.Mapping entry, String id, Values values) {
        Optional<Localized> name = values.localized(entry, "name");
        Optional<Localized> detail = values.localized(entry, "detail");
        return name.map(text -> new Disclosures.Item(id, text, detail, entry.place()));
    }
}
