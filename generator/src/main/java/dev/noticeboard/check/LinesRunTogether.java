package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PipeTable;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that were typed as lines, such as those of an address or a signature, are shown as lines.
 *
 * <p>To CommonMark (6.8) the end of a line is a space. Prose is wrapped where a line is full, in
 * the middle of a sentence; {@link ShortLines} tells the two apart. Clauses that are numbered by
 * hand and stand one below the other run together too, and so do lines with nothing but references
 * to spaces between them.
 */
final class LinesRunTogether implements Check {

    private static final int SHOWN = 3;
    private static final int LONGEST = 32;
    private static final Pattern CLAUSE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})+)\\.?\\h+[\"“„«(]?[\\p{Lu}\\p{Lo}].*");

    @Override
    public Rule rule() {
        return Rule.LINES_RUN_TOGETHER;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Block.Paragraph> all = subject.contents().blocks(Block.Paragraph.class).toList();
        List<MaskedText> paragraphs =
                all.stream()
                        .filter(paragraph -> blankLine(paragraph.content()).isEmpty())
                        .map(paragraph -> MaskedText.of(paragraph.content()))
                        .filter(written -> written.lines().size() > 1)
                        .filter(written -> NotAList.first(written).isEmpty())
                        .toList();
        ShortLines shortLines = ShortLines.in(paragraphs);
        return Stream.concat(
                        all.stream()
                                .flatMap(paragraph -> blankLine(paragraph.content()).stream())
                                .map(this::blank),
                        paragraphs.stream().flatMap(written -> in(written, shortLines)))
                .toList();
    }

    private Finding blank(Place line) {
        return Finding.of(
                rule(),
                line,
                "this line holds nothing that can be seen, and those above and below it run"
                        + " together",
                "delete what stands in it, so that it is empty");
    }

    /** Where the first line stands that holds nothing but references to spaces. */
    private static Optional<Place> blankLine(List<Inline> paragraph) {
        Optional<Place> blank = Optional.empty();
        boolean runsOn = false;
        for (Inline inline : paragraph) {
            if (inline instanceof Inline.SoftBreak) {
                if (blank.isPresent()) {
                    return blank;
                }
                runsOn = true;
            } else if (inline instanceof Inline.Text text && !PlacedText.hasWords(text.words())) {
                blank = runsOn ? Optional.of(blank.orElse(text.place())) : Optional.empty();
            } else {
                blank = Optional.empty();
                runsOn = false;
            }
        }
        return Optional.empty();
    }

    private Stream<Finding> in(MaskedText written, ShortLines shortLines) {
        List<MaskedText.Line> lines = written.lines();
        List<MaskedText.Line> clauses = clauses(lines);
        if (!clauses.isEmpty()) {
            return Stream.of(
                    finding(
                            written,
                            clauses,
                            "clauses that stand one below the other run together in one paragraph",
                            "put an empty line above each: ",
                            PipeTable.LINE_END + PipeTable.LINE_END.strip() + " "));
        }
        return shortLines.runs(lines).stream()
                .map(
                        run ->
                                finding(
                                        written,
                                        run,
                                        "short lines run together in one line",
                                        isLed(written, run.get(0))
                                                ? "end each but the last, and the line above them,"
                                                        + " with a backslash: "
                                                : "end each but the last with a backslash: ",
                                        "\\" + PipeTable.LINE_END));
    }

    /** Whether a line runs into the one above it. */
    private static boolean isLed(MaskedText written, MaskedText.Line line) {
        return line.start() > 0 && written.text().charAt(line.start() - 1) == '\n';
    }

    /**
     * The lines of a paragraph that begin with numbers which go up, from the first such pair on.
     */
    private static List<MaskedText.Line> clauses(List<MaskedText.Line> lines) {
        List<MaskedText.Line> clauses = new ArrayList<>();
        for (MaskedText.Line line : lines) {
            Matcher clause = CLAUSE.matcher(line.text());
            if (clause.matches()) {
                clauses.add(line);
            }
        }
        boolean inARow =
                clauses.size() > 1
                        && !clauses.get(0).brokenAfter()
                        && goesOn(number(clauses.get(0)), number(clauses.get(1)));
        return inARow ? clauses : List.of();
    }

    private static String number(MaskedText.Line line) {
        Matcher clause = CLAUSE.matcher(line.text());
        return clause.matches() ? clause.group(1) : "";
    }

    private static boolean goesOn(String number, String next) {
        int dot = number.lastIndexOf('.');
        int last = Integer.parseInt(number.substring(dot + 1));
        return next.equals(number.substring(0, dot + 1) + (last + 1)) || next.equals(number + ".1");
    }

    private Finding finding(
            MaskedText written,
            List<MaskedText.Line> lines,
            String message,
            String mend,
            String end) {
        String shown =
                lines.stream()
                        .limit(SHOWN)
                        .map(line -> Snippet.of(line.text(), LONGEST))
                        .collect(Collectors.joining(end));
        String more = lines.size() > SHOWN ? end + "…" : "";
        return Finding.of(
                rule(),
                written.placeAt(lines.get(0).start()),
                message,
                mend + shown + more + " (each ⏎ ends a line)");
    }
}
