package dev.noticeboard.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of the accessibility tree.
 *
 * @param role its role, in the browser's words
 * @param name its accessible name, empty where it has none
 * @param level a heading's level, else 0
 */
record AxNode(String role, String name, int level) {

    /** The nodes that are not ignored, parents before children (protocol: Accessibility.AXNode). */
    static List<AxNode> inReadingOrder(JsonArray nodes) {
        Map<String, JsonObject> byId = new LinkedHashMap<>();
        for (JsonElement node : nodes) {
            byId.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
        }
        List<AxNode> found = new ArrayList<>();
        byId.values().stream().limit(1).forEach(root -> add(found, byId, root));
        return List.copyOf(found);
    }

    private static void add(List<AxNode> found, Map<String, JsonObject> byId, JsonObject node) {
        if (!node.get("ignored").getAsBoolean()) {
            found.add(new AxNode(value(node, "role"), value(node, "name"), level(node)));
        }
        if (node.has("childIds")) {
            for (JsonElement id : node.getAsJsonArray("childIds")) {
                JsonObject child = byId.get(id.getAsString());
                if (child != null) {
                    add(found, byId, child);
                }
            }
        }
    }

    private static String value(JsonObject node, String key) {
        boolean stated = node.has(key) && node.getAsJsonObject(key).has("value");
        return stated ? node.getAsJsonObject(key).get("value").getAsString() : "";
    }

    private static int level(JsonObject node) {
        if (node.has("properties")) {
            for (JsonElement property : node.getAsJsonArray("properties")) {
                JsonObject named = property.getAsJsonObject();
                if (named.get("name").getAsString().equals("level")) {
                    return named.getAsJsonObject("value").get("value").getAsInt();
                }
            }
        }
        return 0;
    }
}
