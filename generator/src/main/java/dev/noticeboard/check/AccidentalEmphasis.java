package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stars that are signs of multiplication are shown, instead of slanting what stands between them.
 *
 * <p>{@code 2*3*4} loses its stars. Judged is emphasis between two digits, or of one Latin letter
 * between two Latin letters; a stressed syllable within a word stays silent.
 */
final class AccidentalEmphasis implements Check {

    private static final Pattern SUM =
            Pattern.compile(
                    "\\d\uFFFC[\\s\\d.,a-zA-Z]+\uFFFC\\d|[a-zA-Z]\uFFFC[a-zA-Z]\uFFFC[a-zA-Z]");

    @Override
    public Rule rule() {
        return Rule.STRAY_EMPHASIS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents().running().flatMap(this::in).toList();
    }

    private Stream<Finding> in(List<Inline> content) {
        return IntStream.range(1, Math.max(1, content.size() - 1))
                .filter(i -> content.get(i) instanceof Inline.Emphasis)
                .filter(i -> SUM.matcher(around(content, i)).find())
                .mapToObj(i -> finding(content.get(i)));
    }

    private static String around(List<Inline> content, int index) {
        String before = PlacedText.words(content.subList(index - 1, index));
        String within = PlacedText.words(content.subList(index, index + 1));
        String after = PlacedText.words(content.subList(index + 1, index + 2));
        return last(before) + "\uFFFC" + within + "\uFFFC" + first(after);
    }

    private static String last(String words) {
        return words.isEmpty() ? "" : words.substring(words.length() - 1);
    }

    private static String first(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1);
    }

    private Finding finding(Inline emphasis) {
        return Finding.of(
                rule(),
                emphasis.place(),
                "the stars around \"%s\" are not shown, they slant what stands between them"
                        .formatted(PlacedText.words(List.of(emphasis))),
                "write \\* for each star that is meant");
    }
}
