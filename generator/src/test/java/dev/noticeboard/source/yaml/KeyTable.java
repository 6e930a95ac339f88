package dev.noticeboard.source.yaml;

import dev.harrel.jsonschema.JsonNode;
import java.util.List;
import java.util.Map;

/** The keys of a schema as a table for people. */
final class KeyTable {

    private final JsonNode root;
    private final StringBuilder rows = new StringBuilder();

    private KeyTable(JsonNode root) {
        this.root = root;
    }

    /** The table of a schema, in Markdown. */
    static String of(JsonNode schema) {
        KeyTable table = new KeyTable(schema);
        table.rows.append("| key | what it holds | what it is for |\n| --- | --- | --- |\n");
        table.addKeys("", schema);
        return table.rows.toString();
    }

    /** A text with the table between the comments that name a schema replaced by another one. */
    static String replace(String text, String schema, String table) {
        String open = "<!-- keys of " + schema + " -->\n";
        int start = text.indexOf(open) + open.length();
        int end = text.indexOf("<!-- end -->", start);
        if (start < open.length() || end < 0) {
            throw new IllegalArgumentException("the documentation has no table of " + schema);
        }
        return text.substring(0, start) + table + text.substring(end);
    }

    private void addKeys(String path, JsonNode holder) {
        Map<String, JsonNode> keys = holder.asObject();
        List<String> required =
                keys.containsKey("required")
                        ? keys.get("required").asArray().stream().map(JsonNode::asString).toList()
                        : List.of();
        if (keys.containsKey("properties")) {
            keys.get("properties")
                    .asObject()
                    .forEach(
                            (key, value) -> {
                                // Every fact may be open; the text above the table says so once.
                                if (!key.equals("open")) {
                                    add(path + key, value, required.contains(key));
                                }
                            });
        }
    }

    private void add(String path, JsonNode key, boolean required) {
        Map<String, JsonNode> said = key.asObject();
        JsonNode definition = resolve(key);
        Map<String, JsonNode> held = definition.asObject();
        rows.append(
                "| `%s` | %s%s | %s%s |\n"
                        .formatted(
                                path,
                                required ? "**required**: " : "",
                                what(definition),
                                said.get("description").asString(),
                                said.containsKey("default")
                                        ? " Default: `" + written(said.get("default")) + "`."
                                        : ""));
        // A condition holds conditions: its keys are said once.
        if (path.contains(".when.")) {
            return;
        }
        addKeys(path + ".", definition);
        if (held.containsKey("items")) {
            addKeys(path + "[].", resolve(held.get("items")));
        }
        // A text by language says so already; names that the site chooses are worth a level.
        if (held.containsKey("patternProperties") && !held.containsKey("minProperties")) {
            held.get("patternProperties")
                    .asObject()
                    .values()
                    .forEach(value -> addKeys(path + ".NAME.", resolve(value)));
        }
    }

    private String what(JsonNode definition) {
        Map<String, JsonNode> keys = definition.asObject();
        boolean defined =
                definition.getJsonPointer().startsWith("/$defs/")
                        && definition.getJsonPointer().indexOf('/', "/$defs/".length()) < 0;
        if (defined && keys.containsKey("title")) {
            return keys.get("title").asString();
        } else if (keys.containsKey("enum")) {
            return String.join(
                    ", ",
                    keys.get("enum").asArray().stream()
                            .map(word -> "`" + word.asString() + "`")
                            .toList());
        } else if (keys.containsKey("items") && keys.containsKey("properties")) {
            return "a text, a list of texts, the word none, or the keys below";
        } else if (keys.containsKey("items")) {
            return "a list, each entry " + what(resolve(keys.get("items")));
        } else if (keys.containsKey("patternProperties")) {
            JsonNode value = keys.get("patternProperties").asObject().values().iterator().next();
            return "names, each with " + what(resolve(value));
        } else if (keys.get("type").asString().equals("integer")) {
            return "a whole number from %s to %s"
                    .formatted(keys.get("minimum").asInteger(), keys.get("maximum").asInteger());
        }
        return keys.get("type").asString().equals("boolean")
                ? "`true` or `false`"
                : "the keys below";
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode reference = node.asObject().get("$ref");
        return reference == null
                ? node
                : root.asObject()
                        .get("$defs")
                        .asObject()
                        .get(reference.asString().substring("#/$defs/".length()));
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            return "["
                    + String.join(", ", value.asArray().stream().map(KeyTable::written).toList())
                    + "]";
        } else if (value.isBoolean()) {
            return Boolean.toString(value.asBoolean());
        }
        return value.isInteger() ? value.asInteger().toString() : value.asString();
    }
}
