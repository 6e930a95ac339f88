package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Snippet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line does not begin with one {@code #} right before a word, unless that is surely meant.
 *
 * <p>It may be a heading that lacks its space (CommonMark, 4.2), or the sign itself, as in {@code
 * #1}. Within a line it stays silent.
 */
final class NumberSign implements Check {

    private static final int LONGEST = 60;
    private static final Pattern SIGN = Pattern.compile("(?m)^#([\\p{L}\\p{N}][^\\n\u2028]*)");

    @Override
    public Rule rule() {
        return Rule.NUMBER_SIGN;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents()
                .blocks(Block.Paragraph.class)
                .map(paragraph -> MaskedText.of(paragraph.content()))
                .flatMap(written -> written.matches(SIGN).map(match -> finding(written, match)))
                .toList();
    }

    private Finding finding(MaskedText written, MatchResult match) {
        String line = Snippet.of(match.group(1), LONGEST);
        return Finding.of(
                rule(),
                written.placeAt(match.start()),
                "a line begins with a # that is shown, and makes no heading",
                "write \"# %s\" for a heading, or \\# for the sign itself".formatted(line));
    }
}
