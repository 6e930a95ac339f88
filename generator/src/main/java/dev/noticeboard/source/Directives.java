package dev.noticeboard.source;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;

/**
 * What stands between double braces.
 *
 * <p>Whether a name is known is not decided here: what a notice can say depends on its site.
 */
final class Directives {

    private static final String OPEN = "open:";

    private Directives() {}

    /** What double braces are in running text: a value, or an open fact. */
    static Inline inline(String inner, Place place) {
        String text = Words.normalized(InvisibleCharacters.strip(inner)).strip();
        return text.startsWith(OPEN)
                ? new Inline.OpenFact(place, text.substring(OPEN.length()).strip())
                : new Inline.Value(place, text);
    }

    /** The directive that a value is where it stands alone in a paragraph. */
    static Block.Directive block(Inline.Value value) {
        String[] parts = value.name().split("\\s+", 2);
        return new Block.Directive(value.place(), parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Reports single braces that look like attributes and are none. */
    static void reportShown(MarkdownSource source, String written, int offset) {
        source.report(
                Rule.ATTRIBUTE_SHOWN,
                offset,
                "'" + written + "' stands as text",
                "delete it; only a heading may end in {#anchor meets=\"…\"}");
    }
}
