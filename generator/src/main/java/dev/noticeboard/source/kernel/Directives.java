package dev.noticeboard.source.kernel;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.regex.Pattern;

/**
 * What stands between double braces.
 *
 * <p>Whether a name is known is not decided here: what a notice can say depends on its site.
 */
public final class Directives {

    /** A directive, a value or an open fact: two braces on one line, with none between them. */
    public static final Pattern WRITTEN = Pattern.compile("\\{\\{[^{}\\n]*\\}\\}");

    private static final String OPEN = "open:";

    private Directives() {}

    /** What double braces are in running text: a value, or an open fact. */
    public static Inline inline(String inner, Place place) {
        String text = TextPieces.normalized(InvisibleCharacters.strip(inner)).strip();
        return text.startsWith(OPEN)
                ? new Inline.OpenFact(place, text.substring(OPEN.length()).strip())
                : new Inline.Value(place, text);
    }

    /** The directive that a value is where it stands alone in a paragraph. */
    static Block.Directive block(Inline.Value value) {
        String[] parts = value.name().split("\\s+", 2);
        return new Block.Directive(value.place(), parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Reports braces around double ones, which are shown beside what those mean. */
    public static void reportBeside(
            MarkdownSource source, String text, int start, int end, int offset) {
        boolean before = start > 0 && text.charAt(start - 1) == '{' && !isEscaped(text, start - 1);
        boolean after = end < text.length() && text.charAt(end) == '}';
        if (before || after) {
            source.report(
                    Rule.BRACES_SHOWN,
                    before ? offset - 1 : offset + end - start,
                    "a brace beside " + text.substring(start, end) + " is shown as it stands",
                    "delete it, or write a backslash before it where it is meant");
        }
    }

    private static boolean isEscaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }

    /** Reports single braces that look like attributes and are none. */
    public static void reportShown(MarkdownSource source, String written, int offset) {
        source.report(
                Rule.ATTRIBUTE_SHOWN,
                offset,
                "'" + written + "' stands as text",
                "delete it; only a heading may end in {#anchor meets=\"…\"}");
    }
}
