package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Running text is not indented so far that it is shown as code.
 *
 * <p>CommonMark (4.4) takes four spaces at the start of a line for code. Judged are such blocks
 * that read as prose: some words, hardly a sign that only programs use. Code between fences is
 * meant, and columns that were typed with tabs are what {@link TypedColumns} speaks of.
 */
final class ProseAsCode implements Check {

    private static final int FEWEST_WORDS = 4;
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<=^|[\\s\"'(“‘„«-])\\p{L}[\\p{L}\\p{M}'’-]*" + "(?=$|[\\s\"'),.;:!?”’»-])",
                    Pattern.MULTILINE);
    private static final Pattern LETTER_AS_WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");
    private static final Pattern SIGN =
            Pattern.compile("[{}<>=\\[\\]\\\\#$&|~^`_]|//|::|;$|\\(\\)|-->?");

    @Override
    public Rule rule() {
        return Rule.PROSE_AS_CODE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents()
                .blocks(Block.Code.class)
                .filter(
                        code ->
                                !code.fenced()
                                        && isProse(code.text())
                                        && !TypedColumns.isTable(code))
                .map(this::finding)
                .toList();
    }

    private static boolean isProse(String text) {
        long tokens = text.strip().split("\\s+", -1).length;
        long words = WORD.matcher(text).results().count();
        long letters = LETTER_AS_WORD.matcher(text).results().count();
        long signs = SIGN.matcher(text).results().count();
        boolean mostlyWords = words >= FEWEST_WORDS && words * 10 >= tokens * 7;
        return (mostlyWords || letters >= FEWEST_WORDS) && signs * 20 <= words + letters;
    }

    private Finding finding(Block.Code code) {
        return Finding.of(
                rule(),
                code.place(),
                "text that is indented by four spaces or more is shown as code",
                "delete the spaces at the start of its lines, or put ``` around what is code");
    }
}
