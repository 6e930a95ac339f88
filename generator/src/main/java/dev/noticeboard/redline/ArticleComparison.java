package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Pairing.Pair;
import dev.noticeboard.words.WordBoundaries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Two articles: their titles, sections and footnotes. */
final class ArticleComparison {

    private ArticleComparison() {}

    static Redline of(Node older, Node newer) {
        WordBoundaries language = WordBoundaries.of(newer.attribute("lang"));
        Piece.Maker maker = new Piece.Maker(language);
        List<Piece> olderNotes = pieces(NodeKind.FOOTNOTE, older, maker);
        List<Piece> newerNotes = pieces(NodeKind.FOOTNOTE, newer, maker);
        List<Pair> notes = Pairing.of(olderNotes, newerNotes);
        BlockComparison blocks =
                new BlockComparison(
                        maker,
                        language,
                        renumbered(notes, olderNotes, newerNotes),
                        new MoveNumbers());
        return new Redline(
                older.withChildren(List.of()),
                newer.withChildren(List.of()),
                blocks.compare(title(older, maker), title(newer, maker)),
                new SectionComparison(blocks, new WordCount(language)).compare(older, newer),
                blocks.merge(notes, olderNotes, newerNotes));
    }

    private static Piece title(Node article, Piece.Maker maker) {
        return pieces(NodeKind.TITLE, article, maker).get(0);
    }

    private static List<Piece> pieces(NodeKind kind, Node article, Piece.Maker maker) {
        return article.children().stream()
                .filter(child -> child.kind() == kind)
                .map(maker::of)
                .toList();
    }

    /** A reference to a footnote leads to the same note, whatever number that has now. */
    private static UnaryOperator<Node> renumbered(
            List<Pair> notes, List<Piece> older, List<Piece> newer) {
        Map<String, String> numbers = new HashMap<>();
        for (Pair note : notes) {
            numbers.put(
                    older.get(note.older()).node().attribute("number"),
                    newer.get(note.newer()).node().attribute("number"));
        }
        return thing -> {
            if (thing.kind() != NodeKind.FOOTNOTE_REFERENCE) {
                return thing;
            }
            // A note that is gone is none of the newer text's.
            String number = numbers.getOrDefault(thing.attribute("number"), "gone");
            return new Node(thing.kind(), Map.of("number", number), "", List.of());
        };
    }
}
