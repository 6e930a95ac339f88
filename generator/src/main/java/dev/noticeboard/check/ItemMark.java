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
                    Pattern.compile("([•·‣◦▪●○■□➢✓・])(\\s*)\\S.*"));
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})([.)])(\\s*)\\p{L}.*");
    private static final Pattern LETTER = Pattern.compile("(\\(?)([a-z])([.)])(\\s+)\\S.*");

    /** The mark that a line begins with, or empty where it begins with words. */
    static Optional<ItemMark> of(String line) {
        String text = line.strip();
        for (Pattern bullet : BULLETS) {
            Matcher matcher = bullet.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new ItemMark(matcher.group(1), 0, matcher.group(2).isEmpty()));
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
        return Optional.empty();
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
