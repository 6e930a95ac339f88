package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of everything a notice may hold before its Markdown is parsed.
 *
 * <p>The parser takes time that grows with the square of some counts, and memory of its stack with
 * the depth of others. Each limit lies far beyond any notice that was ever seen, and below what
 * makes the parser slow. A block here is a run of lines with no blank one among them.
 */
final class MarkdownLimits {

    private enum Limit {
        CHARACTERS(2_000_000, "the text is longer than %d characters", "divide it into notices"),
        NESTING(100, "more than %d quotes and lists are nested", "nest them less"),
        INDENTATION(400, "a list item is indented by more than %d spaces", "nest lists less"),
        RUN(1_000, "more than %d of the same sign stand in a row", "delete them"),
        BACKTICKS(100, "more than %d backticks stand in a row", "delete them"),
        BRACKETS(2_000, "more than %d square brackets stand in one block", "divide the block"),
        BRACES(1_000, "more than %d opening braces stand in one block", "divide the block"),
        ANGLES(5_000, "more than %d signs < stand in one block", "divide the block"),
        STARS(10_000, "more than %d stars and underscores stand in one block", "divide the block"),
        ESCAPES(
                15,
                "a square bracket is not closed, and more than %d backslashes follow it",
                "close it, or write \\["),
        DEFINITIONS(2_000, "more than %d lines define links or footnotes", "delete some"),
        ROWS(10_000, "more than %d lines hold the bar of a table", "divide the text");

        private final int most;
        private final String message;
        private final String mend;

        Limit(int most, String message, String mend) {
            this.most = most;
            this.message = message;
            this.mend = mend;
        }
    }

    private static final Pattern MARKERS =
            Pattern.compile("(?:[ \\t]*+(?:>|[-+*:](?=[ \\t])|[0-9]{1,9}[.)](?=[ \\t])))*+");
    private static final Pattern MARKER = Pattern.compile(">|[-+*:](?=[ \\t])|[.)]");
    private static final Pattern INDENTED =
            Pattern.compile("[ \\t]++(?=[-+*:>\\[]|[0-9]{1,9}[.)])");
    private static final Pattern DEFINITION = Pattern.compile("[ \\t>]*+\\[[^\\]\\n]++\\]:.*+");
    private static final String SIGNS = "*_[]<>&!\\~`{}";

    private final MarkdownSource source;
    private final Map<Limit, Integer> found = new EnumMap<>(Limit.class);

    MarkdownLimits(MarkdownSource source) {
        this.source = source;
    }

    /** Reports every limit that the text exceeds, once; whether it exceeds none. */
    boolean check() {
        String text = source.text();
        if (text.length() > Limit.CHARACTERS.most) {
            exceed(Limit.CHARACTERS, Limit.CHARACTERS.most);
        } else {
            checkLines(text);
            checkRuns(text);
            blocks(text).forEach(block -> checkBlock(text, block.start(), block.end()));
        }
        found.forEach(
                (limit, offset) ->
                        source.report(Rule.SOURCE_LIMIT, offset, withNumber(limit), limit.mend));
        return found.isEmpty();
    }

    private static String withNumber(Limit limit) {
        return limit.message.replace("%d", Integer.toString(limit.most));
    }

    private record Stretch(int start, int end) {}

    private void exceed(Limit limit, int offset) {
        found.putIfAbsent(limit, offset);
    }

    private void checkLines(String text) {
        int definitions = 0;
        int rows = 0;
        for (Stretch line : lines(text)) {
            checkNesting(text, line);
            if (matcher(DEFINITION, text, line).matches()
                    && ++definitions > Limit.DEFINITIONS.most) {
                exceed(Limit.DEFINITIONS, line.start());
            }
            if (text.substring(line.start(), line.end()).indexOf('|') >= 0
                    && ++rows > Limit.ROWS.most) {
                exceed(Limit.ROWS, line.start());
            }
        }
    }

    private void checkNesting(String text, Stretch line) {
        Matcher markers = matcher(MARKERS, text, line);
        if (markers.lookingAt()) {
            Matcher marker = MARKER.matcher(text).region(line.start(), markers.end());
            int depth = 0;
            while (marker.find()) {
                depth++;
            }
            if (depth > Limit.NESTING.most) {
                exceed(Limit.NESTING, line.start());
            }
        }
        Matcher indented = matcher(INDENTED, text, line);
        if (indented.lookingAt() && indented.end() - line.start() > Limit.INDENTATION.most) {
            exceed(Limit.INDENTATION, line.start());
        }
    }

    private static Matcher matcher(Pattern pattern, String text, Stretch line) {
        return pattern.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
    }

    private void checkRuns(String text) {
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            char sign = text.charAt(start);
            if (at < text.length() && text.charAt(at) == sign) {
                continue;
            }
            if (sign == '`' && at - start > Limit.BACKTICKS.most) {
                exceed(Limit.BACKTICKS, start);
            } else if (SIGNS.indexOf(sign) >= 0 && at - start > Limit.RUN.most) {
                exceed(Limit.RUN, start);
            }
            start = at;
        }
    }

    private void checkBlock(String text, int start, int end) {
        count(text, start, end, Limit.BRACKETS, c -> c == '[');
        count(text, start, end, Limit.BRACES, c -> c == '{');
        count(text, start, end, Limit.ANGLES, c -> c == '<');
        count(text, start, end, Limit.STARS, c -> c == '*' || c == '_');
        checkEscapes(text, start, end);
    }

    private void count(String text, int start, int end, Limit limit, IntPredicate counted) {
        int count = 0;
        for (int at = start; at < end; at++) {
            if (counted.test(text.charAt(at)) && ++count > limit.most) {
                exceed(limit, at);
                return;
            }
        }
    }

    // The parser tries an escape behind an open bracket in two ways, and so the next, and the next.
    private void checkEscapes(String text, int start, int end) {
        int open = -1;
        int escapes = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                escapes++;
                at++;
            } else if (c == '[' || c == ']') {
                checkEscapes(c == '[' ? open : -1, escapes);
                open = c == '[' ? at : -1;
                escapes = 0;
            }
        }
        checkEscapes(open, escapes);
    }

    private void checkEscapes(int open, int escapes) {
        if (open >= 0 && escapes > Limit.ESCAPES.most) {
            exceed(Limit.ESCAPES, open);
        }
    }

    private static List<Stretch> lines(String text) {
        List<Stretch> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Stretch(start, end));
            start = end + 1;
        }
        lines.add(new Stretch(start, text.length()));
        return lines;
    }

    private static List<Stretch> blocks(String text) {
        List<Stretch> blocks = new ArrayList<>();
        int start = -1;
        for (Stretch line : lines(text)) {
            boolean blank = text.substring(line.start(), line.end()).isBlank();
            if (blank && start >= 0) {
                blocks.add(new Stretch(start, line.start()));
                start = -1;
            } else if (!blank && start < 0) {
                start = line.start();
            }
        }
        if (start >= 0) {
            blocks.add(new Stretch(start, text.length()));
        }
        return blocks;
    }
}
