package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.noticeboard.source.kernel.HeadingAttributes;
import dev.noticeboard.source.kernel.Part;
import java.util.Optional;

/** Reads the headings of Markdown. */
final class HeadingReader {

    private final InlineReader inlines;

    HeadingReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    /** A heading of Markdown. */
    Part.Heading read(Heading heading) {
        int offset = heading.getStartOffset();
        HeadingAttributes attributes = HeadingAttributes.NONE;
        int attributesAt = offset;
        if (last(heading) instanceof Braces braces && !braces.isDouble()) {
            Optional<HeadingAttributes> written = HeadingAttributes.of(braces.inner());
            if (written.isPresent()) {
                attributes = written.get();
                attributesAt = braces.getStartOffset();
                braces.unlink();
            }
        }
        return new Part.Heading(
                offset, heading.getLevel(), inlines.read(heading), attributes, attributesAt);
    }

    private static Node last(Heading heading) {
        Node last = heading.getLastChild();
        while (last != null && last.getPrevious() != null && last.getChars().isBlank()) {
            last = last.getPrevious();
        }
        return last == null ? heading : last;
    }
}
