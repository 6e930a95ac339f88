package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables that directives made are compared row by row, each by the id of the fact it shows. */
class FactRowsTest {

    private static final Node NAME = row("name", "Name", "From you");
    private static final Node PLACE = row("place", "Place", "From your telephone");
    private static final Node TASTE = row("taste", "Taste", "From what you buy");

    @Test
    void aRenamedFactIsThatRowsChange() {
        Node renamed = row("name", "Identifiers", "From you");
        assertThat(changes(List.of(NAME, PLACE), List.of(renamed, PLACE)))
                .containsExactly("changed: name");
    }

    @Test
    void aFactThatReadsLikeAnotherIsNotTakenForIt() {
        Node likeName = row("nickname", "Name", "From you or others");
        assertThat(changes(List.of(NAME, PLACE), List.of(likeName, PLACE)))
                .containsExactly("removed: name", "added: nickname");
    }

    @Test
    void theOnlyFactOfATableIsNotTakenForAnother() {
        assertThat(changes(List.of(NAME), List.of(TASTE)))
                .containsExactly("removed: name", "added: taste");
    }

    @Test
    void aNewFactIsOneAddedRow() {
        assertThat(changes(List.of(NAME, PLACE), List.of(NAME, TASTE, PLACE)))
                .containsExactly("added: taste");
    }

    @Test
    void aFactThatStandsElsewhereHasMovedHoweverFewItsWords() {
        Node short1 = row("a", "A", "x");
        assertThat(changes(List.of(short1, NAME, PLACE), List.of(NAME, PLACE, short1)))
                .containsExactly("moved from here: a", "moved here: a");
    }

    @Test
    void anIdAloneIsNoChangeOfWords() {
        assertThat(changes(List.of(NAME, PLACE), List.of(row("names", "Name", "From you"), PLACE)))
                .isEmpty();
    }

    @Test
    void aTableThatWasTypedAndIsMadeByADirectiveNowReadsTheSame() {
        Node typed = new Node(NodeKind.ROW, Map.of(), "", NAME.children());
        assertThat(changes(List.of(typed, PLACE), List.of(NAME, PLACE))).isEmpty();
    }

    private static List<String> changes(List<Node> older, List<Node> newer) {
        List<String> found = new ArrayList<>();
        Redline.of(article(older), article(newer)).sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(table -> table.parts().stream())
                .filter(row -> !row.isUntouched())
                .forEach(row -> found.add(mark(row) + ": " + row.shape().attribute("id")));
        return found;
    }

    private static String mark(Part row) {
        if (row instanceof Part.Whole whole && whole.move().isPresent()) {
            return whole.mark() == Mark.ADDED ? "moved here" : "moved from here";
        }
        return switch (row.mark()) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case KEPT -> "changed";
        };
    }

    private static Node article(List<Node> rows) {
        Node head = new Node(NodeKind.HEAD_ROW, Map.of(), "", cells("Category", "Source"));
        Node table = node(NodeKind.TABLE, Stream.concat(Stream.of(head), rows.stream()).toList());
        Node section = new Node(NodeKind.SECTION, Map.of("level", "2"), "", List.of(table));
        return new Node(
                NodeKind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", "2024-01-01"),
                "",
                List.of(node(NodeKind.TITLE, List.of(text("Privacy"))), section));
    }

    private static Node row(String id, String... cells) {
        return new Node(NodeKind.ROW, Map.of("id", id), "", cells(cells));
    }

    private static List<Node> cells(String... words) {
        return Stream.of(words)
                .map(
                        text ->
                                node(
                                        NodeKind.CELL,
                                        List.of(node(NodeKind.PARAGRAPH, List.of(text(text))))))
                .toList();
    }

    private static Node node(NodeKind kind, List<Node> children) {
        return new Node(kind, Map.of(), "", children);
    }

    private static Node text(String words) {
        return new Node(NodeKind.TEXT, Map.of(), words, List.of());
    }
}
