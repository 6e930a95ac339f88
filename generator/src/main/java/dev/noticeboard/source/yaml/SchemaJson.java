package dev.noticeboard.source.yaml;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import dev.noticeboard.source.text.SourceText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our YAML as the schema library wants to see it. JSON is YAML too, so the schemas themselves are
 * read the same way.
 *
 * @param pointer where the node stands below the root, as a JSON pointer (RFC 6901)
 */
record SchemaJson(String pointer, YamlNode node) implements JsonNode {

    /** The pointer of a key or an index below another one. */
    static String child(String pointer, String key) {
        return pointer + "/" + JsonNode.encodeJsonPointer(key);
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (node instanceof YamlNode.Mapping) {
            return SimpleType.OBJECT;
        } else if (node instanceof YamlNode.Sequence) {
            return SimpleType.ARRAY;
        } else if (node instanceof YamlNode.Scalar scalar) {
            return typeOf(scalar.kind());
        }
        return SimpleType.NULL;
    }

    private static SimpleType typeOf(YamlNode.Kind kind) {
        return switch (kind) {
            case NULL -> SimpleType.NULL;
            case BOOLEAN -> SimpleType.BOOLEAN;
            case INTEGER -> SimpleType.INTEGER;
            case NUMBER -> SimpleType.NUMBER;
            case TEXT -> SimpleType.STRING;
        };
    }

    @Override
    public boolean asBoolean() {
        return scalar().isTrue();
    }

    @Override
    public String asString() {
        return scalar().text();
    }

    @Override
    public BigInteger asInteger() {
        return scalar().integer();
    }

    @Override
    public BigDecimal asNumber() {
        return scalar().number();
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                String index = Integer.toString(items.size());
                items.add(new SchemaJson(child(pointer, index), item));
            }
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries()
                    .forEach(
                            (key, entry) ->
                                    values.put(
                                            key,
                                            new SchemaJson(child(pointer, key), entry.value())));
        }
        return values;
    }

    private YamlNode.Scalar scalar() {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar;
        }
        throw new IllegalStateException("a scalar was expected at " + pointer);
    }

    /** Makes such nodes from a text or from a node of ours. */
    static final class Factory implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            if (node instanceof JsonNode wrapped) {
                return wrapped;
            } else if (node instanceof YamlNode yaml) {
                return new SchemaJson("", yaml);
            }
            throw new IllegalArgumentException("no node: " + node.getClass());
        }

        @Override
        public JsonNode create(String text) {
            return new SchemaJson("", YamlReader.read(new SourceText("schema", text)).value());
        }
    }
}
