package dev.noticeboard.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lines that were meant to be lines from prose that is wrapped.
 *
 * <p>A wrapped line ends where the next word would not have fit. One that was meant ends long
 * before that, has few words and no sentence in it, and the next one begins like a new thing: with
 * a capital, a number, or a letter of a script that has no capitals.
 *
 * @param width how wide the text's lines are, in columns of which a wide character takes two
 */
record ShortLines(int width) {

    private static final int NARROWEST_PROSE = 60;
    private static final int WIDEST = 50;
    private static final int MOST_WORDS = 8;
    private static final int FEW_WORDS = 4;
    private static final int NARROW = 20;

    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    ".*(?:[!?;…。！？；؟۔।]|(?<!\\b\\p{L})(?<!\\b\\p{Lu}\\p{L}{1,4})[.])[\"”’»)]*");
    private static final Pattern INNER_END =
            Pattern.compile(".*(?:\\p{L}{5,}[.!?;][\"”’»)]?\\s.*|[。、，；！？؛؟۔।].*)");
    private static final Pattern START =
            Pattern.compile(
                    "[\"“„«'‘(+@*\uFFFC]*(?:[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}〒].*|\\+?\\d.*"
                            + "|c/o .*|e-?mail.*|tel[.:].*|fax.*|www\\..*|https?:.*|\\S+@\\S+)?");
    private static final Pattern MARK =
            Pattern.compile(
                    "(?:[-–—•·‣◦▪●○■□➢✓・*+#|\\[]|[(\\[（]?\\d{1,3}[.)\\]）、．]|[(\\[]?"
                            + "(?:\\p{L}|[ivxlc]{1,6})[.)\\]](?:\\d|\\h)).*");
    private static final Pattern SIGN =
            Pattern.compile(
                    ".*(?:\\p{Nd}|@|〒|株式会社|有限公司|㈜|\\b(?i:Ltd|Limited|LLC|LLP|Inc|Corp|GmbH|AG|KG|"
                        + "S\\.?A|S\\.?L|B\\.?V|N\\.?V|PLC|SARL|SAS|S\\.?p\\.?A|Oy|AB|ApS|Co|Pty)\\b).*");
    private static final Pattern LABEL =
            Pattern.compile("\\p{L}[\\p{L}\\p{M} ./-]{0,28}[:：]\\h?\\S.*");
    private static final Pattern COLUMNS = Pattern.compile("\\S\\h{2,}\\S");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<UnicodeScript> WIDE =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    /** For a text with these paragraphs, each of several lines. */
    static ShortLines in(List<MaskedText> paragraphs) {
        int widest =
                paragraphs.stream()
                        .flatMap(written -> written.lines().stream())
                        .mapToInt(line -> columns(line.text()))
                        .max()
                        .orElse(0);
        return new ShortLines(Math.max(widest, NARROWEST_PROSE));
    }

    /** The runs of lines that were meant to be lines and are not shown as such. */
    List<List<MaskedText.Line>> runs(List<MaskedText.Line> lines) {
        List<List<MaskedText.Line>> runs = new ArrayList<>();
        List<MaskedText.Line> run = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = !run.isEmpty() && partsFrom(lines.get(i - 1), lines.get(i));
            if (!goesOn) {
                keep(run, runs);
                run = new ArrayList<>();
            }
            if (isShort(lines.get(i).text())
                    && !(i == 0 && HeadingLine.isStrong(lines.get(0).text()))) {
                run.add(lines.get(i));
            } else {
                keep(run, runs);
                run = new ArrayList<>();
            }
        }
        keep(run, runs);
        return runs;
    }

    private static void keep(List<MaskedText.Line> run, List<List<MaskedText.Line>> runs) {
        boolean columns = run.stream().allMatch(line -> COLUMNS.matcher(line.text()).find());
        if (run.size() > 1
                && !columns
                && areMeant(run.stream().map(line -> line.text().strip()).toList())) {
            runs.add(run);
        }
    }

    /**
     * Whether the end of one line, which is not shown, parts it from another that had room in it.
     */
    private boolean partsFrom(MaskedText.Line line, MaskedText.Line next) {
        String word = BLANKS.split(next.text().strip(), 2)[0];
        return !line.brokenAfter()
                && columns(line.text()) + 1 + columns(word) <= width
                && !SENTENCE_END.matcher(line.text().strip()).matches();
    }

    private static boolean isShort(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && columns(text) <= WIDEST
                && words(text).length <= MOST_WORDS
                && START.matcher(text).matches()
                && !MARK.matcher(text).matches()
                && !INNER_END.matcher(text).matches()
                && !TypedColumns.isRow(text);
    }

    private static boolean areMeant(List<String> run) {
        boolean sign = run.stream().anyMatch(line -> SIGN.matcher(line).matches());
        boolean labels = run.stream().allMatch(line -> LABEL.matcher(line).matches());
        boolean few = run.stream().allMatch(line -> words(line).length <= FEW_WORDS);
        boolean ends = SENTENCE_END.matcher(run.get(run.size() - 1)).matches();
        if (run.stream().noneMatch(ShortLines::hasCase)) {
            boolean narrow = run.stream().allMatch(line -> columns(line) <= NARROW);
            return !ends && (sign || labels || (narrow && run.size() > 2));
        }
        long names = run.stream().filter(ShortLines::isName).count();
        boolean signature = few && !ends && names >= run.size() - 1;
        return labels
                || (run.size() > 2
                        ? names == run.size() || (sign && !ends) || signature
                        : names == run.size() && (sign || few));
    }

    /** Whether every longer word begins with a capital, as in names and titles. */
    private static boolean isName(String line) {
        for (String word : words(line)) {
            int first =
                    word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('0');
            boolean address = word.contains("@") || word.contains("/") || word.contains("www.");
            if (word.length() > 3 && Character.isLowerCase(first) && !address) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasCase(String line) {
        return line.codePoints()
                .anyMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
    }

    private static String[] words(String line) {
        return BLANKS.split(line);
    }

    private static int columns(String text) {
        return text.codePoints().map(c -> WIDE.contains(UnicodeScript.of(c)) ? 2 : 1).sum();
    }
}
