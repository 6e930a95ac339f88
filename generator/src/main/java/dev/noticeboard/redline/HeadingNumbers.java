package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers that stand before the words of headings. What changes in them alone is quiet: a
 * section that was put in gives those behind it other numbers.
 */
final class HeadingNumbers {

    /** What is a number wherever it stands: {@code 3.}, {@code (b)}, {@code IV.}, {@code 第三条}. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*(?:(?:§\\s?)?\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*[.):]\\s|(?:\\p{L}|[ivxlcIVXLC]+)[.):]\\s"
                        + "|\\((?:\\p{Nd}{1,3}|\\p{L}|[ivxlc]+)\\)\\s"
                        + "|第\\s?[0-9０-９一二三四五六七八九十百]{1,5}\\s?[条條章节節編编])\\s*");

    /**
     * What is a number where headings are counted so: {@code 3.1 Rights}, {@code Section 4:
     * Rights}.
     */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^\\s*((?:\\p{L}{2,12}\\s|§\\s?)?(?:\\p{Nd}{1,3}\\.)*)(\\p{Nd}{1,3})[.):]?\\s+");

    /** What stands before the last number in headings that are counted, by the text. */
    private final Map<Side, Set<String>> counted;

    private final WordBoundaries language;

    private HeadingNumbers(Map<Side, Set<String>> counted, WordBoundaries language) {
        this.counted = counted;
        this.language = language;
    }

    /** Those of the headings of two articles. */
    static HeadingNumbers of(
            List<FlatSection> older, List<FlatSection> newer, WordBoundaries language) {
        return new HeadingNumbers(
                Map.of(Side.OLDER, counted(older), Side.NEWER, counted(newer)), language);
    }

    private static Set<String> counted(List<FlatSection> sections) {
        Map<String, Integer> last = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (String heading : headings(sections)) {
            Matcher number = COUNTED.matcher(heading);
            if (number.find()) {
                int here = Integer.parseInt(number.group(2));
                Integer before = last.put(number.group(1), here);
                if (before != null && here == before + 1) {
                    counted.add(number.group(1));
                }
            }
        }
        return counted;
    }

    private static List<String> headings(List<FlatSection> sections) {
        return sections.stream()
                .flatMap(section -> section.text().children().stream())
                .filter(Passage::standsAsHeading)
                .map(heading -> heading.node().words())
                .toList();
    }

    /** How many characters the number of a heading has, with the space behind it; 0 for none. */
    private int length(String words, Side side) {
        Matcher number = NUMBER.matcher(words);
        if (number.find()) {
            return whole(words, number.end());
        }
        Matcher counting = COUNTED.matcher(words);
        boolean counts = counting.find() && counted.get(side).contains(counting.group(1));
        return counts ? whole(words, counting.end()) : 0;
    }

    /** A date such as {@code 3. Oktober 2025} is one word, and what it begins with no number. */
    private int whole(String words, int end) {
        boolean cutsWord =
                language.whole(words).stream()
                        .anyMatch(word -> word.from() < end && word.to() > end);
        return cutsWord ? 0 : end;
    }

    /** The parts of a section, with what changed in the number of its heading alone made quiet. */
    List<Part> quieted(List<Part> parts) {
        return parts.stream()
                .map(
                        part ->
                                part instanceof Part.Reworded line && standsAsHeading(line)
                                        ? quieted(line)
                                        : part)
                .toList();
    }

    /** Whether it is a heading, or a line that reads as one: all of it is bold, in both texts. */
    private static boolean standsAsHeading(Part.Reworded line) {
        return SectionChange.isHeading(line)
                || line.runs().stream()
                        .flatMap(run -> Stream.concat(run.older().stream(), run.newer().stream()))
                        .allMatch(
                                leaf ->
                                        !leaf.wraps().isEmpty()
                                                && leaf.wraps().get(0).shape().kind()
                                                        == NodeKind.STRONG);
    }

    private Part quieted(Part.Reworded line) {
        String olderWords = words(line, Side.OLDER);
        String newerWords = words(line, Side.NEWER);
        int olderEnd = length(olderWords, Side.OLDER);
        int newerEnd = length(newerWords, Side.NEWER);
        boolean oneCounts = olderEnd == 0 || newerEnd == 0;
        if (oneCounts && !olderWords.substring(olderEnd).equals(newerWords.substring(newerEnd))) {
            return line;
        }
        List<Run> runs = new ArrayList<>();
        int o = 0;
        int n = 0;
        for (Run run : line.runs()) {
            int left = run.mark() == Mark.ADDED ? newerEnd - n : olderEnd - o;
            o += run.older().map(leaf -> leaf.text().length()).orElse(0);
            n += run.newer().map(leaf -> leaf.text().length()).orElse(0);
            if (run.mark() == Mark.KEPT || left <= 0) {
                runs.add(run);
            } else {
                runs.add(quiet(head(run, left)));
                tail(run, left).ifPresent(runs::add);
            }
        }
        return new Part.Reworded(line.older(), line.newer(), runs, line.seams());
    }

    private static String words(Part.Reworded line, Side side) {
        return Run.leaves(line.runs(), side).map(Run.Leaf::text).reduce("", String::concat);
    }

    private static Run quiet(Run run) {
        return new Run(run.older(), run.newer(), run.move(), Optional.of(Quiet.NUMBERS));
    }

    private static Run head(Run run, int length) {
        return part(run, 0, Math.min(length, run.leaf().text().length()));
    }

    private static Optional<Run> tail(Run run, int length) {
        return Stream.of(run)
                .filter(whole -> length < whole.leaf().text().length())
                .map(whole -> part(whole, length, whole.leaf().text().length()))
                .findFirst();
    }

    private static Run part(Run run, int from, int to) {
        return new Run(
                CutRuns.part(run.older(), from, to),
                CutRuns.part(run.newer(), from, to),
                run.move(),
                run.unheard());
    }
}
