package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Stars and underscores that make words stand out, also beside East Asian punctuation.
 *
 * <p>CommonMark (0.31.2, section 6.2) tells the beginning of emphasis from its end by the spaces
 * between words, and so leaves the stars of {@code **（委託先）**に} as they are. Here a star beside an
 * East Asian character begins emphasis where no space follows it, and ends some where no space
 * stands before it. An underscore, which may stand within a name, does so only where what it holds
 * begins or ends with East Asian punctuation.
 */
final class EastAsianEmphasis extends EmphasisDelimiterProcessor {

    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.YI);

    private final boolean star;

    private EastAsianEmphasis(char mark) {
        super(mark, false);
        this.star = mark == '*';
    }

    /** Lets the parser know them. */
    static final class Extension implements Parser.ParserExtension {

        @Override
        public void parserOptions(MutableDataHolder options) {
            options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
            options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        }

        @Override
        public void extend(Parser.Builder builder) {
            builder.customDelimiterProcessor(new EastAsianEmphasis('*'));
            builder.customDelimiterProcessor(new EastAsianEmphasis('_'));
        }
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        if (star) {
            return leftFlanking || (!afterIsWhitespace && eitherIsEastAsian(before, after));
        }
        return (leftFlanking && (!rightFlanking || beforeIsPunctuation))
                || (!afterIsWhitespace && isPunctuation(after));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        if (star) {
            return rightFlanking || (!beforeIsWhitespace && eitherIsEastAsian(before, after));
        }
        return (rightFlanking && (!leftFlanking || afterIsPunctuation))
                || (!beforeIsWhitespace && isPunctuation(before));
    }

    // CommonMark 0.31.2, rules 9 and 10 of section 6.2: runs of three close runs of three. flexmark
    // follows 0.28, which lets none of them close where it might begin emphasis as well.
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        boolean both = opener.canClose() || closer.canOpen();
        return both && threes ? 2 : super.getDelimiterUse(opener, closer);
    }

    private static boolean eitherIsEastAsian(String before, String after) {
        return isEastAsian(before) || isEastAsian(after);
    }

    private static boolean isEastAsian(String character) {
        return isPunctuation(character)
                || character.codePoints().anyMatch(c -> SCRIPTS.contains(UnicodeScript.of(c)));
    }

    // The blocks of punctuation that belongs to these scripts alone, their spaces left out.
    private static boolean isPunctuation(String character) {
        return character
                .codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isSpaceChar(c))
                .anyMatch(
                        c ->
                                (c >= 0x3000 && c <= 0x303F)
                                        || c == 0x30FB
                                        || (c >= 0xFE30 && c <= 0xFE4F)
                                        || (c >= 0xFF00 && c <= 0xFFEF));
    }
}
