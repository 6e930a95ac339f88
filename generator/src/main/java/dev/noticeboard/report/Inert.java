package dev.noticeboard.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that somebody else wrote, made fit to be printed: it steers no terminal, and no program that
 * reads a log takes it for a command.
 *
 * <p>GitHub's runner reads a line that begins with {@code ::}, white space aside, as a command, and
 * as an older form of one {@code ##[} wherever it stands; Azure Pipelines reads {@code ##vso[},
 * TeamCity {@code ##teamcity[}. ECMA-48 controls (C0 and C1) move the cursor of a terminal, and the
 * controls of Unicode's bidirectional algorithm (UAX 9) show words in another order than they have.
 */
public final class Inert {

    /** The longest sentence that is printed as it is, in code points. */
    private static final int LONGEST = 1000;

    /** The longest argument or name in one that is printed as it is. */
    private static final int LONGEST_WORD = 200;

    private static final Pattern LONG_WORD = Pattern.compile("(?<=')[^'\n]{201,}(?=')|\\S{401,}");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^([\\p{Z}\\t\\x0B\\f\\x1C-\\x1F\\x85]*):(?=:)");
    private static final Pattern MARKED = Pattern.compile("##(?=\\w*\\[)");
    private static final Pattern OWN_STYLE = Pattern.compile("(?s)<style>.*?</style>");

    private Inert() {}

    /**
     * A sentence on one line, such as one that quotes an argument; its middle goes if it is long.
     */
    public static String sentence(String words) {
        return commandless(inside(words));
    }

    /** The same for a sentence that stands behind words of our own. */
    static String inside(String words) {
        String quoted =
                LONG_WORD
                        .matcher(words)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                brief(found.group(), LONGEST_WORD)));
        return MARKED.matcher(visible(brief(quoted, LONGEST), false)).replaceAll("#<U+0023>");
    }

    /** Plain text of several lines. */
    public static String text(String words) {
        return commandless(visible(words, true));
    }

    /** Plain text whose words are {@link #visible} already, beside colours of our own. */
    public static String commandless(String lines) {
        String marked = MARKED.matcher(lines).replaceAll("#<U+0023>");
        return COMMAND.matcher(marked).replaceAll("$1<U+003A>");
    }

    /** Markdown (CommonMark), which reads as it did: its words are {@link #visible} already. */
    static String markdown(String text) {
        String marked = MARKED.matcher(text).replaceAll("#\\\\#");
        return COMMAND.matcher(marked).replaceAll("$1\\\\:");
    }

    /** JSON (RFC 8259) that holds what it did: outside of strings there is nothing to escape. */
    public static String json(String text) {
        String marked = MARKED.matcher(text).replaceAll("#\\\\u0023");
        return escaped(marked, character -> escape(character));
    }

    /** HTML that shows what it did. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder();
        Matcher style = OWN_STYLE.matcher(text);
        int at = 0;
        while (style.find()) {
            out.append(references(text.substring(at, style.start()))).append(style.group());
            at = style.end();
        }
        return out.append(references(text.substring(at))).toString();
    }

    private static String references(String text) {
        String marked = MARKED.matcher(text).replaceAll("#&#35;");
        return escaped(
                COMMAND.matcher(marked).replaceAll("$1&#58;"),
                // HTML 13.2.5.80 takes a reference to a C1 control for another character.
                character ->
                        Character.getType(character) == Character.CONTROL
                                ? code(character)
                                : "&#x" + Integer.toHexString(character) + ";");
    }

    private static String escape(int character) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return out.toString();
    }

    private interface Escape {
        String of(int character);
    }

    private static String escaped(String text, Escape escape) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(
                        character -> {
                            if (isShown(character, true)) {
                                out.appendCodePoint(character);
                            } else {
                                out.append(escape.of(character));
                            }
                        });
        return out.toString();
    }

    /**
     * Words whose characters can all be seen, those that cannot as {@code <U+001B>}. Joiners and
     * soft hyphens belong to how a word is written, and stay.
     *
     * @param lines whether line feeds stay too
     */
    static String visible(String words, boolean lines) {
        StringBuilder out = new StringBuilder();
        words.codePoints()
                .forEach(
                        character -> {
                            if (isShown(character, lines)) {
                                out.appendCodePoint(character);
                            } else {
                                out.append(code(character));
                            }
                        });
        return out.toString();
    }

    private static String code(int character) {
        return String.format(Locale.ROOT, "<U+%04X>", character);
    }

    private static boolean isShown(int character, boolean lines) {
        return switch (character) {
            case '\n' -> lines;
            case 0xAD, 0x200C, 0x200D -> true;
            default -> !CellWidth.isInvisible(character);
        };
    }

    /** Words of which the middle is left out, and that said, where they are longer than that. */
    static String brief(String words, int longest) {
        int length = words.codePointCount(0, words.length());
        if (length <= longest) {
            return words;
        }
        int behind = longest / 3;
        int before = longest - behind;
        String beginning = words.substring(0, words.offsetByCodePoints(0, before));
        String end = words.substring(words.offsetByCodePoints(words.length(), -behind));
        return beginning + "… (" + (length - before - behind) + " characters) …" + end;
    }
}
