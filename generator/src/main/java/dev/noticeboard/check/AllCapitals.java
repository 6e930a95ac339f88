package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.PrescribedText;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * No whole paragraph stands in capital letters, which are slower to read and spoken letter by
 * letter by some screen readers.
 *
 * <p>A few words, such as a name or a title, may, and so may what a law prescribes that way.
 */
final class AllCapitals implements Check {

    private static final int FEW_WORDS = 7;

    // One letter alone may be a mark of a list. Languages without capitals have no such words.
    private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,}");

    @Override
    public Rule rule() {
        return Rule.ALL_CAPITALS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents()
                .blocks(Block.Paragraph.class)
                .filter(paragraph -> isShouted(PlacedText.words(paragraph.content())))
                .map(this::finding)
                .toList();
    }

    private static boolean isShouted(String words) {
        String prescribed = PrescribedText.HIPAA_HEADER;
        return WORD.matcher(words).results().count() > FEW_WORDS
                && !words.replaceAll("\\s+", " ").strip().equals(prescribed)
                && words.codePoints().noneMatch(Character::isLowerCase);
    }

    private Finding finding(Block.Paragraph paragraph) {
        return Finding.of(
                rule(),
                paragraph.place(),
                "a whole paragraph stands in capital letters, which are hard to read",
                "write it like any other sentence; **stars** make it stand out where a law wants"
                        + " that");
    }
}
