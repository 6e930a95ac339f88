package dev.noticeboard.source;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import dev.noticeboard.model.Rule;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between angle brackets in running text. */
final class InlineTags {

    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)[ \\t\\n]*>");
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9:_-]*)");

    private final MarkdownSource source;
    private final Words words;

    InlineTags(MarkdownSource source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** Reads a tag or a comment. */
    void read(Node node, InlineFrames frames) {
        String written = node.getChars().toString();
        int offset = node.getStartOffset();
        Matcher name = NAME.matcher(written);
        if (node instanceof HtmlInlineComment) {
            reportComment(source, offset);
        } else if (!name.lookingAt()) {
            reportInstruction(source, offset);
        } else if (!isElement(name.group(1))) {
            reportUnknown(source, written, offset);
            words.add(offset, node.getEndOffset(), Words.Syntax.VERBATIM, frames.content());
        } else {
            readElement(written, offset, frames);
        }
    }

    private static void readElement(String written, int offset, InlineFrames frames) {
        Matcher closing = CLOSING.matcher(written);
        if (closing.matches()) {
            frames.close(closing.group(1).toLowerCase(Locale.ROOT), offset);
        } else {
            Tag.parse(written, offset).ifPresent(frames::open);
        }
    }

    /** Whether HTML, past or present, has an element of that name. */
    static boolean isElement(String name) {
        return org.jsoup.parser.Tag.isKnownTag(name.toLowerCase(Locale.ROOT));
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

    /** Reports a comment. */
    static void reportComment(MarkdownSource source, int offset) {
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
