package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.List;
import java.util.Locale;

/** What was done to blocks whose words stand in other blocks now. */
public enum Regrouping {
    /** There are more paragraphs, or more lists, than there were. */
    DIVIDED,
    /** There are fewer. */
    JOINED,
    /** A list was made of them. */
    LISTED,
    /** A list was unmade. */
    UNLISTED,
    /** A table was made of them. */
    TABLED,
    /** A table was unmade. */
    UNTABLED,
    /** A quotation was made of them. */
    QUOTED,
    /** A quotation was unmade. */
    UNQUOTED,
    /** Items stand under other ones than they did. */
    NESTED;

    static Regrouping of(Part.Regrouped part) {
        List<Node> older = part.older();
        List<Node> newer =
                part.parts().stream()
                        .filter(block -> block.mark() != Mark.REMOVED)
                        .map(Part::shape)
                        .toList();
        if (has(older, NodeKind.TABLE) != has(newer, NodeKind.TABLE)) {
            return has(newer, NodeKind.TABLE) ? TABLED : UNTABLED;
        } else if (hasList(older) != hasList(newer)) {
            return hasList(newer) ? LISTED : UNLISTED;
        } else if (has(older, NodeKind.QUOTE) != has(newer, NodeKind.QUOTE)) {
            return has(newer, NodeKind.QUOTE) ? QUOTED : UNQUOTED;
        } else if (older.size() == newer.size()) {
            return NESTED;
        }
        return older.size() < newer.size() ? DIVIDED : JOINED;
    }

    private static boolean has(List<Node> nodes, NodeKind kind) {
        return nodes.stream().anyMatch(node -> node.kind() == kind);
    }

    private static boolean hasList(List<Node> nodes) {
        return has(nodes, NodeKind.LIST) || has(nodes, NodeKind.ORDERED_LIST);
    }

    /** The word that stands for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
