package dev.noticeboard.source.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the markers of lists that CommonMark does not know, before the text is parsed: whether
 * "(a)" at the start of a line marks an item depends on whether there is a "(b)".
 *
 * <p>Lines are read as the parser will read them, as far as lists go: quotation marks, indentation,
 * the markers that CommonMark knows, fences, headings. The parser has the last word on what stands
 * in what.
 */
final class MarkerRuns {

    private static final int TAB = 4;

    /** No list is nested deeper than this many columns; what is, stays text. */
    private static final int MOST_COLUMNS = 100;

    private static final Pattern BULLET =
            Pattern.compile("[-+*](?=[ \\t]|$)|[0-9]{1,9}[.)](?=[ \\t]|$)");
    private static final Pattern FENCE = Pattern.compile("(`{3,}+)[^`]*+$|(~{3,}+).*+$");
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t].*+)?$");
    private static final Pattern UNDERLINE = Pattern.compile("(?:=++|-++)[ \\t]*+$");
    private static final Pattern RULE = Pattern.compile("(?:[-*_][ \\t]*+){3,}+$");
    private static final String COLONS = ":：—–";
    private static final String STOPS = ".;,!?。；，、！？" + COLONS;

    private final Map<Integer, MarkerRun.Marker> markers = new HashMap<>();
    private final List<MarkerLevels> quotes = new ArrayList<>();
    private String before = "";
    private String fence = "";
    private int line;
    private int block;
    private boolean blockStarts = true;
    private boolean behindItem;

    private MarkerRuns() {}

    /** The markers in a text, by the offsets at which they begin. */
    static Map<Integer, MarkerRun.Marker> of(String text) {
        MarkerRuns runs = new MarkerRuns();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            runs.line(text.substring(start, stop), start);
            start = stop + 1;
        }
        runs.quotes.forEach(levels -> levels.closeAll(runs.markers));
        return runs.markers;
    }

    private void line(String text, int offset) {
        Cursor at = new Cursor(text);
        MarkerLevels levels = levels(quoteDepth(at));
        at.skipSpace();
        String rest = text.substring(at.index);
        if (rest.isBlank()) {
            block += blockStarts ? 0 : 1;
            blockStarts = true;
        } else if (!fence.isEmpty()) {
            closeFence(rest);
        } else {
            read(at, rest, levels, offset);
            before = rest.strip();
        }
        line++;
    }

    private int quoteDepth(Cursor at) {
        int depth = 0;
        Cursor ahead = at.copy();
        ahead.skipSpace();
        while (ahead.column - at.column < TAB && ahead.is('>')) {
            ahead.step();
            at.moveTo(ahead);
            depth++;
            ahead.skipSpace();
        }
        return Math.min(depth, MOST_COLUMNS);
    }

    private MarkerLevels levels(int depth) {
        while (quotes.size() > depth + 1) {
            quotes.remove(quotes.size() - 1).closeAll(markers);
        }
        while (quotes.size() <= depth) {
            quotes.add(new MarkerLevels());
        }
        return quotes.get(depth);
    }

    private void closeFence(String rest) {
        String trimmed = rest.strip();
        if (trimmed.startsWith(fence) && trimmed.chars().allMatch(c -> c == fence.charAt(0))) {
            fence = "";
            blockStarts = true;
        }
    }

    private void read(Cursor at, String rest, MarkerLevels levels, int offset) {
        Matcher opening = FENCE.matcher(rest);
        if (at.column < TAB && endsSection(rest)) {
            levels.closeAll(markers);
            blockStarts = true;
            block++;
            return;
        } else if (opening.matches()) {
            fence = opening.group(1) != null ? opening.group(1) : opening.group(2);
            levels.other(at.column, markers);
            return;
        } else if (RULE.matcher(rest).matches()) {
            levels.other(at.column, markers);
            blockStarts = true;
            return;
        }
        behindItem = markers(at, levels, offset);
        if (!behindItem && blockStarts) {
            levels.other(at.column, markers);
        }
        blockStarts = false;
    }

    private boolean endsSection(String rest) {
        boolean underlined = !blockStarts && UNDERLINE.matcher(rest).matches();
        return underlined || HEADING.matcher(rest).matches();
    }

    /** Reads the markers that a line begins with, one behind the other; whether there are some. */
    private boolean markers(Cursor at, MarkerLevels levels, int offset) {
        boolean opens = blockStarts;
        boolean any = false;
        while (at.column < MOST_COLUMNS) {
            Matcher bullet = BULLET.matcher(at.text).region(at.index, at.text.length());
            Optional<LineMark> mark = LineMark.at(at.text, at.index);
            boolean known = bullet.lookingAt();
            if ((!known && mark.isEmpty()) || !levels.mayHold(at.column, opens)) {
                return any;
            }
            int column = at.column;
            int index = at.index;
            at.skipTo(known ? bullet.end() : mark.get().end());
            int content = at.contentColumn();
            if (known) {
                levels.item(column, content, markers);
            } else {
                MarkerRun.Met met =
                        new MarkerRun.Met(
                                mark.get(),
                                offset + index,
                                line,
                                block,
                                opens,
                                behindItem,
                                endsWithOneOf(STOPS),
                                endsWithOneOf(COLONS));
                levels.item(column, content, met, markers);
            }
            any = true;
            opens = true;
            at.skipSpace();
        }
        return any;
    }

    private boolean endsWithOneOf(String signs) {
        return !before.isEmpty() && signs.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A place in a line, with the column that it has where tabs are spread to four. */
    private static final class Cursor {

        private final String text;
        private int index;
        private int column;

        Cursor(String text) {
            this.text = text;
        }

        Cursor copy() {
            Cursor copy = new Cursor(text);
            copy.moveTo(this);
            return copy;
        }

        void moveTo(Cursor other) {
            index = other.index;
            column = other.column;
        }

        boolean is(char c) {
            return index < text.length() && text.charAt(index) == c;
        }

        void step() {
            column += is('\t') ? TAB - column % TAB : 1;
            index++;
        }

        void skipSpace() {
            while (is(' ') || is('\t')) {
                step();
            }
        }

        void skipTo(int end) {
            while (index < end) {
                step();
            }
        }

        /** Where the words of an item begin whose marker ends here (CommonMark 0.31.2, 5.2). */
        int contentColumn() {
            Cursor ahead = copy();
            ahead.skipSpace();
            boolean code = ahead.column - column > TAB || ahead.index == text.length();
            return code ? column + 1 : ahead.column;
        }
    }
}
