package dev.noticeboard.report;

import dev.noticeboard.readability.Figure;
import dev.noticeboard.readability.Passage;
import dev.noticeboard.readability.Readability;
import dev.noticeboard.readability.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How hard a text is to read, as a table with a row for each section: for a terminal and as
 * CommonMark, alone or beside what it was before.
 */
final class ReadabilityReport {

    // The one figure of a passage that is shorter than the formula was made for says little.
    private static final String SHORT = " (short)";
    private static final String NONE = "–";

    private final Optional<Readability> before;
    private final Readability after;

    /** A section as it was before and as it is now. */
    private record Pair(Optional<Passage> was, Optional<Passage> is) {

        boolean isChanged() {
            return !was.map(Passage::figure).equals(is.map(Passage::figure));
        }
    }

    private ReadabilityReport(Optional<Readability> before, Readability after) {
        this.before = before;
        this.after = after;
    }

    /** A report of one text. */
    public static ReadabilityReport of(Readability readability) {
        return new ReadabilityReport(Optional.empty(), readability);
    }

    /**
     * A report of a text and of what it was before; sections are held against each other by their
     * anchors.
     *
     * @throws IllegalArgumentException if the two are not measured by the same figure
     */
    public static ReadabilityReport of(Readability before, Readability after) {
        if (before.figure() != after.figure()) {
            throw new IllegalArgumentException(
                    "%s cannot be held against %s".formatted(before.figure(), after.figure()));
        }
        return new ReadabilityReport(Optional.of(before), after);
    }

    /** For a terminal: what is counted, and a table in columns; its lines end in line feeds. */
    public String text() {
        return Inert.commandless(title() + "\n\n" + Columns.of(rows(pairs())));
    }

    /** As CommonMark with a table, for a comment on a pull request. */
    public String markdown() {
        return markdown(pairs());
    }

    /**
     * As {@link #markdown()}, with the whole text and those sections alone whose figure is another
     * one, that are new or that are gone. Where no figure changed, one line says so.
     */
    String changes() {
        List<Pair> changed = pairs().stream().filter(Pair::isChanged).toList();
        if (changed.isEmpty()) {
            return wholeChange();
        }
        List<Pair> shown = new ArrayList<>(List.of(whole()));
        changed.stream().filter(pair -> !pair.equals(whole())).forEach(shown::add);
        return markdown(shown);
    }

    /** The figure of the whole text on one line, and what it was before, for CommonMark. */
    String wholeChange() {
        String now = figure(after.whole());
        String was = before.map(Readability::whole).map(ReadabilityReport::figure).orElse(now);
        String beside = was.equals(now) ? ", as before" : ", before " + was;
        return MarkdownText.escaped(title() + ": " + now + beside) + "\n";
    }

    private String markdown(List<Pair> pairs) {
        List<List<String>> rows = rows(pairs);
        StringBuilder out = new StringBuilder(MarkdownText.escaped(title())).append("\n\n");
        for (int i = 0; i < rows.size(); i++) {
            out.append(
                    rows.get(i).stream()
                            .map(MarkdownText::escaped)
                            .collect(Collectors.joining(" | ", "| ", " |\n")));
            if (i == 0) {
                out.append("| --- |").append(" --- |".repeat(rows.get(0).size() - 1)).append('\n');
            }
        }
        return out.toString();
    }

    private String title() {
        return title(after.figure());
    }

    /** What is counted, by which formula, and in which direction it is harder. */
    static String title(Figure figure) {
        return "%s (%s); %s is harder"
                .formatted(
                        figure.title(),
                        figure.source(),
                        figure.higherIsHarder() ? "higher" : "lower");
    }

    private Pair whole() {
        return new Pair(before.map(Readability::whole), Optional.of(after.whole()));
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>(List.of(whole()));
        for (Passage passage : after.passages()) {
            pairs.add(new Pair(before.flatMap(old -> same(old, passage)), Optional.of(passage)));
        }
        before.stream()
                .flatMap(old -> old.passages().stream())
                .filter(passage -> same(after, passage).isEmpty())
                .forEach(gone -> pairs.add(new Pair(Optional.of(gone), Optional.empty())));
        return pairs;
    }

    private List<List<String>> rows(List<Pair> pairs) {
        List<List<String>> rows = new ArrayList<>();
        String longest = "longest sentence in " + after.figure().unit().word();
        rows.add(
                before.isPresent()
                        ? List.of("section", "before", "now", "words", longest)
                        : List.of("section", "figure", "words", longest));
        pairs.forEach(pair -> rows.add(row(pair.was(), pair.is())));
        return rows;
    }

    private List<String> row(Optional<Passage> was, Optional<Passage> is) {
        List<String> cells = new ArrayList<>();
        cells.add(is.or(() -> was).map(Passage::heading).orElse(NONE));
        if (before.isPresent()) {
            cells.add(was.map(ReadabilityReport::figure).orElse(NONE));
        }
        cells.add(is.map(ReadabilityReport::figure).orElse(NONE));
        cells.add(is.map(passage -> String.valueOf(passage.words())).orElse(NONE));
        cells.add(is.flatMap(Passage::longest).map(ReadabilityReport::length).orElse(NONE));
        return cells;
    }

    /** A passage's figure, with one decimal, and said to be short where it says little. */
    static String figure(Passage passage) {
        String figure = String.format(Locale.ROOT, "%.1f", passage.figure());
        return passage.isLongEnough() ? figure : figure + SHORT;
    }

    private static String length(Sentence sentence) {
        return sentence.length() + " (" + sentence.place() + ")";
    }

    private static Optional<Passage> same(Readability other, Passage passage) {
        return other.passages().stream()
                .filter(each -> each.anchor().equals(passage.anchor()))
                .filter(
                        each ->
                                !each.anchor().isEmpty()
                                        || each.heading().equals(passage.heading()))
                .findFirst();
    }
}
