package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stars and underscores that should make words stand out are not left in the text.
 *
 * <p>CommonMark (6.2) takes a mark for the start or the end of emphasis by what stands beside it,
 * so that a space inside, or a full stop before and a letter behind, leave it as it is. Two stars
 * are never meant, unless they mark a footnote: at the end of a word here and at the start of a
 * passage there. Single stars and underscores count in pairs, around words. Sums, masked numbers
 * and names such as {@code __utma} stay silent.
 */
final class StrayEmphasis implements Check {

    private static final Pattern MARK = Pattern.compile("[*_]");
    private static final Pattern DOUBLE = Pattern.compile("(?<!\\*)\\*{2,3}(?!\\*)");
    private static final Pattern FOOTNOTE_MARK =
            Pattern.compile("(?<=[\\p{L}\\p{N}.,)”%])\\*\\*(?=[\\s\\p{P}]|$)");
    private static final Pattern FOOTNOTE_START = Pattern.compile("\\A\\*\\*(?=\\s?\\p{L})");
    private static final Pattern SINGLE_PAIR =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}*])\\*(?![*\\s])[^*\\n\u2028]*\\p{L}[^*\\n\u2028]*(?<!\\*)\\*"
                            + "(?![*\\p{Alnum}])");
    private static final Pattern UNDERSCORE_PAIR =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_/])__?(?![_\\s])[^_\\n"
                            + "\u2028]*\\p{L}[^_\\n"
                            + "\u2028]*(?<=[^_\\s])__?(?![\\p{Alnum}_/])");
    private static final Pattern POWER = Pattern.compile("(?<=\\d\\s?)\\*\\*(?=\\s?\\d)");

    @Override
    public Rule rule() {
        return Rule.STRAY_EMPHASIS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<MaskedText> texts =
                subject.contents().written().filter(text -> text.has(MARK)).toList();
        boolean footnotes =
                Stream.of(FOOTNOTE_MARK, FOOTNOTE_START)
                        .allMatch(mark -> texts.stream().anyMatch(text -> text.has(mark)));
        return texts.stream().flatMap(text -> in(text, footnotes)).toList();
    }

    // A pair of marks is one problem, and so is a line full of them: one finding a line.
    private Stream<Finding> in(MaskedText written, boolean footnotes) {
        Set<Integer> meant =
                Stream.of(POWER, FOOTNOTE_MARK, FOOTNOTE_START)
                        .limit(footnotes ? 3 : 1)
                        .flatMap(written::matches)
                        .map(MatchResult::start)
                        .collect(Collectors.toSet());
        Map<Integer, MatchResult> firstByLine = new TreeMap<>();
        Stream.of(DOUBLE, SINGLE_PAIR, UNDERSCORE_PAIR)
                .flatMap(written::matches)
                .filter(match -> !meant.contains(match.start()))
                .sorted(Comparator.comparingInt(MatchResult::start))
                .forEach(match -> firstByLine.putIfAbsent(line(written, match), match));
        return firstByLine.values().stream().map(match -> finding(written, match));
    }

    private static int line(MaskedText written, MatchResult match) {
        return written.placeAt(match.start()).line();
    }

    private Finding finding(MaskedText written, MatchResult match) {
        boolean stars = match.group().startsWith("*");
        String mark = match.group().replaceAll("(?s)^([*_]+).*", "$1");
        return Finding.of(
                rule(),
                written.placeAt(match.start()),
                "\"%s\" is shown as it is instead of making words stand out".formatted(mark),
                "put the marks right beside the words, with the punctuation outside, or write %s"
                                .formatted(stars ? "\\*" : "\\_")
                        + " where the mark is meant");
    }
}
