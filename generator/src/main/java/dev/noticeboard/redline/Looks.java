package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a visitor sees of a node besides its words: not its address, nor the number of a footnote or
 * an item, nor how far the items of a list stand apart.
 */
record Looks(NodeKind kind, Map<String, String> attributes) {

    private static final Set<String> UNSEEN =
            Set.of("anchor", "id", "info", "layout", "number", "start");

    static Looks of(Node node) {
        Map<String, String> seen = new TreeMap<>(node.attributes());
        seen.keySet().removeAll(UNSEEN);
        return new Looks(node.kind(), seen);
    }
}
