package dev.noticeboard.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with when it looks like the item of a list.
 *
 * @param family which kind of mark it is; marks of one list are of one family
 * @param number the item's number, from 1, or 0 where the marks do not count
 * @param glued whether the words follow without a space
 */
record ItemMark(String family, int number, boolean glued) {

    private static final List<Pattern> BULLETS =
            List.of(
                    Pattern.compile("([*])(\\s*)\\p{L}.*"),
                    Pattern.compile("([-–—])(\\s*)\\p{L}.*"),
                    Pattern.compile("([+])(\\s+)\\p{L}.*"),
                    Pattern.compile("([•·‣◦▪●○■□➢✓・⁃∙◆◇➤►▶➔→☐☑☒✔✗✘\\uE000-\\uF8FF])(\\s*)\\S.*"),
                    // A word processor has a round bullet of its own in this letter of a font.
                    Pattern.compile("(o)([\\t\u00A0]+)\\S.*"));
    private static final Pattern NUMBER =
            Pattern.compile("(\\p{Nd}{1,2})([.)．）、]|\\h[-–—](?=\\h))(\\s*)\\p{L}.*");
    private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,2})](\\s+)\\p{L}.*");
    private static final Pattern CIRCLED = Pattern.compile("([①-⑳])(\\s*)\\S.*");
    private static final Pattern LETTER = Pattern.compile("(\\(?)([a-z])(\\.\\)|[.)])(\\s+)\\S.*");
    // Letters of other scripts count in orders of their own.
    private static final Pattern OTHER_LETTER =
            Pattern.compile(
                    "\\(?[\\p{IsArabic}\\p{IsCyrillic}\\p{IsGreek}\\p{IsHebrew}&&[\\p{Ll}\\p{Lo}]]"
                            + "([.)])(\\s+)\\S.*");

    /** The mark that a line begins with, or empty where it begins with words. */
    static Optional<ItemMark> of(String line) {
        String text = line.strip();
        for (Pattern bullet : BULLETS) {
            Matcher matcher = bullet.matcher(text);
            if (matcher.matches()) {
                String family = matcher.group(1).replaceAll("[☑☒]", "☐");
                return Optional.of(new ItemMark(family, 0, matcher.group(2).isEmpty()));
            }
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            int value = Integer.parseInt(number.group(1));
            return Optional.of(
                    new ItemMark("1" + number.group(2), value, number.group(3).isEmpty()));
        }
        Matcher letter = LETTER.matcher(text);
        if (letter.matches()) {
            int value = letter.group(2).charAt(0) - 'a' + 1;
            return Optional.of(new ItemMark(letter.group(1) + "a" + letter.group(3), value, false));
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return Optional.of(new ItemMark("[1]", Integer.parseInt(bracketed.group(1)), false));
        }
        Matcher circled = CIRCLED.matcher(text);
        if (circled.matches()) {
            int value = circled.group(1).charAt(0) - '①' + 1;
            return Optional.of(new ItemMark("①", value, circled.group(2).isEmpty()));
        }
        Matcher other = OTHER_LETTER.matcher(text);
        return other.matches()
                ? Optional.of(new ItemMark("letter" + other.group(1), 0, false))
                : Optional.empty();
    }

    /** Whether the other can be the mark of the item right after this one's. */
    boolean isBefore(ItemMark other) {
        return family.equals(other.family) && (number == 0 || other.number == number + 1);
    }

    /** The same, where both marks lack the space that would make them the marks of a list. */
    boolean isGluedBefore(ItemMark other) {
        return glued && other.glued && isBefore(other);
    }
}
