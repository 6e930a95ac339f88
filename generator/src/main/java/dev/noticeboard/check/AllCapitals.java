package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.PrescribedText;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No whole paragraph stands in capital letters, which are slower to read and spoken letter by
 * letter by some screen readers.
 *
 * <p>A few words, such as a name or a title, may, and so may what a law prescribes that way. A
 * section of nothing but capitals, such as a disclaimer, is told once.
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
        Body body = subject.article().body();
        Stream<Contents> sections =
                body.allSections().map(section -> Contents.of(section.blocks()));
        Stream<Contents> footnotes =
                Stream.of(
                        Contents.of(
                                body.footnotes().stream()
                                        .flatMap(footnote -> footnote.blocks().stream())
                                        .toList()));
        return Stream.concat(sections, footnotes).flatMap(this::in).toList();
    }

    private Stream<Finding> in(Contents section) {
        List<Block.Paragraph> shouted =
                section.blocks(Block.Paragraph.class)
                        .filter(paragraph -> isShouted(PlacedText.words(paragraph.content())))
                        .toList();
        return shouted.stream().limit(1).map(first -> finding(first, shouted.size() - 1));
    }

    private static boolean isShouted(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        boolean prescribed =
                plain.equals(PrescribedText.HIPAA_HEADER)
                        || PrescribedText.BANK_FORM.matcher(plain).matches();
        return WORD.matcher(words).results().count() > FEW_WORDS
                && !prescribed
                && words.codePoints().noneMatch(Character::isLowerCase);
    }

    private Finding finding(Block.Paragraph first, int more) {
        return Finding.of(
                rule(),
                first.place(),
                "a whole paragraph stands in capital letters, which are hard to read" + rest(more),
                "write it like any other sentence; **stars** make it stand out where a law wants"
                        + " that");
    }

    private static String rest(int more) {
        if (more == 0) {
            return "";
        }
        return more == 1
                ? ", and so does one more of its section"
                : ", and so do %s more of its section".formatted(more);
    }
}
