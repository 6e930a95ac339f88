package dev.noticeboard.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final Path DOCUMENTATION = Path.of("docs/sources.md");

    static Set<String> names() {
        return Schemas.ofSources().keySet();
    }

    @Test
    void thereIsOneForEachFile() {
        assertThat(names())
                .containsExactly(
                        "site.schema.json",
                        "notice.schema.json",
                        "front-matter.schema.json",
                        "disclosures.schema.json",
                        "rule-set.schema.json",
                        "seals.schema.json",
                        "inputs.schema.json");
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachFitsTheMetaSchemaOfDraft202012(String name) {
        Validator.Result result =
                new ValidatorFactory()
                        .withJsonNodeFactory(new SchemaJson.Factory())
                        .validate(
                                schema(
                                        "{\"$ref\":"
                                            + " \"https://json-schema.org/draft/2020-12/schema\"}"),
                                schema(Schemas.text(name)));
        assertThat(result.getErrors()).isEmpty();
        assertThat(schema(Schemas.text(name)).asObject().get("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void aSchemaThatIsNoneWouldBeSeen() {
        assertThat(
                        new ValidatorFactory()
                                .withJsonNodeFactory(new SchemaJson.Factory())
                                .validate(
                                        schema(
                                                "{\"$ref\":"
                                                    + " \"https://json-schema.org/draft/2020-12/schema\"}"),
                                        schema("{\"type\": \"text\"}"))
                                .isValid())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachKeyHasATitleAndADescriptionAndNoOtherIsLetIn(String name) {
        List<String> lacking = new ArrayList<>();
        collectLacks(schema(Schemas.text(name)), lacking);
        assertThat(lacking).isEmpty();
    }

    @Test
    void theDocumentationListsEveryKey() throws IOException {
        String old = Files.readString(DOCUMENTATION);
        String renewed = old;
        for (Map.Entry<String, String> schema : Schemas.ofSources().entrySet()) {
            String table = KeyTable.of(schema(schema.getValue()));
            renewed = KeyTable.replace(renewed, schema.getKey(), table);
        }
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(DOCUMENTATION, renewed);
        } else {
            assertThat(old)
                    .as("stale; run the test with -Dnoticeboard.golden=write and read the change")
                    .isEqualTo(renewed);
        }
        Set<String> asked =
                old.lines()
                        .filter(line -> line.startsWith("<!-- keys of "))
                        .map(line -> line.split(" ", -1)[3])
                        .collect(Collectors.toSet());
        assertThat(asked).isEqualTo(names());
    }

    private static JsonNode schema(String text) {
        return new SchemaJson.Factory().create(text);
    }

    private static void collectLacks(JsonNode node, List<String> lacking) {
        Map<String, JsonNode> keys = node.asObject();
        boolean describes = keys.containsKey("properties") && keys.get("properties").isObject();
        if (describes) {
            keys.get("properties")
                    .asObject()
                    .values()
                    .forEach(
                            key -> {
                                if (!key.asObject().containsKey("title")
                                        || !key.asObject().containsKey("description")) {
                                    lacking.add(key.getJsonPointer());
                                }
                            });
        }
        boolean closed =
                keys.get("additionalProperties") instanceof SchemaJson closing
                        && closing.isBoolean()
                        && !closing.asBoolean();
        if (describes && !closed) {
            lacking.add(node.getJsonPointer() + " lets other keys in");
        }
        keys.values().forEach(child -> collectLacks(child, lacking));
    }
}
