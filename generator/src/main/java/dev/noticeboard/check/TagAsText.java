package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * No tag of HTML is shown because of a space or a slash in the wrong place.
 *
 * <p>CommonMark (6.6) reads a tag only where its name stands right behind the angle bracket and its
 * slash right before the other one; all else is text. Only names that people write in running text
 * count.
 */
final class TagAsText implements Check {

    private static final String LONG =
            "br|div|em|h[1-6]|hr|li|ol|small|span|strong|sub|sup|table|td|th|tr|ul";
    // A letter between brackets may be one of a sum, unless there is a slash.
    private static final String SHORT = "[abipu]";
    private static final String NAMES = LONG + "|" + SHORT;

    /** What stands behind the bracket of a tag that is written wrongly. */
    static final String BEHIND =
            "(?:[\\h/\\\\]{0,4}+(?:%s)|\\h{0,4}+[/\\\\][\\h/\\\\]{0,4}+%s)[\\h/\\\\.;]{0,4}+>"
                    .formatted(LONG, SHORT);

    private static final Pattern SLIP =
            Pattern.compile(
                    "<(?!/?(?:" + NAMES + ")\\s{0,9}>|(?:" + NAMES + ")\\s{0,9}/>)" + BEHIND,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("[<>\\h/\\\\.;]");
    private static final Pattern CLOSING = Pattern.compile("<\\s*[/\\\\].*", Pattern.DOTALL);

    @Override
    public Rule rule() {
        return Rule.TAG_AS_TEXT;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents()
                .written()
                .flatMap(written -> written.matches(SLIP).map(match -> finding(written, match)))
                .toList();
    }

    private Finding finding(MaskedText written, MatchResult match) {
        String shown = match.group();
        String name = MARKS.matcher(shown).replaceAll("").toLowerCase(Locale.ROOT);
        boolean ends = CLOSING.matcher(shown).matches() && !name.matches("br|hr");
        return Finding.of(
                rule(),
                written.placeAt(match.start()),
                "\"%s\" is no tag, and is shown as it stands".formatted(shown),
                "write %s%s>, or \\< where the bracket is meant"
                        .formatted(ends ? "</" : "<", name));
    }
}
