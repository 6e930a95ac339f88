package dev.noticeboard.source.text;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Characters that nobody sees: which are taken out, which stay with a finding, and which are right
 * where they stand.
 *
 * <p>Bidirectional controls (UAX #9, section 2) can make a text read differently from what it says,
 * and control characters are not text (HTML, section 13.2.2): both are taken out. Characters
 * without width stay, for taking them out might change a word.
 */
public final class InvisibleCharacters {

    // The Unicode Standard, chapters 9, 12, 13 and 16: scripts in which a joiner shapes letters.
    private static final Set<UnicodeScript> JOINING =
            Set.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.BENGALI,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.KANNADA,
                    UnicodeScript.KHMER,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.MANDAIC,
                    UnicodeScript.MONGOLIAN,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.NKO,
                    UnicodeScript.ORIYA,
                    UnicodeScript.SINHALA,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU);

    // Scripts that write no space between words, where this one says where a line may end.
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.KHMER,
                    UnicodeScript.LAO,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.THAI,
                    UnicodeScript.TIBETAN);

    /** How many characters to either side of a direction mark are looked at. */
    private static final int NEARBY = 100;

    private InvisibleCharacters() {}

    /** Whether a character is taken out of the text wherever it stands. */
    public static boolean removed(int c) {
        return isBidiControl(c) || isControl(c);
    }

    /** Whether nobody sees a character: it is taken out, or it has no width. */
    public static boolean isUnseen(int c) {
        return removed(c) || isZeroWidth(c);
    }

    /** A text without the characters that are taken out. */
    public static String strip(String text) {
        if (text.codePoints().noneMatch(InvisibleCharacters::removed)) {
            return text;
        }
        return text.codePoints()
                .filter(c -> !removed(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * What is wrong with every invisible character that stands in a text as itself, a run of one
     * once.
     *
     * @param placeAt the place of an offset of the text
     */
    public static List<Finding> in(String text, IntFunction<Place> placeAt) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isUnseen(c) || isLost(c) || isSeparatorBetween(text, at, end)) {
                int times = 1;
                for (; end < text.length() && text.codePointAt(end) == c; times++) {
                    end += Character.charCount(c);
                }
                Place place = placeAt.apply(at);
                (isUnseen(c) ? judge(c, times, text, at, end, place) : misread(c, times, place))
                        .ifPresent(findings::add);
            }
            at = end;
        }
        return List.copyOf(findings);
    }

    /**
     * What is wrong with a character, or empty where nothing is.
     *
     * @param c the character
     * @param text the text in which it stands, as itself or as a character reference
     * @param start where it begins there
     * @param end where it ends there
     */
    public static Optional<Finding> judge(int c, String text, int start, int end, Place place) {
        return judge(c, 1, text, start, end, place);
    }

    private static Optional<Finding> judge(
            int c, int times, String text, int start, int end, Place place) {
        String character = character(c, times);
        if (isBidiControl(c)) {
            return Optional.of(
                    Finding.of(
                            Rule.BIDI_CONTROL,
                            place,
                            "the invisible " + character + " reorders the text",
                            "delete it; for words of another direction write <bdi>words</bdi>"));
        }
        if (isControl(c)) {
            return Optional.of(
                    Finding.of(
                            Rule.CONTROL_CHARACTER,
                            place,
                            "the " + character + " is not text",
                            "delete it"));
        }
        if (!isZeroWidth(c) || belongs(c, text, start, end)) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(
                        Rule.ZERO_WIDTH,
                        place,
                        "the " + character + " cannot be seen",
                        "delete it, unless the word needs it"));
    }

    /** What is wrong with one that can be seen, and is not what was meant. */
    private static Optional<Finding> misread(int c, int times, Place place) {
        return Optional.of(
                isSeparator(c)
                        ? Finding.of(
                                Rule.CONTROL_CHARACTER,
                                place,
                                "the " + character(c, times) + " is shown as no line end",
                                "write a backslash and a line end in its place, or an empty line")
                        : Finding.of(
                                Rule.CONTROL_CHARACTER,
                                place,
                                "the "
                                        + character(c, times)
                                        + " stands for one that was lost on the way, and is shown"
                                        + " as a box or a question mark",
                                "write what belongs there"));
    }

    private static String character(int c, int times) {
        return "character " + name(c) + (times > 1 ? ", here " + times + " times," : "");
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isControl(int c) {
        boolean c0 = c < 0x20 && c != '\t' && c != '\n';
        boolean c1 = c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c0 || c1 || surrogate || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isZeroWidth(int c) {
        return c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0x206A && c <= 0x206F)
                || isFiller(c)
                || isTag(c);
    }

    /** A letter of no width, which holds a place in a Korean syllable. */
    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /** A letter that spells the flag of a region behind an emoji. */
    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    /** What a machine put where it knew no character, or a font's own sign without that font. */
    private static boolean isLost(int c) {
        return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE;
    }

    // At either end of a line, or alone in it, one parts nothing that would run together.
    private static boolean isSeparatorBetween(String text, int start, int end) {
        return isSeparator(text.charAt(start))
                && start > 0
                && text.charAt(start - 1) != '\n'
                && end < text.length()
                && text.charAt(end) != '\n';
    }

    private static boolean isSeparator(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean belongs(int c, String text, int start, int end) {
        int before = start > 0 ? text.codePointBefore(start) : -1;
        int after = end < text.length() ? text.codePointAt(end) : -1;
        return switch (c) {
            case 0x200B -> isIn(WITHOUT_SPACES, before) || isIn(WITHOUT_SPACES, after);
            case 0x200C -> isIn(JOINING, before) && isIn(JOINING, after);
            case 0x200D -> isIn(JOINING, before) || (isEmoji(before) && isEmoji(after));
            case 0x061C, 0x200E, 0x200F -> hasRightToLeft(text, start);
            case 0x180E -> isIn(Set.of(UnicodeScript.MONGOLIAN), before);
            default ->
                    (isFiller(c) && (isHangul(before) || isHangul(after)))
                            || (isTag(c) && (isEmoji(before) || (before >= 0 && isTag(before))));
        };
    }

    private static boolean isHangul(int c) {
        return c >= 0 && !isFiller(c) && UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    private static boolean isIn(Set<UnicodeScript> scripts, int c) {
        return c >= 0 && scripts.contains(UnicodeScript.of(c));
    }

    // UTS #51: a sequence joins pictographs, each with a skin tone or a variation selector at most.
    private static boolean isEmoji(int c) {
        boolean modifier = (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0xFE0F;
        return modifier || (c >= 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL);
    }

    // A mark steers the neutral characters beside it, so the right-to-left word may stand a little
    // further off, though not beyond the line.
    private static boolean hasRightToLeft(String text, int at) {
        int start = Math.max(0, at - NEARBY);
        int line = text.substring(start, at).lastIndexOf('\n') + 1;
        String near = text.substring(start + line, Math.min(text.length(), at + NEARBY));
        int next = near.indexOf('\n', at - start - line);
        return near.substring(0, next < 0 ? near.length() : next)
                .codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .anyMatch(
                        d ->
                                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static String name(int c) {
        String number = "U+" + hex(c);
        boolean named = !isControl(c) && Character.getType(c) != Character.PRIVATE_USE;
        return named ? number + " " + Character.getName(c) : number;
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
