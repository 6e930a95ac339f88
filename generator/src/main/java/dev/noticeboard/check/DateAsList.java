package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Numerals;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date at the start of a line is shown as a date, not as the item of a list.
 *
 * <p>Markdown takes "15. travnja 2024" for item 15. A list is such a date where it has one item, or
 * does not start with 1, or has nothing but dates, and its items begin with a month's name that a
 * year or the line's end follows. Month names of all languages count; English ones without a year
 * do not, since "May" and "March" begin sentences too.
 */
final class DateAsList implements Check {

    private static final Pattern WORD_AND_YEAR =
            Pattern.compile("(\\p{L}+)[.,]?(\\s+(?:del?\\s+)?(?:19|20)\\d\\d\\b)?(.*)");

    @Override
    public Rule rule() {
        return Rule.DATE_AS_LIST;
    }

    @Override
    public List<Finding> check(Subject subject) {
        boolean english = subject.article().language().startsWith("en");
        return subject.contents()
                .blocks(Block.ItemList.class)
                .filter(list -> list.markers().filter(DateAsList::mayBeDays).isPresent())
                .filter(list -> list.start() >= 1 && list.start() <= 31)
                .filter(list -> isDate(list, english))
                .map(this::finding)
                .toList();
    }

    private static boolean mayBeDays(Markers markers) {
        return (markers.numerals() == Numerals.DECIMAL
                        || markers.numerals() == Numerals.LEADING_ZERO)
                && markers.delimiter() != Markers.Delimiter.PARENTHESES;
    }

    private static boolean isDate(Block.ItemList list, boolean english) {
        if (list.items().size() > 1 && list.start() == 1) {
            return list.items().stream().allMatch(item -> reads(item, Reading.DATE_ALONE));
        }
        Block.Item first = list.items().get(0);
        return reads(first, Reading.DATE_ALONE)
                || reads(first, Reading.DATE)
                || (!english && list.start() > 1 && reads(first, Reading.MONTH));
    }

    private static boolean reads(Block.Item item, Reading wanted) {
        return firstLine(item)
                .map(WORD_AND_YEAR::matcher)
                .filter(matcher -> matcher.matches() && isMonth(matcher.group(1)))
                .map(DateAsList::reading)
                .filter(wanted::equals)
                .isPresent();
    }

    private static Reading reading(Matcher matcher) {
        if (!matcher.group(3).matches(".*[\\p{L}\\p{N}].*")) {
            return Reading.DATE_ALONE;
        }
        return matcher.group(2) != null ? Reading.DATE : Reading.MONTH;
    }

    /** How much of a date an item's first line is. */
    private enum Reading {
        DATE_ALONE,
        DATE,
        MONTH
    }

    private static boolean isMonth(String word) {
        return DateLanguage.all().stream()
                .anyMatch(language -> language.months().number(word).isPresent());
    }

    private static Optional<String> firstLine(Block.Item item) {
        return item.blocks().stream()
                .limit(1)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> MaskedText.of(((Block.Paragraph) block).content()))
                .map(written -> written.lines().get(0).text())
                .findFirst();
    }

    private Finding finding(Block.ItemList list) {
        return Finding.of(
                rule(),
                list.place(),
                "a date at the start of a line is shown as item %s of a list"
                        .formatted(list.start()),
                "write a backslash between the number and its point: %s\\."
                        .formatted(list.start()));
    }
}
