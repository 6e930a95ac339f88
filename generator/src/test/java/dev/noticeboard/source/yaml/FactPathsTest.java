package dev.noticeboard.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.JsonNode;
import dev.noticeboard.model.FactPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts that a directive can show are those that the schema lets an editor write. */
class FactPathsTest {

    @Test
    void areThoseOfTheSchema() {
        Map<String, JsonNode> schema =
                new SchemaJson.Factory().create(Schemas.text(Schemas.DISCLOSURES)).asObject();
        List<String> paths =
                new ArrayList<>(
                        List.of(
                                "request-methods.instructions",
                                "request-methods.opt-out-confirmation",
                                "request-metrics.large-volume"));
        schema.get("properties")
                .asObject()
                .forEach(
                        (key, node) -> {
                            if (!FactPaths.LISTS.contains(key) && !key.equals("all-categories")) {
                                collect(key, node.asObject(), paths);
                            }
                        });
        assertThat(FactPaths.STATEMENTS).containsExactlyInAnyOrderElementsOf(paths);
    }

    private static void collect(String path, Map<String, JsonNode> node, List<String> paths) {
        paths.add(path);
        JsonNode parts = node.get("properties");
        if (parts != null) {
            parts.asObject()
                    .forEach(
                            (key, part) -> {
                                if (!key.equals("text") && !key.equals("open")) {
                                    collect(path + "." + key, part.asObject(), paths);
                                }
                            });
        }
    }
}
