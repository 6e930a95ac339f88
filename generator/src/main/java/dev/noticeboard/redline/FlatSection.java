package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A section without the sections below it.
 *
 * @param shape the section without what stands in it
 * @param text its heading and blocks; equal in two texts where they read the same
 */
record FlatSection(Node shape, Piece text) {

    /** The sections of an article, in reading order. */
    static List<FlatSection> of(Node article, Piece.Maker maker) {
        List<FlatSection> flat = new ArrayList<>();
        article.children().stream()
                .filter(child -> child.kind() == NodeKind.SECTION)
                .forEach(section -> add(section, maker, flat));
        return flat;
    }

    private static void add(Node section, Piece.Maker maker, List<FlatSection> flat) {
        List<Node> own =
                section.children().stream()
                        .filter(child -> child.kind() != NodeKind.SECTION)
                        .toList();
        // Its level and its address are no part of how it reads.
        Node text = new Node(NodeKind.SECTION, Map.of(), "", own);
        flat.add(new FlatSection(section.withChildren(List.of()), maker.of(text)));
        section.children().stream()
                .filter(child -> child.kind() == NodeKind.SECTION)
                .forEach(child -> add(child, maker, flat));
    }

    /** What the words of its heading are compared by; empty where it has none. */
    List<Node> heading() {
        return text.node().children().stream()
                .filter(child -> child.kind() == NodeKind.HEADING)
                .toList();
    }
}
