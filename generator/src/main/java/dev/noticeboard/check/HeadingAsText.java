package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Snippet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The signs of a heading are not shown as text.
 *
 * <p>CommonMark (4.2) makes a heading of one to six {@code #} with a space or a tab behind them. So
 * judged are two to six of them right before a word, one with white space of another kind behind
 * it, and more than six. One right before a word may be meant: {@link NumberSign} speaks of it.
 */
final class HeadingAsText implements Check {

    private static final int LONGEST = 60;
    private static final String WORDS = "([\\p{L}\\p{N}\"'“‘„«(¿¡§「『【《][^\\n\u2028]*)";
    private static final Pattern GLUED = Pattern.compile("(?m)^(#{2,6})\\h*" + WORDS);
    private static final Pattern OTHER_SPACE = Pattern.compile("(?m)^(#)\\h+" + WORDS);
    private static final Pattern TOO_MANY = Pattern.compile("(?m)^(#{7,})\\h+" + WORDS);

    @Override
    public Rule rule() {
        return Rule.HEADING_AS_TEXT;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents()
                .blocks(Block.Paragraph.class)
                .map(paragraph -> MaskedText.of(paragraph.content()))
                .filter(written -> written.text().contains("#"))
                .flatMap(this::in)
                .toList();
    }

    private Stream<Finding> in(MaskedText written) {
        return Stream.concat(
                Stream.of(GLUED, OTHER_SPACE)
                        .flatMap(written::matches)
                        .map(match -> finding(written, match, match.group(1))),
                written.matches(TOO_MANY).map(match -> finding(written, match, "######")));
    }

    private Finding finding(MaskedText written, MatchResult match, String signs) {
        String line = Snippet.of(match.group(2), LONGEST);
        return Finding.of(
                rule(),
                written.placeAt(match.start()),
                "\"%s\" is shown as text and makes no heading".formatted(match.group(1)),
                "write \"%s %s\", %s"
                        .formatted(
                                signs,
                                line,
                                match.group(1).equals(signs)
                                        ? "with an ordinary space behind the signs"
                                        : "with six signs at most"));
    }
}
