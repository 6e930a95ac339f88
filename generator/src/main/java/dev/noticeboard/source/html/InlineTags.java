package dev.noticeboard.source.html;

import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.SourceExcerpt;
import dev.noticeboard.source.kernel.TextPieces;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between angle brackets in running text. */
public final class InlineTags {

    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)[ \\t\\n]*>");
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9:_-]*)");

    /** HTML, section 16.2: what browsers still read, though nobody should write it. */
    private static final Set<String> OBSOLETE =
            Set.of(
                    "acronym",
                    "basefont",
                    "bgsound",
                    "big",
                    "blink",
                    "center",
                    "dir",
                    "font",
                    "isindex",
                    "keygen",
                    "listing",
                    "marquee",
                    "menuitem",
                    "multicol",
                    "nextid",
                    "nobr",
                    "plaintext",
                    "rb",
                    "rtc",
                    "spacer",
                    "strike",
                    "tt",
                    "xmp");

    private final MarkdownSource source;
    private final TextPieces words;

    /** The tags of one text, which is told what is wrong with them. */
    public InlineTags(MarkdownSource source, TextPieces words) {
        this.source = source;
        this.words = words;
    }

    public void read(SourceExcerpt excerpt, InlineFrames frames) {
        int offset = excerpt.offset(0);
        Matcher name = NAME.matcher(excerpt.text());
        if (!name.lookingAt()) {
            reportInstruction(source, offset);
        } else if (!isElement(name.group(1))) {
            if (!frames.areSilent()) {
                reportUnknown(source, excerpt.text(), offset);
            }
            words.add(excerpt, TextPieces.Syntax.VERBATIM, frames.content());
        } else {
            readElement(excerpt, frames);
        }
    }

    private static void readElement(SourceExcerpt excerpt, InlineFrames frames) {
        Matcher closing = CLOSING.matcher(excerpt.text());
        if (closing.matches()) {
            frames.close(closing.group(1).toLowerCase(Locale.ROOT), excerpt.offset(0));
        } else {
            Tag.parse(excerpt).ifPresent(frames::open);
        }
    }

    /** Whether HTML, past or present, has an element of that name. */
    static boolean isElement(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return org.jsoup.parser.Tag.isKnownTag(lower)
                || HtmlAllowlist.silences(lower)
                || OBSOLETE.contains(lower);
    }

    /** Reports words in angle brackets. */
    static void reportUnknown(MarkdownSource source, String written, int offset) {
        String line = written.lines().findFirst().orElse("");
        source.report(
                Rule.UNKNOWN_TAG,
                offset,
                "'" + line + "' is no HTML element, and is shown as it stands",
                "write \\" + line + " if that is meant, or say what belongs there");
    }

    public static void reportComment(MarkdownSource source, int offset) {
        source.report(
                Rule.HTML_COMMENT, offset, "an HTML comment is not shown to anybody", "delete it");
    }

    /** Reports an instruction, a declaration or a CDATA section. */
    static void reportInstruction(MarkdownSource source, int offset) {
        source.report(
                Rule.HTML_DROPPED,
                offset,
                "an instruction or declaration in angle brackets is dropped",
                "delete it");
    }
}
