package dev.noticeboard.source;

import dev.noticeboard.model.Inline;
import java.util.List;

/** The words of running text without what makes them stand out. */
final class PlainWords {

    private PlainWords() {}

    /** The words, one after the other; values and open facts as they were written. */
    static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> add(inline, words));
        return words.toString();
    }

    /** What stands within a piece of running text; empty where it holds none. */
    static List<Inline> within(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Link link) {
            return link.content();
        } else if (inline instanceof Inline.Image image) {
            return image.description();
        } else if (inline instanceof Inline.Element element) {
            return element.content();
        }
        return List.of();
    }

    private static void add(Inline inline, StringBuilder words) {
        if (inline instanceof Inline.Text text) {
            words.append(text.words());
        } else if (inline instanceof Inline.Code code) {
            words.append(code.text());
        } else if (inline instanceof Inline.Value value) {
            words.append("{{").append(value.name()).append("}}");
        } else if (inline instanceof Inline.OpenFact fact) {
            words.append("{{open: ").append(fact.question()).append("}}");
        } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
            words.append(' ');
        } else {
            within(inline).forEach(child -> add(child, words));
        }
    }
}
