package dev.noticeboard.source.yaml;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema's errors mean, in words. What is expected is said by the schema itself: by the
 * {@code title} of the definition that was not met, or else by its type and limits.
 */
final class SchemaErrorText {

    private static final int SHOWN = 40;
    private static final Map<String, String> TYPES =
            Map.of(
                    "string", "a text",
                    "number", "a number",
                    "integer", "a whole number",
                    "boolean", "true or false",
                    "array", "a list",
                    "object", "keys with values, each on a line of its own");

    private final JsonNode schema;

    /** Holds a schema, which is taken to be valid. */
    SchemaErrorText(JsonNode schema) {
        this.schema = schema;
    }

    /** The findings of one error about one thing. */
    List<Finding> findings(Error error, SchemaReader.Spot spot) {
        String location = error.getSchemaLocation();
        String pointer = location.substring(location.indexOf('#') + 1);
        String keyword = error.getKeyword();
        if (keyword == null) {
            return List.of(unknownKey(spot, pointer.substring(0, pointer.lastIndexOf('/'))));
        } else if (keyword.equals("required")) {
            return missingKeys(spot, at(pointer));
        } else if (keyword.equals("uniqueItems")) {
            return repeated(spot);
        }
        return List.of(
                keyword.equals("maxItems") || keyword.equals("maxProperties")
                        ? tooMany(spot, at(pointer).asObject().get(keyword))
                        : badValue(spot, pointer));
    }

    // A comma ends a value in braces: what stands behind it is a key of its own without a value.
    private static boolean isRestOfText(SchemaReader.Spot spot) {
        int length = spot.key().codePointCount(0, spot.key().length());
        return spot.node() instanceof YamlNode.Scalar scalar
                && scalar.style() == YamlNode.Style.PLAIN
                && scalar.text().isEmpty()
                && scalar.place().equals(spot.at().plus(length));
    }

    private Finding unknownKey(SchemaReader.Spot spot, String parent) {
        if (isRestOfText(spot)) {
            return Finding.of(
                    Rule.UNKNOWN_KEY,
                    spot.at(),
                    spot.label() + " stands behind a comma, which ends the text before it",
                    "put the whole text in quotation marks, as in \"…, " + spot.key() + "\"");
        }
        Map<String, JsonNode> keys = at(parent).asObject();
        JsonNode known = keys.get("properties");
        if (known == null) {
            JsonNode names = keys.get("propertyNames");
            return Finding.of(
                    Rule.BAD_VALUE,
                    spot.at(),
                    spot.label() + " cannot be a name here",
                    "write "
                            + (names == null ? "another one" : title(names).orElse("another one")));
        }
        return Finding.of(
                Rule.UNKNOWN_KEY,
                spot.at(),
                spot.label() + " is no key that is known here",
                NearestName.mend(spot.key(), known.asObject().keySet(), "key"));
    }

    private List<Finding> missingKeys(SchemaReader.Spot spot, JsonNode definition) {
        Map<String, JsonNode> keys = definition.asObject();
        List<Finding> missing = new ArrayList<>();
        for (JsonNode name : keys.getOrDefault("required", definition).asArray()) {
            String key = name.asString();
            if (spot.node() instanceof YamlNode.Mapping mapping && mapping.get(key).isEmpty()) {
                missing.add(
                        Finding.of(
                                Rule.MISSING_KEY,
                                spot.at(),
                                spot.label() + " does not say '" + key + "', which it has to",
                                "add '" + key + ": …'"));
            }
        }
        return missing;
    }

    private static List<Finding> repeated(SchemaReader.Spot spot) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        if (spot.node() instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Scalar scalar && !seen.add(scalar.text())) {
                    findings.add(
                            Finding.of(
                                    Rule.BAD_VALUE,
                                    scalar.place(),
                                    spot.label() + " says '" + scalar.text() + "' twice",
                                    "keep one of the two"));
                }
            }
        }
        return findings;
    }

    private static Finding tooMany(SchemaReader.Spot spot, JsonNode limit) {
        return Finding.of(
                Rule.SOURCE_LIMIT,
                spot.at(),
                spot.label() + " has more than " + limit.asInteger() + " entries, and is not read",
                "shorten it");
    }

    private Finding badValue(SchemaReader.Spot spot, String pointer) {
        JsonNode definition = at(pointer);
        boolean named = pointer.matches("/\\$defs/[^/]+");
        String expected =
                (named ? title(definition) : Optional.<String>empty())
                        .orElseGet(() -> expected(definition));
        Place place = isEmpty(spot.node()) ? spot.at() : spot.node().place();
        JsonNode format = definition.asObject().get("format");
        boolean date = format != null && format.asString().equals("date");
        return Finding.of(
                date ? Rule.BAD_DATE : Rule.BAD_VALUE,
                place,
                spot.label() + " " + found(spot.node()),
                mend(spot, types(definition), expected));
    }

    private static String mend(SchemaReader.Spot spot, List<String> types, String expected) {
        boolean text = types.contains("string");
        if (isEmpty(spot.node())) {
            return "write " + expected + ", or delete it";
        } else if (text && spot.node() instanceof YamlNode.Mapping) {
            return "write " + expected + ", in quotes where it holds a colon";
        } else if (text
                && spot.node() instanceof YamlNode.Scalar scalar
                && scalar.kind() != YamlNode.Kind.TEXT) {
            return "write " + expected + "; put it in quotes if it is meant as text";
        }
        return "write " + expected;
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                && (scalar.kind() == YamlNode.Kind.NULL || !PlacedText.hasWords(scalar.text()));
    }

    private static String found(YamlNode node) {
        if (isEmpty(node)) {
            return "is empty";
        } else if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().isEmpty() ? "is empty" : "has keys";
        } else if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().isEmpty() ? "is empty" : "is a list";
        } else if (node instanceof YamlNode.Scalar scalar) {
            return "is '" + shortened(scalar.text().strip().replace('\n', ' ')) + "'";
        }
        return "cannot be used";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String expected(JsonNode definition) {
        Map<String, JsonNode> keys = definition.asObject();
        if (keys.containsKey("enum")) {
            return oneOf(keys.get("enum").asArray().stream().map(JsonNode::asString).toList());
        }
        String type =
                String.join(
                        " or ",
                        types(definition).stream()
                                .map(name -> TYPES.getOrDefault(name, name))
                                .toList());
        if (keys.containsKey("minimum") && keys.containsKey("maximum")) {
            return type
                    + " from "
                    + keys.get("minimum").asInteger()
                    + " to "
                    + keys.get("maximum").asInteger();
        }
        return type;
    }

    private static String oneOf(List<String> words) {
        List<String> all = words.stream().map(word -> "'" + word + "'").toList();
        int last = all.size() - 1;
        return last == 0
                ? all.get(0)
                : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    private static List<String> types(JsonNode definition) {
        JsonNode type = definition.asObject().get("type");
        if (type == null) {
            return List.of("string");
        }
        return type.isArray()
                ? type.asArray().stream().map(JsonNode::asString).toList()
                : List.of(type.asString());
    }

    private static Optional<String> title(JsonNode definition) {
        return Optional.ofNullable(definition.asObject().get("title")).map(JsonNode::asString);
    }

    private JsonNode at(String pointer) {
        JsonNode node = schema;
        for (String part : pointer.split("/", -1)) {
            if (!part.isEmpty()) {
                JsonNode child = node.asObject().get(part.replace("~1", "/").replace("~0", "~"));
                if (child == null) {
                    throw new IllegalStateException("the schema has nothing at " + pointer);
                }
                node = child;
            }
        }
        return node;
    }
}
