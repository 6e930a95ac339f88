package dev.noticeboard.source.yaml;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a YAML file against its schema: what comes out fits the schema, and each thing that did not
 * fit has one finding and is left out. A required key may still be missing from it.
 */
public final class SchemaReader {

    private final String name;
    private @Nullable Schema schema;

    /** Makes a reader; the name is one of {@link Schemas}. */
    SchemaReader(String name) {
        this.name = name;
    }

    /** A schema, ready to be held against files, and how its errors are said. */
    private record Schema(Validator validator, URI id, SchemaErrorText words) {

        static Schema of(String name) {
            JsonNode node = new SchemaJson.Factory().create(Schemas.text(name));
            Validator validator =
                    new ValidatorFactory()
                            .withJsonNodeFactory(new SchemaJson.Factory())
                            .withEvaluatorFactory(SchemaReader::uniqueItems)
                            .withDisabledSchemaValidation(true)
                            .createValidator();
            return new Schema(validator, validator.registerSchema(node), new SchemaErrorText(node));
        }
    }

    // A site without facts, laws and seals needs no schema of these.
    private synchronized Schema schema() {
        Schema made = schema;
        if (made == null) {
            made = Schema.of(name);
            schema = made;
        }
        return made;
    }

    /**
     * Something in a file and how to speak of it.
     *
     * @param key its key; empty for the root and for an entry of a list
     * @param at where its key stands, or else it itself
     * @param label what it is called in a sentence
     */
    record Spot(YamlNode node, String key, Place at, String label) {}

    // The library compares each entry of a list with all others: minutes for ten thousand of them.
    // Our lists of which no entry may stand twice hold nothing but texts.
    private static Optional<Evaluator> uniqueItems(
            SchemaParsingContext context, String keyword, JsonNode value) {
        return keyword.equals("uniqueItems")
                ? Optional.of((evaluation, node) -> unique(node))
                : Optional.empty();
    }

    private static Evaluator.Result unique(JsonNode node) {
        Set<String> seen = new HashSet<>();
        boolean repeated =
                node.isArray()
                        && node.asArray().stream()
                                .filter(JsonNode::isString)
                                .anyMatch(item -> !seen.add(item.asString()));
        return repeated ? Evaluator.Result.failure("repeated") : Evaluator.Result.success();
    }

    /** Reads a whole file. */
    public Reading<YamlNode.Mapping> read(SourceText text) {
        return read(text, 0, text.text().length());
    }

    /** Reads a stretch of a file, from one offset to before another. */
    public Reading<YamlNode.Mapping> read(SourceText text, int from, int to) {
        Findings findings = new Findings();
        YamlNode tree = findings.take(YamlReader.read(text, from, to));
        YamlNode.Mapping nothing = new YamlNode.Mapping(tree.place(), Map.of());
        if (tree instanceof YamlNode.Refused) {
            return findings.with(nothing);
        }
        boolean empty =
                tree instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.NULL;
        YamlNode checked = findings.take(check(empty ? nothing : tree));
        return findings.with(checked instanceof YamlNode.Mapping mapping ? mapping : nothing);
    }

    private Reading<YamlNode> check(YamlNode tree) {
        Map<String, Spot> spots = new TreeMap<>();
        index(spots, "", new Spot(tree, "", tree.place(), "the file"));
        List<Finding> findings = new ArrayList<>();
        Set<String> dropped = new TreeSet<>();
        Schema held = schema();
        for (Error error : held.validator.validate(held.id, new SchemaJson("", tree)).getErrors()) {
            Spot spot = spots.get(error.getInstanceLocation());
            if (spot == null) {
                throw new IllegalStateException("no such place: " + error.getInstanceLocation());
            }
            boolean told = error.getKeyword() != null && spot.node instanceof YamlNode.Refused;
            if (!told) {
                findings.addAll(held.words.findings(error, spot));
            }
            // A list with a repeated entry keeps one; a lack is filled by whoever needs the value.
            if (!"required".equals(error.getKeyword())
                    && !"uniqueItems".equals(error.getKeyword())) {
                dropped.add(error.getInstanceLocation());
            }
        }
        YamlNode kept =
                dropped.contains("") ? new YamlNode.Refused(tree.place()) : keep(tree, "", dropped);
        return new Reading<>(kept, findings.stream().distinct().toList());
    }

    private static void index(Map<String, Spot> spots, String pointer, Spot spot) {
        spots.put(pointer, spot);
        if (spot.node instanceof YamlNode.Mapping mapping) {
            mapping.entries()
                    .forEach(
                            (key, entry) ->
                                    index(
                                            spots,
                                            SchemaJson.child(pointer, key),
                                            new Spot(
                                                    entry.value(),
                                                    key,
                                                    entry.key().place(),
                                                    "'" + key + "'")));
        } else if (spot.node instanceof YamlNode.Sequence sequence) {
            int count = 0;
            for (YamlNode item : sequence.items()) {
                String child = SchemaJson.child(pointer, Integer.toString(count++));
                String label = "entry " + count + " of " + spot.label;
                index(spots, child, new Spot(item, "", item.place(), label));
            }
        }
    }

    private static YamlNode keep(YamlNode node, String pointer, Set<String> dropped) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, YamlNode.Entry> kept = new LinkedHashMap<>();
            Set<String> refused = new TreeSet<>();
            mapping.entries()
                    .forEach(
                            (key, entry) -> {
                                String child = SchemaJson.child(pointer, key);
                                if (isKept(entry.value(), child, dropped)) {
                                    YamlNode value = keep(entry.value(), child, dropped);
                                    kept.put(key, new YamlNode.Entry(entry.key(), value));
                                } else {
                                    refused.add(key);
                                }
                            });
            return new YamlNode.Mapping(mapping.place(), kept, refused);
        } else if (node instanceof YamlNode.Sequence sequence) {
            List<YamlNode> kept = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                String child = SchemaJson.child(pointer, Integer.toString(i));
                if (isKept(sequence.items().get(i), child, dropped)) {
                    kept.add(keep(sequence.items().get(i), child, dropped));
                }
            }
            return new YamlNode.Sequence(sequence.place(), kept);
        }
        return node;
    }

    private static boolean isKept(YamlNode node, String pointer, Set<String> dropped) {
        return !(node instanceof YamlNode.Refused) && !dropped.contains(pointer);
    }
}
