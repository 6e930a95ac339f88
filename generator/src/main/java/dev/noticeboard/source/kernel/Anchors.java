package dev.noticeboard.source.kernel;

import dev.noticeboard.model.ReservedAnchors;
import dev.noticeboard.model.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The anchors of one text, no two of them the same.
 *
 * <p>Those that an author wrote are claimed while the text is read; those of the other headings are
 * made afterwards, so that a heading further up never takes what is written further down.
 */
public final class Anchors {

    private static final Pattern EXPLICIT = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}._-]*");

    private final MarkdownSource source;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The anchors of one text, none of which is given away yet. */
    public Anchors(MarkdownSource source) {
        this.source = source;
    }

    /** Claims the anchor that a heading writes out; empty where it cannot have it. */
    public Optional<String> claim(String anchor, int offset) {
        if (!EXPLICIT.matcher(anchor).matches()) {
            source.report(
                    Rule.BAD_VALUE,
                    offset,
                    "'" + anchor + "' cannot be an anchor",
                    "begin with a letter, and go on with letters, digits, '.', '_' and '-'");
            return Optional.empty();
        }
        return claimed(anchor, offset);
    }

    /** Claims an anchor that stands in the text for an old address; empty where it is refused. */
    public Optional<String> claimOld(String anchor, int offset) {
        if (anchor.isEmpty() || anchor.codePoints().anyMatch(Character::isWhitespace)) {
            source.report(
                    Rule.BAD_VALUE,
                    offset,
                    "'" + anchor + "' cannot be an anchor",
                    "write one word without spaces");
            return Optional.empty();
        }
        return claimed(anchor, offset);
    }

    /** A new anchor made from words. */
    public String automatic(String words) {
        String slug = slug(words);
        String base = slug.isEmpty() ? "section" : slug;
        return free(ReservedAnchors.contains(base) ? "section-" + base : base);
    }

    /** A new anchor for a defined word. */
    public String term(String words) {
        String slug = slug(words);
        return free(slug.isEmpty() ? "term" : "term-" + slug);
    }

    private Optional<String> claimed(String anchor, int offset) {
        if (ReservedAnchors.contains(anchor)) {
            source.report(
                    Rule.BAD_VALUE,
                    offset,
                    "the anchor '" + anchor + "' is one that the page keeps for itself",
                    "choose another");
            return Optional.empty();
        }
        if (!taken.add(anchor)) {
            source.report(
                    Rule.DUPLICATE_ANCHOR,
                    offset,
                    "the anchor '" + anchor + "' stands twice",
                    "give one of the two places another anchor");
            return Optional.empty();
        }
        return Optional.of(anchor);
    }

    private String free(String base) {
        String candidate = base;
        while (!taken.add(candidate)) {
            candidate = base + "-" + numbers.merge(base, 2, (last, first) -> last + 1);
        }
        return candidate;
    }

    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        TextPieces.normalized(words.toLowerCase(Locale.ROOT))
                .codePoints()
                .forEach(
                        c -> {
                            if (isKept(c)) {
                                slug.appendCodePoint(c);
                            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private static boolean isKept(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
