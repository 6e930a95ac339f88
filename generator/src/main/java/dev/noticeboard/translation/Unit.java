package dev.noticeboard.translation;

import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a text that a translation has as well.
 *
 * @param kind what it is
 * @param place where it begins
 * @param words its words, where it has no parts; of a directive, the directive
 * @param amounts the numbers in these words
 * @param parts what it consists of
 */
record Unit(Kind kind, Place place, String words, List<Amount> amounts, List<Unit> parts) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;。！？؟।]");

    Unit {
        amounts = List.copyOf(amounts);
        parts = List.copyOf(parts);
    }

    /** What a piece of text is, with its name in a sentence. */
    enum Kind {
        PARAGRAPH("a paragraph", "paragraphs"),
        HEADING("a heading", "headings"),
        QUOTE("a quotation", "quotations"),
        LIST("a list", "lists"),
        ITEM("an item", "items"),
        TABLE("a table", "tables"),
        CAPTION("a caption", "captions"),
        HEAD("a row of headers", "rows of headers"),
        ROW("a row", "rows"),
        DEFINITIONS("a list of definitions", "lists of definitions"),
        DEFINITION("a definition", "definitions"),
        CODE("a piece of code", "pieces of code"),
        BREAK("a line between paragraphs", "lines between paragraphs"),
        DIRECTIVE("a directive", "directives"),
        FOOTNOTE("a footnote", "footnotes");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** So many of them, in words. */
        String count(int number) {
            return number == 1 ? one : number + " " + many;
        }
    }

    /** All its words, those of its parts included. */
    String allWords() {
        return parts.isEmpty()
                ? words
                : parts.stream().map(Unit::allWords).collect(Collectors.joining(" "));
    }

    /** How many characters it has, its parts included. */
    int length() {
        return parts.isEmpty() ? words.length() : parts.stream().mapToInt(Unit::length).sum();
    }

    /** All its numbers, those of its parts included. */
    List<Amount> allAmounts() {
        return Stream.concat(
                        amounts.stream(),
                        parts.stream().flatMap(part -> part.allAmounts().stream()))
                .toList();
    }

    /** The same piece with more parts. */
    Unit with(List<Unit> more) {
        return new Unit(
                kind, place, words, amounts, Stream.concat(parts.stream(), more.stream()).toList());
    }

    /** Whether both are of one kind, and have parts to be compared. */
    boolean isOfTheSameParts(Unit other) {
        return kind == other.kind && !parts.isEmpty() && !other.parts.isEmpty();
    }

    /**
     * Two paragraphs that stand beside each other, as one; empty where they are no paragraphs, or
     * where the one across from them has but one sentence.
     */
    static Optional<Unit> joined(Unit first, Unit second, Unit across) {
        if (first.kind != Kind.PARAGRAPH
                || second.kind != Kind.PARAGRAPH
                || SENTENCE_END.matcher(across.words).results().limit(2).count() < 2) {
            return Optional.empty();
        }
        List<Amount> amounts = new ArrayList<>(first.amounts);
        amounts.addAll(second.amounts);
        return Optional.of(
                new Unit(
                        Kind.PARAGRAPH,
                        first.place,
                        first.words + " " + second.words,
                        amounts,
                        List.of()));
    }
}
